// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/eventworker.h"

#include <QDateTime>

namespace model {

void EventWorker::begin(int run, const EnsembleIdentity &ensemble)
{
    const EventFile::Run begun = m_file.begin(ensemble, QDateTime::currentMSecsSinceEpoch());
    m_runs.insert(run, {ensemble, begun.id, begun.silentMs});
    tell();
    Q_EMIT this->begun(run, begun.silentMs);
}

void EventWorker::write(const Batches &batches)
{
    Batches failed;
    for (auto batch = batches.cbegin(); batch != batches.cend(); ++batch)
        if (!writeRun(m_runs[batch.key()], *batch))
            failed.insert(batch.key(), *batch);
    tell();
    Q_EMIT written(failed);
}

bool EventWorker::writeRun(Known &run, QList<ClusterEvent> events)
{
    for (ClusterEvent &event : events)
        if (event.kind == ClusterEvent::Kind::ObservationBegan && !run.ensemble.sandbox)
            event.gapMs = run.silentMs;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (run.id != 0 && m_file.append(run.id, events, now))
        return true;
    // Forgotten by whichever program, or its file was set aside: it begins anew in what is there now.
    run.id = m_file.begin(run.ensemble, now).id;
    return run.id != 0 && m_file.append(run.id, events, now);
}

void EventWorker::noteSeen(int run)
{
    // What hinders it hinders the events, too, and is told with them.
    if (const qint64 id = m_runs.value(run).id; id != 0)
        (void)m_file.append(id, {}, QDateTime::currentMSecsSinceEpoch());
}

void EventWorker::load(int run, qint64 beforeId, int count)
{
    const EarlierEvents earlier = m_file.load(m_runs.value(run).id, beforeId, count);
    tell();
    Q_EMIT loaded(run, earlier);
}

void EventWorker::forget()
{
    const bool done = m_file.forget();
    tell();
    Q_EMIT forgotten(done);
}

void EventWorker::setBounds(int mostRows, int mostDays)
{
    m_file.setBounds(mostRows, mostDays);
    tell();
}

void EventWorker::tell()
{
    const EventStoreProblem problem = m_file.takeProblem();
    if (problem.kind != EventStoreProblem::Kind::None)
        Q_EMIT problemFound(problem);
}

} // namespace model
