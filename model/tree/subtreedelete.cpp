// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/subtreedelete.h"

#include "model/journal/journal.h"
#include "model/journal/subtreestep.h"
#include "zkbridge/client/path.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

QStringList topmost(const QStringList &paths)
{
    const QSet<QString> all(paths.cbegin(), paths.cend());
    QStringList top;
    for (const QString &path : paths) {
        QString above = zkbridge::parentPath(path);
        while (!above.isEmpty() && !all.contains(above))
            above = zkbridge::parentPath(above);
        if (above.isEmpty())
            top.append(path);
    }
    return top;
}

} // namespace

SubtreeDelete::SubtreeDelete(
    zkbridge::Session *session, zkbridge::WireReader *wire, Journal *journal, const QStringList &roots, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wire(wire)
    , m_journal(journal)
    , m_roots(topmost(roots))
{
}

SubtreeDelete::~SubtreeDelete() = default;

void SubtreeDelete::survey() { walkNext(); }

void SubtreeDelete::walkNext()
{
    while (m_nextRoot < m_roots.size() && m_walks.size() < maxWalks) {
        auto *walk = new SubtreeWalk(m_session, m_wire, m_roots.at(m_nextRoot++), SubtreeWalkOptions(), this);
        m_walks.insert(walk);
        connect(walk, &SubtreeWalk::visited, this, &SubtreeDelete::take);
        connect(walk, &SubtreeWalk::finished, this, [this, walk] { takeEnd(walk, std::nullopt); });
        connect(walk, &SubtreeWalk::failed, this, [this, walk](const zkbridge::Error &error) { takeEnd(walk, error); });
        walk->start();
    }
}

void SubtreeDelete::takeEnd(SubtreeWalk *walk, const std::optional<zkbridge::Error> &error)
{
    if (m_cancelled || !m_walks.remove(walk))
        return;
    walk->deleteLater();
    m_survey.roots += error ? 0 : 1;
    const bool isLast = m_walks.isEmpty() && m_nextRoot == m_roots.size();
    const bool isGone = error && error->code == zkbridge::ErrorCode::NoNode;
    if (error && (!isGone || (isLast && m_survey.roots == 0))) {
        stopWalks();
        Q_EMIT surveyFailed(*error);
    } else if (isLast) {
        std::sort(m_survey.sample.begin(), m_survey.sample.end());
        Q_EMIT surveyed(m_survey);
    } else {
        walkNext();
    }
}

void SubtreeDelete::stopWalks()
{
    m_nextRoot = m_roots.size();
    const QSet<SubtreeWalk *> walks = std::exchange(m_walks, {});
    for (SubtreeWalk *walk : walks) {
        walk->cancel();
        walk->deleteLater();
    }
}

bool SubtreeDelete::isDeletable(const QString &path) const
{
    if (path == u"/")
        return false;
    return !m_session->options().connect.chroot.isEmpty() || !zkbridge::isAtOrBelow(path, u"/zookeeper");
}

void SubtreeDelete::take(const QList<WalkedZnode> &znodes)
{
    const qint64 ownSession = m_session->status().sessionId;
    for (const WalkedZnode &znode : znodes) {
        if (!isDeletable(znode.path))
            continue;
        m_found.append({znode.path, znode.stat.czxid, znode.stat.version});
        ++m_survey.znodes;
        m_survey.dataBytes += znode.stat.dataLength;
        if (m_survey.sample.size() < sampleLength)
            m_survey.sample.append(znode.path);
        if (znode.error && m_survey.unlisted.size() < sampleLength)
            m_survey.unlisted.append(znode.path);
        if (!znode.stat.isEphemeral())
            continue;
        if (znode.stat.ephemeralOwner == ownSession) {
            ++m_survey.ownEphemerals;
            continue;
        }
        ++m_survey.othersEphemerals;
        if (m_survey.othersEphemeralPaths.size() < sampleLength)
            m_survey.othersEphemeralPaths.append(znode.path);
    }
    Q_EMIT surveyProgressed(m_survey.znodes);
}

void SubtreeDelete::start()
{
    QList<KnownZnode> childrenFirst = std::exchange(m_found, {});
    std::reverse(childrenFirst.begin(), childrenFirst.end());
    m_step = m_journal->beginSubtreeRemoval(m_roots);
    m_delete = std::make_unique<BatchDelete>(m_session, std::move(childrenFirst));
    connect(m_delete.get(), &BatchDelete::progressed, this, &SubtreeDelete::progressed);
    connect(m_delete.get(), &BatchDelete::removed, this, [this](const QList<RemovedZnode> &znodes) {
        m_step->add(znodes);
        m_notRestorable += static_cast<int>(std::count_if(
            znodes.cbegin(), znodes.cend(), [](const RemovedZnode &znode) { return !znode.isRestorable(); }));
    });
    connect(m_delete.get(), &BatchDelete::finished, this, &SubtreeDelete::finish);
    m_delete->start();
}

void SubtreeDelete::cancel()
{
    m_cancelled = true;
    stopWalks();
    if (m_delete)
        m_delete->cancel();
}

void SubtreeDelete::finish()
{
    SubtreeDeleteResult result;
    result.removed = m_delete->removedCount();
    result.notRestorable = m_notRestorable;
    result.alreadyGone = m_delete->alreadyGone();
    result.kept = m_delete->kept();
    result.error = m_delete->error();
    result.cancelled = m_cancelled;
    m_journal->recordSubtreeRemoval(std::move(m_step));
    Q_EMIT finished(result);
}

} // namespace model
