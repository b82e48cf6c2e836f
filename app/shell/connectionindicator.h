// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace app {

class EnsembleConnection;
class StateDot;

/// The right end of the window's bar: the ensemble's name, the session's state as a dot and a word, and the lock's
/// button. Thread: the GUI's; `connection` is borrowed.
class ConnectionIndicator : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionIndicator(EnsembleConnection *connection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The lock's button was pressed: unlock (after asking) or lock.
    void lockToggled();

private:
    void showState();
    void showLock();

    EnsembleConnection *m_connection;
    QLabel *m_name;
    StateDot *m_dot;
    QLabel *m_state;
    QToolButton *m_lock;
};

} // namespace app
