// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/player.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QMap>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <random>
#include <vector>

namespace chaos {

/// Does something bad every second or two: kills, freezes, thaws, sends away and starts participants, half of the time
/// the leader; kills, stops, freezes, thaws and starts servers, one of them at a time. What it does follows from the
/// seed and from how those it does it to take it. Two participants stay awake, and a majority of servers.
class Director : public QObject {
    Q_OBJECT
public:
    using Cast = std::vector<std::unique_ptr<Player>>;
    /// Both are borrowed; the sandbox is ready.
    Director(zkbridge::Sandbox *sandbox, Cast *cast, unsigned seed);

    void begin();
    /// Each deed as a line on standard output, too, as it is done.
    void setTellsAtOnce(bool atOnce) { m_tellsAtOnce = atOnce; }
    /// No more of it: starts, thaws and heals what is not as it was.
    void stop();
    [[nodiscard]] bool isHealed() const; ///< after stop(): all servers serve, all participants are awake
    [[nodiscard]] const QMap<QString, int> &deeds() const { return m_deeds; } ///< how often it did what
    [[nodiscard]] const QStringList &story() const { return m_story; } ///< each deed with its time, in order

private:
    enum class ServerFault { None, Down, Frozen, Rising };
    void act();
    void meddleWithParticipant();
    void meddleWithServer();
    void healServer();
    void revive();
    [[nodiscard]] Player *any(Player::Life life);
    [[nodiscard]] int count(Player::Life life) const;
    [[nodiscard]] zkbridge::SandboxServer server(int id) const;
    [[nodiscard]] int dice(int below);
    void note(const QString &deed, const QString &whom);

    zkbridge::Sandbox *m_sandbox;
    Cast *m_cast;
    std::mt19937 m_random;
    QTimer m_pace;
    QTimer m_revival; ///< while healing
    QElapsedTimer m_clock;
    QMap<QString, int> m_deeds;
    QStringList m_story;
    bool m_tellsAtOnce = false;
    int m_serverId = 0; ///< the one that something is done to
    ServerFault m_serverFault = ServerFault::None;
    int m_serverTurns = 0; ///< of act() until it is healed
};

} // namespace chaos
