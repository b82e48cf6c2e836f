// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/timelinekeeper.h"

#include "model/cluster/timeline.h"

#include <QDateTime>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {
using namespace std::chrono_literals;
constexpr auto noteSeenEvery = 60s;
} // namespace

TimelineKeeper::TimelineKeeper(Timeline *timeline, EventStore *store, const EnsembleIdentity &ensemble, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_store(store)
    , m_sandbox(ensemble.sandbox)
    , m_run(store->begin(ensemble))
{
    m_seen.setInterval(noteSeenEvery);
    connect(&m_seen, &QTimer::timeout, this, [this] { m_store->noteSeen(m_run); });
    m_beginning.kind = ClusterEvent::Kind::ObservationBegan;
    m_beginning.timeMs = QDateTime::currentMSecsSinceEpoch();
    if (m_sandbox)
        m_beginning.detail = u"sandbox"_s;
    connect(store, &EventStore::begun, this, &TimelineKeeper::takeBegun);
    connect(store, &EventStore::loaded, this, &TimelineKeeper::takeLoaded);
    connect(store, &EventStore::forgotten, this, [this](bool done) {
        if (done)
            m_timeline->dropEarlier();
    });
    connect(timeline, &Timeline::appended, this, [this](const ClusterEvent &event) { m_store->append(m_run, event); });
    connect(timeline, &Timeline::amended, this, [this](const ClusterEvent &event) { m_store->append(m_run, event); });
    connect(timeline, &Timeline::olderRequested, this, &TimelineKeeper::loadOlder);
    m_store->append(m_run, m_beginning);
    for (const ClusterEvent &event : timeline->events())
        m_store->append(m_run, event);
}

TimelineKeeper::~TimelineKeeper() { setSeen(false); }

void TimelineKeeper::setSeen(bool isSeen)
{
    if (isSeen == m_seen.isActive())
        return;
    if (isSeen)
        m_seen.start();
    else
        m_seen.stop();
    m_store->noteSeen(m_run);
}

void TimelineKeeper::takeBegun(EventStore::Run run, qint64 silentMs)
{
    if (run != m_run)
        return;
    m_begun = true;
    // Servers of a sandbox are new: nobody could look at them before.
    m_beginning.gapMs = m_sandbox ? -1 : silentMs;
    m_loading = true;
    m_store->load(m_run, 0, page);
}

void TimelineKeeper::loadOlder()
{
    if (m_loading || !m_begun)
        return;
    m_loading = true;
    m_store->load(m_run, m_firstId, page);
}

void TimelineKeeper::takeLoaded(EventStore::Run run, const EarlierEvents &earlier)
{
    if (run != m_run || !std::exchange(m_loading, false))
        return;
    QList<ClusterEvent> events = earlier.events;
    if (std::exchange(m_first, false))
        events.append(m_beginning);
    if (earlier.firstId > 0)
        m_firstId = earlier.firstId;
    m_timeline->prepend(events, earlier.hasOlder);
}

} // namespace model
