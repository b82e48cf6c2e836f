// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/sessioncensus.h"
#include "model/cluster/sessionlists.h"

namespace model {

/// All answers of one count, joined. Moments are milliseconds on a steady clock of this machine.
struct SessionCount {
    struct Connected {
        QString server; ///< "host:port"
        ListedConnection connection;
    };
    qint64 beganMs = 0; ///< before the first question
    qint64 endedMs = 0; ///< after the last answer
    bool hasSessions = false; ///< the list of all sessions was among the answers
    bool complete = false; ///< that, and every server's connections
    QHash<qint64, int> sessions; ///< with their timeouts where known, else 0
    QHash<qint64, Connected> connections; ///< by session; the youngest when two servers still list one

    void takeSessions(const QHash<qint64, int> &listed);
    void takeConnections(const QString &server, const QList<ListedConnection> &listed);
};

/// What follows from one count after the other: when a session was last heard of, within which bounds, and how it
/// ended. Servers tell the moment of their last answer on a clock of their own, whose distance to ours is narrowed
/// down: what a later count shows changed happened after the earlier one began, and before the later one ended. Pure;
/// steady milliseconds come in.
class SessionTraces {
public:
    /// The facts by session; `heardMs` on the steady clock still.
    QHash<qint64, SessionFacts> take(const SessionCount &count);
    void noteGone(qint64 session, qint64 nowMs);
    [[nodiscard]] std::optional<bool> wasClosed(qint64 session) const; ///< see SessionCensus

private:
    struct Trace {
        QString server;
        qint64 respondedMs = 0; ///< the server's clock
        int timeoutMs = 0;
        qint64 heardAfterMs = 0; ///< it was heard of at this moment or later; 0: not known
        qint64 heardBeforeMs = 0; ///< and at this moment or before
        bool connected = false;
        qint64 countedMs = 0; ///< the last count that listed it began then
        qint64 goneBeforeMs = 0; ///< a count that ended then did not list it any more; 0: it lives
    };
    /// Our steady clock minus the server's.
    struct ClockDistance {
        std::optional<qint64> atLeast;
        std::optional<qint64> atMost;
        qint64 latestMs = 0; ///< the server's clock; an earlier one later: it was restarted
    };
    struct Ending {
        qint64 goneMs = 0;
        std::optional<bool> closed;
        bool decided = false;
    };
    void measureClocks(const SessionCount &count);
    [[nodiscard]] Trace traceOf(qint64 session, const SessionCount &count) const;
    void decide(const SessionCount &count);

    QHash<qint64, Trace> m_traces; ///< of those that are gone, too, for a minute: counts and watches race
    QHash<QString, ClockDistance> m_clocks;
    QHash<qint64, Ending> m_endings;
    QList<qint64> m_endingOrder; ///< bounded: the oldest are forgotten
    qint64 m_lastBeganMs = 0; ///< of the count before; 0: none
    bool m_lastComplete = false;
};

} // namespace model
