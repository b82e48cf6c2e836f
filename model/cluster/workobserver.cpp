// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/workobserver.h"

#include "model/cluster/clusterdirectory.h"
#include "model/cluster/sessionworksource.h"
#include "model/cluster/treeworksource.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"
#include "zkbridge/client/session.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

constexpr int foldMs = 50;
constexpr int countMs = 500;
constexpr qsizetype mostCounted = 64; ///< workers in one go
constexpr qsizetype mostProofs = 4; ///< workers that are asked whose they are
constexpr qsizetype mostSessions = 1000;

[[nodiscard]] Registered registeredIn(const ClusterState &cluster)
{
    if (cluster.registry.isEmpty() || !cluster.readable)
        return std::nullopt;
    QSet<QString> names;
    for (const ClusterWorker &worker : cluster.workers)
        names.insert(zkbridge::nodeName(worker.node));
    return names;
}

[[nodiscard]] WorkersAt workersAt(
    const QString &place, const WorkSource &source, const QHash<QString, qint64> &sessions)
{
    const zkbridge::JobPaths paths = jobsAt(place);
    WorkersAt workers{place, {}, {}};
    for (const std::string_view name : source.names(paths.assign())) {
        const QString worker = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        workers.workers.append(worker);
        if (const qint64 session = sessions.value(paths.assign(worker)); session != 0)
            workers.sessions.insert(worker, session);
    }
    return workers;
}

} // namespace

WorkObserver::WorkObserver(ClusterDirectory *directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_fold.setSingleShot(true);
    m_fold.setInterval(foldMs);
    connect(&m_fold, &QTimer::timeout, this, &WorkObserver::refresh);
    m_count.setSingleShot(true);
    m_count.setInterval(countMs);
    connect(&m_count, &QTimer::timeout, this, &WorkObserver::countDone);
    connect(directory, &ClusterDirectory::placeOfWorkListed, this, &WorkObserver::refreshSoon);
    connect(directory, &ClusterDirectory::clusterAdded, this, &WorkObserver::refreshSoon);
    connect(directory, &ClusterDirectory::clusterChanged, this, &WorkObserver::refreshSoon);
    connect(directory, &ClusterDirectory::clusterRemoved, this, &WorkObserver::refreshSoon);
    if (LiveTree *tree = directory->tree()) {
        m_inTree = std::make_unique<TreeWorkSource>(tree);
        connect(m_inTree.get(), &WorkSource::changed, this, &WorkObserver::refreshSoon);
        connect(tree, &LiveTree::statusChanged, this, &WorkObserver::chooseSource);
    }
    chooseSource();
    refreshSoon();
}

WorkObserver::~WorkObserver() = default;

WorkState WorkObserver::workOf(const QString &path) const { return m_works.value(path); }

QList<WorkTask> WorkObserver::tasksOf(const QString &path, qsizetype most) const
{
    const auto work = m_works.constFind(path);
    return work == m_works.cend() || !m_source->isRead() ? QList<WorkTask>() : listWork(work->root, *m_source, most);
}

/// A live tree knows every name; until it does, and where there is none, the session reads them.
void WorkObserver::chooseSource()
{
    const bool isLive = m_inTree && m_directory->tree()->status().mode == TreeMode::Live;
    WorkSource *const before = m_source;
    if (isLive) {
        m_source = m_inTree.get();
        m_bySession.reset();
    } else if (!m_bySession) {
        m_bySession = std::make_unique<SessionWorkSource>(m_directory->session());
        connect(m_bySession.get(), &WorkSource::changed, this, &WorkObserver::refreshSoon);
        m_source = m_bySession.get();
    }
    if (m_source != before)
        refreshSoon();
}

void WorkObserver::refreshSoon()
{
    if (!m_fold.isActive()) // not put off again: changes may come without end
        m_fold.start();
}

void WorkObserver::refresh()
{
    const QStringList places = m_directory->placesOfWork();
    const QList<ClusterState> clusters = m_directory->clusters();
    m_source->follow(clusters.isEmpty() ? QStringList() : places);
    if (!m_source->isRead())
        return; // what was known stands until all is; changed() follows
    QList<WorkersAt> workers;
    for (const QString &place : places)
        if (m_source->count(jobsAt(place).tasks()) >= 0)
            workers.append(workersAt(place, *m_source, m_sessions));
    const QHash<QString, QString> placeOf = joinWork(workers, clusters);
    for (auto it = placeOf.cbegin(); it != placeOf.cend(); ++it)
        take(it.key(), readWork(it.value(), it.key()));
    const QSet<QString> joined(placeOf.cbegin(), placeOf.cend());
    for (const WorkersAt &place : std::as_const(workers))
        if (!joined.contains(place.place))
            readSessions(place);
    const QStringList known = m_works.keys();
    for (const QString &cluster : known)
        if (!placeOf.contains(cluster))
            take(cluster, {});
}

WorkState WorkObserver::readWork(const QString &place, const QString &cluster) const
{
    const ClusterState *state = m_directory->cluster(cluster);
    WorkState work = workAt(place, *m_source, state ? registeredIn(*state) : std::nullopt);
    if (work.isEmpty())
        return work;
    const zkbridge::JobPaths paths = jobsAt(place);
    work.endedInAll = m_tally.came(paths.status());
    for (WorkerLoad &worker : work.workers)
        worker.ended = m_tally.went(paths.assign(worker.worker));
    return work;
}

void WorkObserver::take(const QString &cluster, const WorkState &work)
{
    const WorkState before = m_works.value(cluster);
    if (work == before)
        return;
    if (work.isEmpty())
        m_works.remove(cluster);
    else
        m_works.insert(cluster, work);
    begin(before, work);
    countSoon();
    Q_EMIT workChanged(cluster);
}

/// What is there when a place is found had tasks before; what appears later begins at nothing.
void WorkObserver::begin(const WorkState &before, const WorkState &work)
{
    if (work.isEmpty())
        return;
    const zkbridge::JobPaths paths = jobsAt(work.root);
    const bool isNewPlace = before.root != work.root;
    const auto beginNow = [this](const QString &path) {
        m_tally.begin(path);
        countAt(path);
    };
    if (isNewPlace)
        beginNow(paths.status());
    for (const WorkerLoad &worker : work.workers) {
        const QString path = paths.assign(worker.worker);
        if (m_tally.knows(path))
            continue;
        if (isNewPlace)
            beginNow(path);
        else
            m_tally.beginEmpty(path);
    }
}

/// Of a place that lies beside no cluster of its own a few workers say whose they are.
void WorkObserver::readSessions(const WorkersAt &workers)
{
    const zkbridge::JobPaths paths = jobsAt(workers.place);
    for (const QString &worker : workers.workers.mid(0, mostProofs)) {
        const QString path = paths.assign(worker);
        if (m_sessions.contains(path) || m_sessions.size() >= mostSessions)
            continue;
        m_sessions.insert(path, 0);
        m_directory->session()->get(
            path, zkbridge::Session::Watch::No, this,
            [this, path](const zkbridge::Result<zkbridge::NodeData> &reply) {
                bool isNumber = false;
                const qulonglong session = reply.ok() ? reply->data.trimmed().toULongLong(&isNumber, 16) : 0;
                if (!isNumber)
                    return;
                m_sessions.insert(path, static_cast<qint64>(session));
                refreshSoon();
            },
            zkbridge::Session::Priority::Background);
    }
}

void WorkObserver::countSoon()
{
    if (!m_count.isActive())
        m_count.start();
}

/// Between two lists a task may come and go; the Stats of their znodes have counted it.
void WorkObserver::countDone()
{
    QStringList statuses;
    QStringList assigns;
    for (const WorkState &work : std::as_const(m_works)) {
        const zkbridge::JobPaths paths = jobsAt(work.root);
        statuses.append(paths.status());
        for (const WorkerLoad &worker : work.workers)
            assigns.append(paths.assign(worker.worker));
    }
    m_tally.retain(QSet(statuses.cbegin(), statuses.cend()) + QSet(assigns.cbegin(), assigns.cend()));
    const QStringList asked = statuses + assigns.mid(m_nextWorker, mostCounted);
    m_nextWorker += mostCounted;
    if (m_nextWorker < assigns.size())
        countSoon();
    else
        m_nextWorker = 0;
    for (const QString &path : asked)
        countAt(path);
}

void WorkObserver::countAt(const QString &path)
{
    m_directory->session()->exists(
        path, zkbridge::Session::Watch::No, this,
        [this, path](const zkbridge::Result<zkbridge::Stat> &reply) {
            if (reply.ok())
                m_tally.take(path, *reply);
            else if (reply.code() == zkbridge::ErrorCode::NoNode)
                m_tally.beginEmpty(path);
            refreshSoon();
        },
        zkbridge::Session::Priority::Background);
}

} // namespace model
