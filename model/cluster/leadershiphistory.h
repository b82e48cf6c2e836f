// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/explanation.h"

#include <QString>

namespace model {

/// Who led one cluster when, and how the lead went from one to the next, as far as it was seen. Fed with the timeline's
/// events of that cluster and of our own view, in their order. Bounded; the oldest go. A value.
class LeadershipHistory {
public:
    struct Reign {
        QString node;
        QString name; ///< see ClusterEvent::name
        qint64 session = 0;
        qint64 beginMs = 0; ///< since the epoch: first proof that it led
        qint64 endMs = 0; ///< last proof; 0: it leads
        bool beganUnseen = false; ///< it led already when we first looked, or looked again
        bool endedUnseen = false; ///< it led no more when we looked again
    };
    /// A time of which nothing is known: our view was interrupted.
    struct Blank {
        qint64 beginMs = 0;
        qint64 endMs = 0; ///< 0: it lasts
    };

    void take(const ClusterEvent &event, int tickMs = defaultTickMs);

    /// More evidence came for an event that was taken.
    void amend(const ClusterEvent &event, int tickMs = defaultTickMs);

    [[nodiscard]] const QList<Reign> &reigns() const { return m_reigns; }
    [[nodiscard]] const QList<Blank> &blanks() const { return m_blanks; }
    /// Each change of the lead of which somebody who led before is known, oldest first.
    [[nodiscard]] const QList<Explanation> &failovers() const { return m_failovers; }
    [[nodiscard]] qint64 sinceMs() const { return m_sinceMs; } ///< of the first event; 0: none yet

private:
    void begin(const ClusterEvent &event, bool unseen);
    void end(qint64 atMs, bool unseen);
    void find(const ClusterEvent &event);
    void beginRun(const ClusterEvent &event);
    void lose(const ClusterEvent &event);
    void change(const ClusterEvent &event, int tickMs);
    void remember(const ClusterEvent &event);
    void takeDeparture(const ClusterEvent &event, int tickMs);
    [[nodiscard]] bool isNearBlank(qint64 timeMs) const;
    [[nodiscard]] qint64 blankBegin() const;

    QList<Reign> m_reigns;
    QList<Blank> m_blanks;
    QList<Explanation> m_failovers;
    QList<ClusterEvent> m_recent; ///< what the next failover may be explained by
    qint64 m_sinceMs = 0;
    qint64 m_lastMs = 0;
};

} // namespace model
