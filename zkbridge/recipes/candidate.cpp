// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/candidate.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/electionorder.h"
#include "zkbridge/recipes/transienterror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr int anyVersion = -1;

} // namespace

Candidate::Candidate(Session *session, const QString &election, CandidateRecipe recipe, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_own(session, election, std::move(recipe))
    , m_proof(session)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_retry, &QTimer::timeout, this, &Candidate::lookAgain);
    connect(&m_lease, &LeaderLease::lapsed, this, [this] {
        lapse();
        lookAgain();
    });
    connect(&m_proof, &SessionProof::proven, &m_lease, &LeaderLease::renew);
    connect(&m_own, &OwnZnode::held, this, [this](const QString &path) {
        Q_EMIT joined(path);
        lookAgain();
    });
    connect(&m_own, &OwnZnode::touched, this, &Candidate::woken);
    connect(&m_own, &OwnZnode::lost, this, &Candidate::onLost);
    connect(&m_own, &OwnZnode::released, this, &Candidate::left);
    connect(&m_own, &OwnZnode::failed, this, [this](const Error &error) {
        m_wanted = false;
        setRole(Role::None, errorName(error.code));
        Q_EMIT failed(error);
    });
    connect(m_session, &Session::statusChanged, this, &Candidate::onStatusChanged);
    connect(m_session, &Session::sessionReplaced, this, &Candidate::onSessionReplaced);
    connect(m_session, &Session::watchEventsReceived, this, &Candidate::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &Candidate::lookAgain);
}

void Candidate::join()
{
    m_wanted = true;
    m_own.hold();
}

void Candidate::leave()
{
    m_wanted = false;
    m_dirty = true;
    setRole(Role::None, u"left"_s);
    releaseWatch();
    m_own.release();
}

void Candidate::lookAgain()
{
    m_dirty = true;
    if (!m_looking)
        look();
}

void Candidate::look()
{
    if (!m_wanted || !m_own.isHeld() || !m_session->isConnected())
        return;
    m_looking = true;
    m_dirty = false;
    m_session->children(
        m_own.place(), Session::Watch::No, this, [this](const Result<Children> &reply) { onChildren(reply); });
}

void Candidate::endLook()
{
    m_looking = false;
    if (m_dirty)
        look();
}

/// Whether the look may use an answer. Ends the look otherwise.
bool Candidate::mayGoOn(const Error *error)
{
    if (m_dirty || !m_wanted || !m_session->isConnected()) {
        endLook();
        return false;
    }
    if (!error)
        return true;
    m_looking = false;
    if (isTransient(error->code) || error->code == ErrorCode::OutcomeUnknown) {
        m_retry.start();
    } else if (error->code != ErrorCode::Closing) {
        setRole(Role::None, errorName(error->code));
        m_wanted = false;
        Q_EMIT failed(*error);
    }
    return false;
}

void Candidate::onChildren(const Result<Children> &reply)
{
    const bool parentGone = reply.code() == ErrorCode::NoNode;
    if (!mayGoOn(reply.ok() || parentGone ? nullptr : &reply.error()))
        return;
    const QString own = nodeName(m_own.path());
    if (!parentGone && !m_own.recipe().counts(own))
        return stopUncounted();
    const ElectionPlace place = parentGone ? ElectionPlace{} : electionPlace(reply->names, m_own.recipe(), own);
    if (place.position < 0) {
        m_own.recheck(); // finds it gone and makes a new one, the parents too
        return endLook();
    }
    m_before = place.ties;
    m_level = m_before.size();
    if (place.position > 0)
        m_before.append(m_watchesLeader ? firstInLine(reply->names, m_own.recipe()) : place.predecessor);
    watchNextBefore();
}

/// kazoo's pattern does not take its own names with a sequence from -1 to -999999999: such a znode is in nobody's line.
void Candidate::stopUncounted()
{
    m_looking = false;
    m_wanted = false;
    const QString detail = u"the sequence has run over: the recipe does not take this name for a candidate"_s;
    setRole(Role::None, detail);
    Q_EMIT failed({ErrorCode::BadArguments, m_own.path(), u"join"_s, detail});
}

void Candidate::watchNextBefore()
{
    if (m_before.isEmpty())
        return claim();
    const QString predecessor = joinPath(m_own.place(), m_before.constFirst());
    if (m_watched != predecessor)
        releaseWatch();
    // get, not exists: on a znode that is gone, exists would leave a watch for its creation behind.
    m_session->get(predecessor, Session::Watch::Yes, this,
        [this, predecessor](const Result<NodeData> &reply) { onPredecessor(predecessor, reply); });
}

void Candidate::onPredecessor(const QString &predecessor, const Result<NodeData> &reply)
{
    const bool isNew = reply.ok() && m_watched != predecessor;
    if (reply.ok())
        m_watched = predecessor;
    const bool gone = reply.code() == ErrorCode::NoNode;
    if (!mayGoOn(reply.ok() || gone ? nullptr : &reply.error()))
        return;
    if (gone) {
        m_dirty = true; // it left between the list and the watch: that says nothing about who is before us now
        return endLook();
    }
    if (reply->stat.ephemeralOwner == m_session->status().sessionId)
        return removeExtra(predecessor);
    if (m_level > 0 && reply->stat.czxid > m_own.czxid())
        return passOver(predecessor);
    if (isNew)
        Q_EMIT watching(predecessor);
    setRole(Role::Follower);
    endLook();
}

/// One level with ours and younger: it stands behind us.
void Candidate::passOver(const QString &level)
{
    if (m_watched == level)
        releaseWatch();
    m_before.removeFirst();
    --m_level;
    watchNextBefore();
}

/// A second znode of our own session before us would lead for ever without anybody behind it.
void Candidate::removeExtra(const QString &path)
{
    m_session->remove(path, anyVersion, this, [this](const Result<Done> &reply) {
        const bool gone = reply.ok() || reply.code() == ErrorCode::NoNode;
        if (!mayGoOn(gone ? nullptr : &reply.error()))
            return;
        m_dirty = true;
        endLook();
    });
}

void Candidate::claim()
{
    releaseWatch();
    const qint64 provenAtMs = LeaderLease::bootTimeMs();
    m_session->sync(m_own.path(), this, [this, provenAtMs](const Result<Done> &reply) {
        if (mayGoOn(reply.ok() ? nullptr : &reply.error()))
            confirmClaim(provenAtMs);
    });
}

void Candidate::confirmClaim(qint64 provenAtMs)
{
    m_session->get(m_own.path(), Session::Watch::No, this,
        [this, provenAtMs](const Result<NodeData> &reply) { onOwnRead(provenAtMs, reply); });
}

void Candidate::onOwnRead(qint64 provenAtMs, const Result<NodeData> &reply)
{
    const bool gone = reply.code() == ErrorCode::NoNode;
    if (!mayGoOn(reply.ok() || gone ? nullptr : &reply.error()))
        return;
    const SessionStatus status = m_session->status();
    if (gone || reply->stat.ephemeralOwner != status.sessionId) {
        m_own.recheck();
    } else if (!LeaderLease::covers(status.timeoutMs, provenAtMs, LeaderLease::bootTimeMs())) {
        m_dirty = true; // the answers waited for us too long, as after a freeze
    } else {
        lead(provenAtMs);
    }
    endLook();
}

void Candidate::lead(qint64 provenAtMs)
{
    if (m_role == Role::Leader && !m_lease.isValid())
        lapse(); // and only then begins another lease
    if (m_role != Role::Leader) {
        m_lease.start(m_session->status().timeoutMs, provenAtMs);
        m_proof.start(m_own.path());
    }
    setRole(Role::Leader);
}

void Candidate::lapse()
{
    setRole(Role::None, u"no answer of a server for two thirds of the session timeout"_s, m_lease.sessionUntilMs());
}

void Candidate::setRole(Role role, const QString &reason, qint64 aloneUntilMs)
{
    if (role != Role::Leader) {
        m_lease.stop();
        m_proof.stop();
    }
    m_aloneUntilMs = aloneUntilMs;
    if (std::exchange(m_role, role) != role)
        Q_EMIT roleChanged(role, reason);
}

void Candidate::releaseWatch()
{
    const QString path = std::exchange(m_watched, {});
    if (!path.isEmpty())
        m_session->removeWatches(path, this, [](const Result<Done> &) {});
}

void Candidate::onLost(const QString &, const QString &reason)
{
    // The watch on the predecessor stays: the new place may be behind the same one, else the next look takes it back.
    m_dirty = true;
    setRole(Role::None, reason);
}

void Candidate::onStatusChanged()
{
    if (m_session->isConnected())
        return lookAgain();
    m_dirty = true;
    setRole(Role::None, u"connection lost"_s, m_lease.sessionUntilMs());
}

void Candidate::onSessionReplaced()
{
    m_watched.clear(); // the watch went with the old session
    setRole(Role::None, u"session expired"_s);
    lookAgain();
}

void Candidate::onWatchEvents(const QList<WatchEvent> &events)
{
    for (const WatchEvent &event : events) {
        if (m_watched.isEmpty() || event.path != m_watched || event.type == WatchEvent::Type::ChildrenChanged)
            continue;
        m_watched.clear();
        Q_EMIT woken(event);
        lookAgain();
    }
}

} // namespace zkbridge
