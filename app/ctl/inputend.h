// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app {

/// Tells when standard input ends; what comes before is read and thrown away. A terminal that belongs to another job
/// (this program was put in the background) is left alone: reading from it would stop us.
class InputEnd : public QObject {
    Q_OBJECT
public:
    explicit InputEnd(QObject *parent = nullptr);

Q_SIGNALS:
    void ended(); ///< once

private:
    void read();

    QSocketNotifier m_notifier;
};

} // namespace app
