// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

class LogModel;

/// Takes over Qt's message handler for as long as it lives: what any thread logs goes to `model`, in batches, on the
/// GUI's thread; at most 2,000 lines wait, then further ones are dropped and their number is told. What the ZooKeeper
/// client and this program log does not reach the terminal, unless VIVARIUM_LOG_STDERR is set; fatal messages and Qt's
/// own warnings always do. One at a time. Thread: the GUI's makes and ends it.
class LogCollector : public QObject {
    Q_OBJECT
public:
    /// `model` is borrowed.
    explicit LogCollector(LogModel *model, QObject *parent = nullptr);
    ~LogCollector() override;

private:
    void takeOver();

    LogModel *m_model;
};

} // namespace app
