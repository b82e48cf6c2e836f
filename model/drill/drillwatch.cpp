// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillwatch.h"

#include "model/cluster/clusterchronicle.h"
#include "model/cluster/timeline.h"

#include <QDateTime>

#include <algorithm>

namespace model {

namespace {

DrillMeasure measureOf(const Explanation &told)
{
    DrillMeasure measure;
    measure.victim = told.event.previous;
    measure.leader = told.event.node;
    measure.electedMs = told.event.timeMs;
    measure.timeoutMs = told.timeoutMs;
    if (told.interrupted || !told.departed)
        return measure; // how long anything took is not known
    measure.evidence = told.departed->evidence;
    measure.victimSession = told.departed->session;
    measure.victimPid = told.departed->pid;
    measure.detectedMs = told.departed->timeMs;
    measure.withoutLeaderMs = told.withoutLeaderMs;
    if (told.departed->watchersVerified)
        measure.woken = static_cast<int>(told.departed->watchers.size());
    if (told.silentMs >= 0) {
        measure.actedMs = measure.detectedMs - told.silentMs;
        measure.expected = told.expected;
    }
    return measure;
}

} // namespace

QList<DrillMeasure> failoverMeasures(const LeadershipHistory &history, qint64 sinceMs)
{
    QList<DrillMeasure> measures;
    for (const Explanation &told : history.failovers()) {
        if (told.event.timeMs >= sinceMs)
            measures.append(measureOf(told));
    }
    return measures;
}

DrillWatch::DrillWatch(Timeline *timeline, const ClusterChronicle *chronicle, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_chronicle(chronicle)
{
}

void DrillWatch::start(const QString &connect)
{
    m_result = {};
    m_result.connect = connect;
    m_result.election = m_election;
    m_result.startedMs = QDateTime::currentMSecsSinceEpoch();
    m_running = true;
    const auto take = [this](const ClusterEvent &event) {
        if (!m_election.isEmpty() && event.cluster != m_election)
            return;
        m_clusters.insert(event.cluster);
        look();
    };
    // Queued: the chronicle is to have made a failover of it first.
    QObject::connect(m_timeline, &Timeline::appended, this, take, Qt::QueuedConnection);
    QObject::connect(m_timeline, &Timeline::amended, this, take, Qt::QueuedConnection);
}

void DrillWatch::look()
{
    if (!m_running)
        return;
    QList<DrillMeasure> measures;
    for (const QString &cluster : std::as_const(m_clusters)) {
        if (const LeadershipHistory *history = m_chronicle->leadership(cluster))
            measures.append(failoverMeasures(*history, m_result.startedMs));
    }
    std::ranges::stable_sort(measures, {}, &DrillMeasure::electedMs);
    for (int i = 0; i < measures.size(); ++i)
        measures[i].round = i;
    if (measures == m_result.measures)
        return;
    m_result.measures = measures;
    Q_EMIT changed();
}

void DrillWatch::stop()
{
    if (!m_running)
        return;
    look();
    m_running = false;
    m_timeline->disconnect(this);
    m_result.tickMs = m_chronicle->tickMs();
    m_result.endedMs = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT finished();
}

} // namespace model
