// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/quorumwatch.h"

#include "zkbridge/admin/fourletterword.h"
#include "zkbridge/sandbox/sandbox.h"
#include "zkbridge/sandbox/serverprobe.h"

#include <QDateTime>

#include <utility>

namespace model {

namespace {

constexpr int pauseMs = 100;
constexpr int longestAnswerMs = 500;

} // namespace

QuorumWatch::QuorumWatch(zkbridge::Sandbox *sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
    m_next.setInterval(pauseMs);
    connect(&m_next, &QTimer::timeout, this, &QuorumWatch::ask);
}

void QuorumWatch::setActive(bool active)
{
    if (active == m_next.isActive())
        return;
    m_modes.clear();
    if (!active)
        return m_next.stop();
    m_next.start();
    ask();
}

void QuorumWatch::ask()
{
    const QList<zkbridge::SandboxServer> servers = m_sandbox->servers();
    for (const zkbridge::SandboxServer &server : servers) {
        if (server.pid == 0) {
            take(server.id, {});
            continue;
        }
        if (std::exchange(m_asked[server.id], true))
            continue;
        const auto address = zkbridge::ConnectString::parse(server.client);
        if (!address.ok())
            continue;
        zkbridge::askFourLetterWord(
            address->servers.constFirst(), "srvr", this,
            [this, id = server.id](const zkbridge::Result<QByteArray> &answer) {
                m_asked.insert(id, false);
                if (m_next.isActive())
                    take(id, answer.ok() ? zkbridge::modeInAnswer(*answer) : QString());
            },
            longestAnswerMs);
    }
}

void QuorumWatch::take(int server, const QString &mode)
{
    if (std::exchange(m_modes[server], mode) == mode)
        return;
    if (mode == QLatin1String("leader"))
        Q_EMIT leaderSeen(server, QDateTime::currentMSecsSinceEpoch());
    Q_EMIT changed();
}

} // namespace model
