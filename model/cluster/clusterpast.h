// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <deque>
#include <optional>

namespace model {

/// Every state of every cluster since connecting: what a cluster was at any moment. Bounded by bytes; the oldest states
/// of all clusters go first, the newest of each stays. States share what did not change. Thread: the GUI's.
class ClusterPast : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype usualBytes = qsizetype(64) * 1024 * 1024;
    explicit ClusterPast(qsizetype mostBytes = usualBytes, QObject *parent = nullptr);

    /// What is known of a cluster from one moment to the next.
    struct Moment {
        enum class Knowledge {
            Seen, ///< `state` is what was seen
            Unseen, ///< our view was interrupted: `state` is the last one seen before
            Gone, ///< there was no such cluster; `state` is the last one seen before
        };
        qint64 timeMs = 0; ///< since the epoch, when it began
        Knowledge knowledge = Knowledge::Seen;
        ClusterState state;
    };

    void record(const ClusterState &state, qint64 timeMs);
    /// The cluster's place is no more.
    void recordGone(const QString &cluster, qint64 timeMs);
    /// Our view of all clusters is interrupted; from the next record() of each on it is seen again.
    void recordInterruption(qint64 timeMs);
    /// Our view is back: what is still known without change is seen again.
    void recordReturn(qint64 timeMs);

    /// The moment that lasted at `timeMs`; nullopt before the first.
    [[nodiscard]] std::optional<Moment> at(const QString &cluster, qint64 timeMs) const;
    /// at()'s state; nullopt also while the cluster did not exist.
    [[nodiscard]] std::optional<ClusterState> stateAt(const QString &cluster, qint64 timeMs) const;
    /// All that is kept of one cluster, oldest first; empty for an unknown one. Valid until the next change.
    [[nodiscard]] const std::deque<Moment> &moments(const QString &cluster) const;
    /// Since when the leader at `timeMs` led without a break in what was seen; 0: nobody led.
    [[nodiscard]] qint64 ledSinceMs(const QString &cluster, qint64 timeMs) const;
    [[nodiscard]] qsizetype bytes() const { return m_bytes; } ///< roughly what it all takes

Q_SIGNALS:
    void changed(const QString &cluster);

private:
    /// One moment of some cluster, in the order of their beginning.
    struct Place {
        QString cluster;
        qsizetype bytes = 0;
    };
    void add(const QString &cluster, Moment moment);
    void mark(const QString &cluster, qint64 timeMs, Moment::Knowledge knowledge);
    void shrink();

    QHash<QString, std::deque<Moment>> m_moments;
    std::deque<Place> m_order;
    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
};

} // namespace model
