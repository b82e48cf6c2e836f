// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/subtreedelete.h"

#include "model/journal/journal.h"
#include "zkbridge/client/path.h"

#include <algorithm>
#include <utility>

namespace model {

SubtreeDelete::SubtreeDelete(zkbridge::Session *session, Journal *journal, QString root, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(journal)
    , m_root(std::move(root))
{
    m_survey.root = m_root;
}

SubtreeDelete::~SubtreeDelete() = default;

void SubtreeDelete::survey()
{
    m_walk = std::make_unique<SubtreeWalk>(m_session, m_root, SubtreeWalkOptions());
    connect(m_walk.get(), &SubtreeWalk::visited, this, &SubtreeDelete::take);
    connect(m_walk.get(), &SubtreeWalk::failed, this, &SubtreeDelete::surveyFailed);
    connect(m_walk.get(), &SubtreeWalk::finished, this, [this] { Q_EMIT surveyed(m_survey); });
    m_walk->start();
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
    m_delete = std::make_unique<BatchDelete>(m_session, std::move(childrenFirst));
    connect(m_delete.get(), &BatchDelete::progressed, this, &SubtreeDelete::progressed);
    connect(m_delete.get(), &BatchDelete::finished, this, &SubtreeDelete::finish);
    m_delete->start();
}

void SubtreeDelete::cancel()
{
    m_cancelled = true;
    if (m_delete)
        m_delete->cancel();
    else if (m_walk)
        m_walk->cancel();
}

void SubtreeDelete::finish()
{
    SubtreeDeleteResult result;
    result.removed = static_cast<int>(m_delete->removed().size());
    result.notRestorable = static_cast<int>(std::count_if(m_delete->removed().cbegin(), m_delete->removed().cend(),
        [](const RemovedZnode &znode) { return !znode.isRestorable(); }));
    result.alreadyGone = m_delete->alreadyGone();
    result.kept = m_delete->kept();
    result.error = m_delete->error();
    result.cancelled = m_cancelled;
    m_journal->recordSubtreeRemoval(m_root, m_delete->removed());
    Q_EMIT finished(result);
}

} // namespace model
