// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/director.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using zkbridge::SandboxServer;

namespace chaos {

namespace {

constexpr int leastPaceMs = 700;
constexpr int paceSpreadMs = 1000;
constexpr int leastAwake = 2;
constexpr int revivalMs = 200;

} // namespace

Director::Director(zkbridge::Sandbox *sandbox, Cast *cast, unsigned seed)
    : m_sandbox(sandbox)
    , m_cast(cast)
    , m_random(seed)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &Director::act);
    m_revival.setInterval(revivalMs);
    connect(&m_revival, &QTimer::timeout, this, &Director::revive);
}

void Director::begin()
{
    m_clock.start();
    m_pace.start(leastPaceMs);
}

void Director::stop()
{
    m_pace.stop();
    revive();
    m_revival.start();
}

bool Director::isHealed() const
{
    return m_serverFault == ServerFault::None && count(Player::Life::Awake) == static_cast<int>(m_cast->size());
}

void Director::act()
{
    // Once in three it is a server's turn; one that is ill is healed after one to three turns.
    if (m_serverFault != ServerFault::None && --m_serverTurns <= 0)
        healServer();
    else if (m_serverFault == ServerFault::None && dice(3) == 0)
        meddleWithServer();
    else
        meddleWithParticipant();
    m_pace.start(leastPaceMs + dice(paceSpreadMs));
}

void Director::meddleWithParticipant()
{
    Player *frozen = any(Player::Life::Frozen);
    Player *gone = any(Player::Life::Gone);
    const bool mayTake = count(Player::Life::Awake) > leastAwake;
    const int choice = dice(mayTake ? 10 : 4);
    if (choice < 2 && frozen) {
        frozen->thaw();
        return note(u"thawed"_s, frozen->name());
    }
    if (choice < 4 || !mayTake) {
        if (gone) {
            gone->start();
            note(u"started"_s, gone->name());
        } else if (frozen) {
            frozen->thaw();
            note(u"thawed"_s, frozen->name());
        }
        return;
    }
    const auto leader = std::ranges::find_if(*m_cast, [](const auto &player) { return player->leads(); });
    Player *victim = leader != m_cast->end() && dice(2) == 0 ? leader->get() : any(Player::Life::Awake);
    const QString whom = victim->leads() ? victim->name() + u", the leader"_s : victim->name();
    if (choice < 7) {
        victim->crash();
        note(u"crashed"_s, whom);
    } else if (choice < 9) {
        victim->freeze();
        note(u"froze"_s, whom);
    } else {
        victim->leave();
        note(u"sent away"_s, whom);
    }
}

void Director::meddleWithServer()
{
    const SandboxServer victim = server(1 + dice(static_cast<int>(m_sandbox->servers().size())));
    if (victim.state != SandboxServer::State::Serving)
        return;
    m_serverId = victim.id;
    m_serverTurns = 1 + dice(3);
    const QString whom = u"server %1"_s.arg(victim.id);
    switch (dice(3)) {
    case 0:
        m_serverFault = ServerFault::Down;
        m_sandbox->killServer(victim.id);
        return note(u"killed"_s, whom);
    case 1:
        m_serverFault = ServerFault::Down;
        m_sandbox->stopServer(victim.id);
        return note(u"stopped"_s, whom);
    default:
        m_serverFault = ServerFault::Frozen;
        m_sandbox->freezeServer(victim.id);
        return note(u"froze"_s, whom);
    }
}

/// As far as it goes now: one that was started is well once it serves.
void Director::healServer()
{
    if (m_serverFault == ServerFault::Frozen) {
        m_sandbox->resumeServer(m_serverId);
        m_serverFault = ServerFault::None;
        note(u"thawed"_s, u"server %1"_s.arg(m_serverId));
    } else if (m_serverFault == ServerFault::Down) {
        m_serverFault = ServerFault::Rising;
        m_sandbox->startServer(m_serverId);
        note(u"started"_s, u"server %1"_s.arg(m_serverId));
    } else if (server(m_serverId).state == SandboxServer::State::Serving) {
        m_serverFault = ServerFault::None;
    }
}

void Director::revive()
{
    for (const auto &player : *m_cast) {
        if (player->life() == Player::Life::Frozen)
            player->thaw();
        else if (player->life() == Player::Life::Gone)
            player->start();
    }
    if (m_serverFault != ServerFault::None)
        healServer();
}

Player *Director::any(Player::Life life)
{
    std::vector<Player *> those;
    for (const auto &player : *m_cast) {
        if (player->life() == life)
            those.push_back(player.get());
    }
    return those.empty() ? nullptr : those.at(static_cast<std::size_t>(dice(static_cast<int>(those.size()))));
}

int Director::count(Player::Life life) const
{
    return static_cast<int>(std::ranges::count(*m_cast, life, [](const auto &player) { return player->life(); }));
}

SandboxServer Director::server(int id) const
{
    const QList<SandboxServer> servers = m_sandbox->servers();
    const auto found = std::ranges::find(servers, id, &SandboxServer::id);
    return found == servers.end() ? SandboxServer{} : *found;
}

int Director::dice(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

void Director::note(const QString &deed, const QString &whom)
{
    ++m_deeds[whom.startsWith(u"server"_s) ? deed + u" a server"_s : deed + u" a participant"_s];
    m_story.append(u"%1 s  %2 %3"_s.arg(static_cast<double>(m_clock.elapsed()) / 1000, 7, 'f', 1).arg(deed, whom));
    if (m_tellsAtOnce) {
        std::printf("%s\n", qPrintable(m_story.constLast()));
        std::fflush(stdout);
    }
}

} // namespace chaos
