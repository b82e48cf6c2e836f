// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/player.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::ParticipantEvent;
using zkbridge::ParticipantProcess;

namespace chaos {

namespace {

constexpr int mostWords = 12;

[[nodiscard]] qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

Player::Player(QString name, zkbridge::ParticipantSettings settings)
    : m_name(std::move(name))
    , m_settings(std::move(settings))
{
}

QString Player::description() const
{
    const auto lifeText = [this] {
        switch (m_life) {
        case Life::Gone:
            return u"gone"_s;
        case Life::Awake:
            return u"awake"_s;
        case Life::Frozen:
            return u"frozen"_s;
        case Life::Ending:
            return u"ending"_s;
        }
        return QString();
    };
    const QString role = m_leads ? u"leads"_s : m_follows ? u"follows"_s : u"has no role"_s;
    return u"%1 is %2, %3, %4"_s.arg(
        m_name, lifeText(), role, m_registered ? u"is registered"_s : u"is not registered"_s);
}

void Player::start()
{
    const QString who = u"%1/%2"_s.arg(m_name).arg(++m_starts);
    m_records.emplace_back(who);
    zkbridge::ParticipantSettings settings = m_settings;
    settings.address = u"http://%1"_s.arg(who);
    m_leads = m_follows = m_registered = m_endWanted = false;
    m_life = Life::Awake;
    m_process = std::make_unique<ParticipantProcess>(ParticipantProcess::defaultProgram(), settings);
    connect(m_process.get(), &ParticipantProcess::eventOccurred, this, &Player::take);
    connect(m_process.get(), &ParticipantProcess::stateChanged, this, &Player::onStateChanged);
    m_process->start();
}

void Player::crash()
{
    m_endWanted = true;
    m_records.back().ended(nowMs());
    m_life = Life::Ending;
    m_process->crash();
}

void Player::freeze()
{
    m_records.back().stopped(nowMs());
    m_process->freeze();
    m_life = Life::Frozen;
}

void Player::thaw()
{
    m_process->resume();
    m_records.back().continued(nowMs());
    m_life = Life::Awake;
}

void Player::leave()
{
    m_endWanted = true;
    m_records.back().ended(nowMs());
    m_life = Life::Ending;
    m_process->leave();
}

QList<Span> Player::spans() const
{
    QList<Span> all;
    for (const LeadershipSpans &record : m_records)
        all += record.spans(nowMs());
    return all;
}

void Player::take(const ParticipantEvent &event)
{
    using Kind = ParticipantEvent::Kind;
    m_records.back().said(event);
    m_lastWords.append(
        u"%1: %2"_s.arg(m_name, QString::fromUtf8(QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact))));
    if (m_lastWords.size() > mostWords)
        m_lastWords.removeFirst();
    switch (event.kind) {
    case Kind::Connected:
        if (!m_session.isEmpty() && m_session != event.session)
            m_lostSessions.insert(m_session);
        m_session = event.session;
        break;
    case Kind::Leader:
        m_leads = true;
        m_follows = false;
        break;
    case Kind::Follower:
        m_leads = false;
        m_follows = true;
        break;
    case Kind::Registered:
        m_registered = true;
        break;
    case Kind::Unregistered:
        m_registered = false;
        break;
    case Kind::Expired:
        m_registered = false;
        [[fallthrough]];
    case Kind::Disconnected: // its registration stays as long as the session, and is not told again
        m_leads = m_follows = false;
        break;
    default:
        break;
    }
}

void Player::onStateChanged(ParticipantProcess::State state)
{
    using State = ParticipantProcess::State;
    if (state != State::Ended && state != State::Killed)
        return;
    if (!m_endWanted || !m_process->problem().isEmpty())
        m_problems.append(u"%1/%2 ended: %3"_s.arg(m_name).arg(m_starts).arg(m_process->problem()));
    bury();
}

void Player::bury()
{
    m_life = Life::Gone;
    m_leads = m_follows = m_registered = false;
    if (!m_session.isEmpty())
        m_lostSessions.insert(m_session);
}

} // namespace chaos
