// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ensemble/serverpoll.h"

#include "zkbridge/admin/fourletterword.h"

#include <limits>

namespace model {

namespace {
constexpr int pauseMs = 1000;
constexpr qint64 keptMs = 5LL * 60 * 1000;
} // namespace

ServerPoll::ServerPoll(zkbridge::ServerAddress address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
{
    m_status.address = m_address.toString();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ServerPoll::ask);
}

void ServerPoll::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_pause.stop();
    else if (m_awaited == 0 && !m_pause.isActive())
        ask();
}

void ServerPoll::ask()
{
    m_next = ServerStatus{};
    m_next.address = m_status.address;
    m_next.version = m_status.version;
    m_nextSums.reset();
    m_awaited = m_mntrRefused ? 1 : 2;
    zkbridge::askFourLetterWord(m_address, "srvr", this, [this](const auto &answer) { takeSrvr(answer); });
    if (!m_mntrRefused)
        zkbridge::askFourLetterWord(m_address, "mntr", this, [this](const auto &answer) { takeMntr(answer); });
}

void ServerPoll::takeSrvr(const zkbridge::Result<QByteArray> &answer)
{
    if (answer.ok() && readSrvr(*answer, m_next)) {
        m_next.reach = ServerStatus::Reach::Answering;
    } else if (!answer.ok()) {
        const bool running = answer.code() == zkbridge::ErrorCode::InvalidState;
        m_next.reach = running ? ServerStatus::Reach::NotServing : ServerStatus::Reach::Unreachable;
        m_next.problem = answer.error().detail;
    } else {
        m_next.reach = ServerStatus::Reach::Unreachable;
        m_next.problem = QStringLiteral("answers, but not as a ZooKeeper server");
    }
    concludeWhenComplete();
}

void ServerPoll::takeMntr(const zkbridge::Result<QByteArray> &answer)
{
    if (answer.code() == zkbridge::ErrorCode::Unimplemented)
        m_mntrRefused = true;
    else if (answer.ok())
        m_next.fromMntr = readMntr(*answer, m_next, m_nextSums);
    concludeWhenComplete();
}

void ServerPoll::concludeWhenComplete()
{
    if (--m_awaited > 0)
        return;
    m_next.id = m_status.id;
    m_next.asOf = m_next.reach == ServerStatus::Reach::Answering ? QDateTime::currentDateTime() : m_status.asOf;
    m_status = m_next;
    recordSample();
    m_sums = m_nextSums;
    if (m_active)
        m_pause.start();
    Q_EMIT updated(m_status.address);
}

void ServerPoll::recordSample()
{
    ServerSample sample{QDateTime::currentMSecsSinceEpoch(), std::numeric_limits<double>::quiet_NaN(),
        std::numeric_limits<double>::quiet_NaN()};
    if (m_status.outstanding)
        sample.outstanding = static_cast<double>(*m_status.outstanding);
    // A restarted server counts from zero again; then, and without sums, its mean since the start has to do.
    const bool between = m_sums && m_nextSums && m_nextSums->requests >= m_sums->requests;
    if (between && m_nextSums->requests > m_sums->requests)
        sample.latencyMs =
            (m_nextSums->milliseconds - m_sums->milliseconds) / (m_nextSums->requests - m_sums->requests);
    else if (between && !m_history.samples.empty())
        sample.latencyMs = m_history.samples.back().latencyMs;
    else if (m_status.latencyAvgMs)
        sample.latencyMs = *m_status.latencyAvgMs;
    m_history.samples.push_back(sample);
    std::erase_if(m_history.samples, [&](const ServerSample &old) { return old.timeMs < sample.timeMs - keptMs; });
}

} // namespace model
