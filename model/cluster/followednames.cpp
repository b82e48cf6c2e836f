// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/followednames.h"

#include <algorithm>
#include <utility>

namespace model {

using zkbridge::ErrorCode;
using zkbridge::Session;

namespace {
constexpr int retryMs = 10000;
constexpr qint64 leastQuietMs = 50;
constexpr qint64 mostQuietMs = 2000;
constexpr qint64 namesPerMs = 10;
} // namespace

FollowedNames::FollowedNames(Session *session, QString path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
{
    m_pause.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_pause, &QTimer::timeout, this, &FollowedNames::read);
    connect(&m_retry, &QTimer::timeout, this, &FollowedNames::readSoon);
    connect(session, &Session::watchEventsReceived, this, &FollowedNames::takeEvents);
    connect(session, &Session::watchEventsOverflowed, this, &FollowedNames::readSoon);
    // The new session holds none of the watches of the old one.
    connect(session, &Session::sessionReplaced, this, &FollowedNames::readSoon);
    read();
}

void FollowedNames::takeEvents(const QList<zkbridge::WatchEvent> &events)
{
    if (std::ranges::any_of(events, [this](const zkbridge::WatchEvent &event) { return event.path == m_path; }))
        readSoon();
}

void FollowedNames::readSoon()
{
    if (m_reading) {
        m_again = true;
    } else if (!m_pause.isActive()) {
        const qint64 known = m_names ? static_cast<qint64>(m_names->size()) : 0;
        const qint64 wanted = std::clamp(known / namesPerMs, leastQuietMs, mostQuietMs);
        m_pause.start(static_cast<int>(std::max<qint64>(0, wanted - m_sinceRead.elapsed())));
    }
}

void FollowedNames::read()
{
    m_sinceRead.start();
    m_reading = true;
    m_again = false;
    m_session->children(
        m_path, Session::Watch::Yes, this, [this](const auto &reply) { take(reply); }, Session::Priority::Background);
}

void FollowedNames::take(const zkbridge::Result<zkbridge::Children> &reply)
{
    m_reading = false;
    if (reply.ok())
        conclude(reply->names);
    else if (reply.code() == ErrorCode::NoNode)
        watchCreation();
    else if (reply.code() == ErrorCode::NoAuth) {
        m_retry.start();
        conclude(std::nullopt);
    }
    if (std::exchange(m_again, false))
        readSoon();
}

void FollowedNames::watchCreation()
{
    m_session->exists(
        m_path, Session::Watch::Yes, this,
        [this](const zkbridge::Result<zkbridge::Stat> &reply) {
            if (reply.ok())
                readSoon(); // created since
            else if (reply.code() == ErrorCode::NoNode)
                conclude(std::nullopt);
        },
        Session::Priority::Background);
}

void FollowedNames::conclude(std::optional<std::vector<std::string>> names)
{
    m_read = true;
    m_names = std::move(names);
    Q_EMIT changed();
}

} // namespace model
