// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serveranswers.h"
#include "zkbridge/client/connectstring.h"
#include "zkbridge/client/result.h"

#include <QObject>
#include <QTimer>

namespace model {

/// Asks one server with `srvr` and `mntr` side by side, and again one second after both were answered: a slow server is
/// asked less often, never twice at once. A server that refuses `mntr` (not in its whitelist) is asked with `srvr`
/// alone. Keeps the last answer as a status, and five minutes of samples. Thread: the GUI's.
class ServerPoll : public QObject {
    Q_OBJECT
public:
    explicit ServerPoll(zkbridge::ServerAddress address, QObject *parent = nullptr);

    void setActive(bool active);
    void setId(std::optional<int> id) { m_status.id = id; }
    [[nodiscard]] const ServerStatus &status() const { return m_status; }
    [[nodiscard]] const ServerHistory &history() const { return m_history; }

Q_SIGNALS:
    void updated(const QString &address);

private:
    void ask();
    void takeSrvr(const zkbridge::Result<QByteArray> &answer);
    void takeMntr(const zkbridge::Result<QByteArray> &answer);
    void concludeWhenComplete();
    void recordSample();

    zkbridge::ServerAddress m_address;
    ServerStatus m_status;
    ServerStatus m_next; ///< being filled by the answers under way
    ServerHistory m_history;
    std::optional<LatencySums> m_sums;
    std::optional<LatencySums> m_nextSums;
    QTimer m_pause;
    int m_awaited = 0;
    bool m_active = false;
    bool m_mntrRefused = false;
};

} // namespace model
