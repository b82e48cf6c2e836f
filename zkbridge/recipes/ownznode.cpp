// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/ownznode.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/ensurepath.h"
#include "zkbridge/recipes/ownednodes.h"
#include "zkbridge/recipes/transienterror.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr int anyVersion = -1;

void removeWithoutWaiting(Session *session, const QString &path)
{
    session->remove(path, anyVersion, session, [](const Result<Done> &) {});
}

} // namespace

OwnZnode::OwnZnode(Session *session, QString place, CandidateRecipe recipe, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_place(std::move(place))
    , m_recipe(std::move(recipe))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_retry, &QTimer::timeout, this, &OwnZnode::advance);
    connect(m_session, &Session::statusChanged, this, &OwnZnode::onStatusChanged);
    connect(m_session, &Session::sessionReplaced, this, &OwnZnode::onSessionReplaced);
    connect(m_session, &Session::watchEventsReceived, this, &OwnZnode::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &OwnZnode::recheck);
}

OwnZnode::~OwnZnode()
{
    if (!m_path.isEmpty())
        removeWithoutWaiting(m_session, m_path);
}

void OwnZnode::hold()
{
    m_wanted = true;
    m_stopped = false;
    advance();
}

void OwnZnode::release()
{
    m_wanted = false;
    m_stopped = false;
    m_releaseTold = false;
    m_heldBy = 0;
    advance();
}

void OwnZnode::recheck()
{
    m_watched = false;
    advance();
}

bool OwnZnode::isHeld() const { return m_heldBy != 0 && m_heldBy == m_session->status().sessionId; }

QString OwnZnode::path() const { return isHeld() ? m_path : QString(); }

qint64 OwnZnode::czxid() const { return isHeld() ? m_czxid : 0; }

void OwnZnode::advance()
{
    if (m_busy || m_stopped || !m_session->isConnected())
        return;
    if (m_uncertain) {
        recoverLostCreate();
    } else if (m_wanted && m_path.isEmpty()) {
        createZnode();
    } else if (m_wanted && !m_watched) {
        verify();
    } else if (!m_wanted && !m_path.isEmpty()) {
        removeZnode(m_path);
    } else if (!m_wanted && !m_releaseTold) {
        m_releaseTold = true;
        Q_EMIT released(std::exchange(m_releasedPath, {}));
    }
}

void OwnZnode::createZnode()
{
    m_busy = true;
    m_releasedPath.clear();
    // The context is the session, not this object: a create that completes after we are gone must be undone.
    const auto created = [self = QPointer(this), session = m_session](const Result<Created> &reply) {
        if (self)
            self->onCreated(reply);
        else if (reply.ok())
            removeWithoutWaiting(session, reply->path);
    };
    // The same name until one is known to be there: what a late answer made is found by it, too.
    if (m_prefix.isEmpty())
        m_prefix = m_recipe.newPrefix();
    m_session->create(
        joinPath(m_place, m_prefix), m_recipe.payload, openAcl(), CreateMode::EphemeralSequential, m_session, created);
}

void OwnZnode::onCreated(const Result<Created> &reply)
{
    m_busy = false;
    if (reply.ok()) {
        m_prefix.clear();
        m_path = reply->path;
        m_heldBy = 0;
        m_watched = false;
    } else if (reply.code() == ErrorCode::NoNode) {
        return createParent();
    } else if (reply.code() == ErrorCode::OutcomeUnknown) {
        m_uncertain = true;
    } else {
        return retryOrFail(reply.error());
    }
    advance();
}

void OwnZnode::createParent()
{
    m_busy = true;
    ensurePath(m_session, m_place, this, [this](const Result<Done> &reply) {
        m_busy = false;
        // An unknown outcome needs no search here: creating the parent again is harmless.
        if (reply.ok() || reply.code() == ErrorCode::OutcomeUnknown)
            advance();
        else
            retryOrFail(reply.error());
    });
}

void OwnZnode::verify()
{
    m_busy = true;
    m_session->get(m_path, Session::Watch::Yes, this,
        [this, path = m_path](const Result<NodeData> &reply) { onVerified(path, reply); });
}

void OwnZnode::onVerified(const QString &path, const Result<NodeData> &reply)
{
    m_busy = false;
    const qint64 session = m_session->status().sessionId;
    if (path != m_path) {
        // The session was replaced meanwhile; this is about a znode we have given up already.
    } else if (reply.ok() && reply->stat.ephemeralOwner == session) {
        m_watched = true;
        m_czxid = reply->stat.czxid;
        if (m_wanted && std::exchange(m_heldBy, session) != session)
            Q_EMIT held(path);
    } else if (reply.ok()) {
        forget(u"owned by another session"_s);
    } else if (reply.code() == ErrorCode::NoNode) {
        forget(u"deleted"_s);
    } else {
        return retryOrFail(reply.error());
    }
    advance();
}

void OwnZnode::removeZnode(const QString &path)
{
    m_busy = true;
    const bool isOurs = path == m_path; // the event of our own delete clears m_path before the reply comes
    m_session->remove(path, anyVersion, this, [this, path, isOurs](const Result<Done> &reply) {
        m_busy = false;
        if (reply.ok() || reply.code() == ErrorCode::NoNode) {
            if (isOurs)
                m_releasedPath = path;
            if (path == m_path)
                forget({});
            advance();
        } else if (reply.code() == ErrorCode::OutcomeUnknown) {
            advance(); // removing again tells: NONODE when it had worked
        } else {
            retryOrFail(reply.error());
        }
    });
}

void OwnZnode::recoverLostCreate()
{
    m_busy = true;
    std::function<bool(QStringView)> mayBeOurs = m_recipe.counts;
    if (m_recipe.lostCreate == CandidateRecipe::LostCreate::ByName)
        mayBeOurs = [prefix = m_prefix](QStringView name) { return name.startsWith(prefix); };
    findOwnedNodes(m_session, m_place, std::move(mayBeOurs), this,
        [this](const Result<QStringList> &reply) { onRecovered(reply); });
}

void OwnZnode::onRecovered(const Result<QStringList> &reply)
{
    m_busy = false;
    if (!reply.ok() && reply.code() != ErrorCode::NoNode)
        return retryOrFail(reply.error());
    const QStringList found = reply.ok() ? *reply : QStringList();
    if (found.size() > 1)
        return removeZnode(found.last()); // still uncertain: looks again afterwards
    m_uncertain = false;
    if (m_path.isEmpty() && !found.isEmpty()) {
        m_prefix.clear();
        m_path = found.first();
    }
    advance();
}

void OwnZnode::forget(const QString &reason)
{
    const QString path = std::exchange(m_path, {});
    const bool wasHeld = std::exchange(m_heldBy, 0) != 0;
    m_watched = false;
    if (wasHeld)
        Q_EMIT lost(path, reason);
}

void OwnZnode::retryOrFail(const Error &error)
{
    if (isTransient(error.code)) {
        m_retry.start();
    } else if (error.code != ErrorCode::Closing) {
        m_stopped = true;
        Q_EMIT failed(error);
    }
}

void OwnZnode::onStatusChanged()
{
    // What happened while we were away is only known after a look.
    if (m_session->isConnected())
        advance();
    else
        m_watched = false;
}

void OwnZnode::onSessionReplaced()
{
    m_uncertain = false; // what we did not know of belonged to the old session
    m_prefix.clear();
    forget(u"session expired"_s);
    advance();
}

void OwnZnode::onWatchEvents(const QList<WatchEvent> &events)
{
    for (const WatchEvent &event : events) {
        if (m_path.isEmpty() || event.path != m_path || event.type == WatchEvent::Type::ChildrenChanged)
            continue;
        m_watched = false;
        if (m_wanted)
            Q_EMIT touched(event);
        if (event.type == WatchEvent::Type::Deleted)
            forget(u"deleted"_s);
        advance();
    }
}

} // namespace zkbridge
