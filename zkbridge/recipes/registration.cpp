// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/registration.h"

#include "zkbridge/recipes/ensurepath.h"
#include "zkbridge/recipes/transienterror.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

Registration::Registration(Session *session, const QString &registry, const QString &address, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_own(session, registry, plainRecipe(u"n_"_s, address.toUtf8()))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_retry, &QTimer::timeout, this, &Registration::readWorkers);
    connect(&m_own, &OwnZnode::held, this, &Registration::registered);
    connect(&m_own, &OwnZnode::lost, this, &Registration::lost);
    connect(&m_own, &OwnZnode::released, this, &Registration::onReleased);
    connect(&m_own, &OwnZnode::failed, this, &Registration::failed);
    connect(m_session, &Session::statusChanged, this, &Registration::onConnectionChanged);
    connect(m_session, &Session::sessionReplaced, this, &Registration::onConnectionChanged);
    connect(m_session, &Session::watchEventsReceived, this, &Registration::onWatchEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &Registration::readWorkers);
}

void Registration::setDuty(Duty duty)
{
    const Duty before = std::exchange(m_duty, duty);
    if (before == duty && duty != Duty::None)
        return;
    if (before == Duty::Leader) {
        m_workersKnown = false;
        m_session->removeWatches(m_own.place(), this, [](const Result<Done> &) {});
    }
    if (duty == Duty::Worker)
        m_own.hold();
    else
        m_own.release();
}

void Registration::onReleased(const QString &path)
{
    if (!path.isEmpty())
        Q_EMIT unregistered(path);
    if (m_duty == Duty::Leader)
        readWorkers(); // not before: it would count itself
    else if (m_duty == Duty::None)
        Q_EMIT left();
}

void Registration::readWorkers()
{
    if (m_duty != Duty::Leader || !m_session->isConnected())
        return;
    m_readAgain = m_reading;
    if (std::exchange(m_reading, true))
        return;
    m_session->children(
        m_own.place(), Session::Watch::Yes, this, [this](const Result<Children> &reply) { onWorkers(reply); });
}

void Registration::onWorkers(const Result<Children> &reply)
{
    m_reading = false;
    if (m_duty != Duty::Leader)
        return;
    if (m_readAgain)
        return readWorkers();
    if (reply.code() == ErrorCode::NoNode)
        return createRegistry();
    if (!reply.ok())
        return retryOrFail(reply.error());

    QStringList names;
    for (const std::string &name : reply->names)
        names.append(QString::fromStdString(name));
    std::sort(names.begin(), names.end());
    const bool isSame = std::exchange(m_registryCzxid, reply->stat.czxid) == reply->stat.czxid && names == m_workers;
    if (std::exchange(m_workersKnown, true) && isSame)
        return;
    m_workers = names;
    Q_EMIT workersChanged(m_workers);
}

void Registration::createRegistry()
{
    ensurePath(m_session, m_own.place(), this, [this](const Result<Done> &reply) {
        if (reply.ok())
            readWorkers();
        else
            retryOrFail(reply.error());
    });
}

void Registration::retryOrFail(const Error &error)
{
    if (isTransient(error.code) || error.code == ErrorCode::OutcomeUnknown)
        m_retry.start();
    else if (error.code != ErrorCode::Closing)
        Q_EMIT failed(error);
}

void Registration::onConnectionChanged()
{
    // A watch outlives a reconnect, but not its session; reading again costs one request and serves both.
    readWorkers();
}

void Registration::onWatchEvents(const QList<WatchEvent> &events)
{
    const bool registryChanged = std::any_of(
        events.begin(), events.end(), [this](const WatchEvent &event) { return event.path == m_own.place(); });
    if (registryChanged)
        readWorkers();
}

} // namespace zkbridge
