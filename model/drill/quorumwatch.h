// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace zkbridge {
class Sandbox;
}

namespace model {

/// Which server of a sandbox leads the ensemble, asked of all of them again and again ("srvr"): nothing tells a client
/// of that moment. Costs each server a question every 100 ms while active. Thread: the GUI's. `sandbox` is borrowed.
class QuorumWatch : public QObject {
    Q_OBJECT
public:
    explicit QuorumWatch(zkbridge::Sandbox *sandbox, QObject *parent = nullptr);

    /// Asks only while active; starts inactive.
    void setActive(bool active);
    /// "leader", "follower", "standalone"; empty: it does not serve, or has not answered yet.
    [[nodiscard]] QString mode(int server) const { return m_modes.value(server); }

Q_SIGNALS:
    void changed();
    void leaderSeen(int server, qint64 timeMs); ///< since the epoch; it did not lead when it was asked before

private:
    void ask();
    void take(int server, const QString &mode);

    zkbridge::Sandbox *m_sandbox;
    QHash<int, QString> m_modes;
    QHash<int, bool> m_asked; ///< an answer is awaited
    QTimer m_next;
};

} // namespace model
