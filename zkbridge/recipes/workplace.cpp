// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/workplace.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/ensurepath.h"

#include <utility>

namespace zkbridge {

WorkPlace::WorkPlace(Session *session, JobPaths paths, QString election, LeaderGuard guard, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_election(std::move(election))
    , m_guard(std::move(guard))
{
    connect(m_session, &Session::watchEventsReceived, this, &WorkPlace::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &WorkPlace::look);
    connect(m_session, &Session::sessionReplaced, this, &WorkPlace::look);
}

void WorkPlace::await() { look(); }

void WorkPlace::look()
{
    if (m_ended)
        return;
    m_lookAgain = m_looking;
    if (std::exchange(m_looking, true))
        return;
    m_session->get(
        m_paths.assign(), Session::Watch::Yes, this, [this](const Result<NodeData> &reply) { onOwner(reply); });
}

void WorkPlace::onOwner(const Result<NodeData> &reply)
{
    m_looking = false;
    if (reply.code() == ErrorCode::NoNode)
        return awaitPlace();
    if (!reply.ok())
        return stop(reply.error());
    if (m_lookAgain)
        return look();
    const QString owner = QString::fromUtf8(reply->data);
    if (owner == m_election)
        open();
    else if (m_guard && isValidPath(owner))
        askOther(owner, reply->stat.version);
    else if (m_guard)
        claim(reply->stat.version);
}

/// A leader waits for tasks, a worker for the leader's claim.
void WorkPlace::awaitPlace()
{
    m_looking = true;
    const QString awaited = m_guard ? m_paths.tasks() : m_paths.assign();
    m_session->exists(awaited, Session::Watch::Yes, this, [this](const Result<Stat> &reply) {
        m_looking = false;
        if (reply.ok() && m_guard)
            build();
        else if (reply.ok() || m_lookAgain)
            look();
        else if (reply.code() != ErrorCode::NoNode)
            stop(reply.error());
    });
}

void WorkPlace::build()
{
    m_looking = true;
    ensurePath(m_session, m_paths.assign(), this, [this](const Result<Done> &made) {
        if (!made.ok())
            return stop(made.error());
        ensurePath(m_session, m_paths.status(), this, [this](const Result<Done> &madeBoth) {
            m_looking = false;
            if (madeBoth.ok())
                look();
            else
                stop(madeBoth.error());
        });
    });
}

void WorkPlace::askOther(const QString &election, int version)
{
    m_looking = true;
    m_other = election;
    m_session->children(election, Session::Watch::Yes, this, [this, version](const Result<Children> &reply) {
        m_looking = false;
        const bool hasCandidates = reply.ok() && !reply->names.empty();
        if (!reply.ok() && reply.code() != ErrorCode::NoNode)
            stop(reply.error());
        else if (m_lookAgain)
            look();
        else if (!hasCandidates)
            claim(version);
        else if (m_opened)
            stop({ErrorCode::InvalidState, m_paths.assign(), QStringLiteral("distribute"),
                QStringLiteral("the place is that of %1 now").arg(m_other)});
    });
}

void WorkPlace::claim(int version)
{
    const auto guard = m_guard();
    if (!guard) {
        // By its own clock, and for a moment maybe: nothing else would make it try again.
        return stop({ErrorCode::InvalidState, {}, QStringLiteral("claim"), QStringLiteral("does not lead")});
    }
    m_looking = true;
    MultiOperation write;
    write.kind = MultiOperation::Kind::SetData;
    write.path = m_paths.assign();
    write.data = m_election.toUtf8();
    write.version = version;
    m_session->multi({*guard, write}, this, [this, write](const Result<QList<MultiReply>> &reply) {
        m_looking = false;
        if (reply.ok())
            look(); // and opens, with a watch
        else if (reply.error().path == write.path || reply.code() == ErrorCode::OutcomeUnknown)
            look(); // somebody else wrote it, or removed it; or it may have been us
        else
            stop(reply.error());
    });
}

void WorkPlace::open()
{
    m_ended = !m_guard;
    m_other.clear();
    if (!std::exchange(m_opened, true))
        Q_EMIT opened();
}

void WorkPlace::stop(const Error &error)
{
    if (error.code == ErrorCode::Closing || std::exchange(m_ended, true))
        return;
    Q_EMIT failed(error);
}

void WorkPlace::onWatchEvents(const QList<WatchEvent> &events)
{
    for (const WatchEvent &event : events) {
        if (m_opened && event.type == WatchEvent::Type::ChildrenChanged)
            continue; // a worker's entry
        if (event.path == m_paths.assign() || event.path == m_paths.tasks() || event.path == m_other)
            return look();
    }
}

} // namespace zkbridge
