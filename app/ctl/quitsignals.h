// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the program ends in order. One at a time; made and deleted in the
/// main thread. Not blocked but handled, so that child processes start with the usual dispositions.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    /// At each of them, from the event loop.
    void quitRequested(int signal);

private:
    void drain();
};

} // namespace app
