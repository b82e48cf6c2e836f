// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QList>
#include <QObject>

#include <deque>

namespace model {

/// What happened in the clusters, oldest first, bounded (the oldest go): the events of this run, and before them those
/// that were kept from earlier runs (TimelineKeeper fetches them, the newest first). An ObservationBegan stands where a
/// run began. Nothing is known of the time between the last event before one and itself. Thread: the GUI's.
class Timeline : public QObject {
    Q_OBJECT
public:
    static constexpr int mostEvents = 200'000;
    explicit Timeline(int limit = mostEvents, QObject *parent = nullptr);

    void append(const ClusterEvent &event);
    /// More evidence came for an event of this run: it takes the place of the one with the same time, kind, cluster,
    /// znode and session.
    void amend(const ClusterEvent &event);
    [[nodiscard]] const std::deque<ClusterEvent> &events() const { return m_events; }
    /// How many of events(), counted from the first, are of earlier runs.
    [[nodiscard]] qsizetype earlier() const { return m_earlier; }

    /// Older events are kept that are not here; requestOlder() brings some.
    [[nodiscard]] bool hasOlder() const { return m_hasOlder && !isFull(); }
    /// Asks for older events; prepended() follows, when there are any. Asking again before that is harmless.
    void requestOlder();
    /// For whoever keeps the events of earlier runs: puts `events` (oldest first) before the first. What there is no
    /// room for is left out, from the oldest. `hasOlder`: there are more.
    void prepend(const QList<ClusterEvent> &events, bool hasOlder);
    /// Takes the events of earlier runs out again; nothing older is known then.
    void dropEarlier();

Q_SIGNALS:
    void appended(const model::ClusterEvent &event);
    void amended(const model::ClusterEvent &event);
    void prepended(qsizetype count); ///< 0: only hasOlder() changed
    void oldestDropped(qsizetype count);
    void olderRequested();

private:
    [[nodiscard]] bool isFull() const { return static_cast<qsizetype>(m_events.size()) >= m_limit; }
    void drop(qsizetype count);

    std::deque<ClusterEvent> m_events;
    qsizetype m_limit;
    qsizetype m_earlier = 0;
    bool m_hasOlder = false;
};

} // namespace model
