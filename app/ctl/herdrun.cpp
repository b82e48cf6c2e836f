// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/herdrun.h"

#include "app/shell/errortext.h"

#include <utility>

using namespace Qt::StringLiterals;
using Kind = zkbridge::ParticipantEvent::Kind;

namespace app {

namespace {

/// Short, so that few pings get among the packets; long enough for events that are on their way.
constexpr int restMs = 20;
/// As long must it stay quiet after that, or somebody was woken late.
constexpr int proofMs = 300;
constexpr int patienceMs = 60'000;

[[nodiscard]] std::optional<qint64> difference(const std::optional<qint64> &after, const std::optional<qint64> &before)
{
    return after && before ? std::optional(*after - *before) : std::nullopt;
}

} // namespace

HerdRun::HerdRun(const zkbridge::ParticipantSettings &settings, int count, QList<zkbridge::ServerAddress> servers)
    : m_crowd(settings, count)
    , m_servers(std::move(servers))
{
    m_quiet.setSingleShot(true);
    m_quiet.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_quiet, &QTimer::timeout, this, &HerdRun::onQuiet);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_crowd.connected() == 0 && !m_problem.isEmpty())
            return giveUp(m_problem);
        giveUp(tr("%1 of %2 participants have found their place in %3 s, and no more come")
                   .arg(m_placed.size())
                   .arg(m_crowd.count())
                   .arg(patienceMs / 1000));
    });
    connect(&m_crowd, &ParticipantCrowd::eventOccurred, this, &HerdRun::onEvent);
    connect(&m_crowd, &ParticipantCrowd::connectionProblemChanged, this,
        [this](const zkbridge::ConnectionProblem &problem) { m_problem = problemText(problem); });
    connect(&m_crowd, &ParticipantCrowd::turnedAway, this, [this] {
        giveUp(tr("%1 of %2 participants are connected, and the servers close further connections: each server allows "
                  "so many from one address (maxClientCnxns in its configuration, 60 unless it is set). A higher "
                  "number there, or 0 for no limit, helps, or a lower --count")
                   .arg(m_crowd.connected())
                   .arg(m_crowd.count()));
    });
    connect(&m_crowd, &ParticipantCrowd::ended, this, &HerdRun::onEnded);
}

HerdRun::~HerdRun() = default;

void HerdRun::start()
{
    m_patience.start();
    m_crowd.start();
}

bool HerdRun::isSettled() const
{
    const int present = m_crowd.count() - (m_leaving == 0 ? 0 : 1);
    return m_leader != 0 && m_leader != m_leaving && m_placed.size() == present;
}

void HerdRun::onEvent(int number, const zkbridge::ParticipantEvent &event)
{
    if (m_stage == Stage::Leaving)
        return;
    ++m_events;
    if (event.kind == Kind::Disconnected || event.kind == Kind::Expired)
        return giveUp(tr("a connection was lost on the way: the figures would tell of that"));
    if (event.kind == Kind::Failed)
        return giveUp(event.reason);
    const double sinceMs = static_cast<double>(m_clock.isValid() ? m_clock.nsecsElapsed() : 0) / 1e6;
    if (event.kind == Kind::Leader) {
        m_leader = number;
        m_figures.newLeaderMs = sinceMs;
    }
    if (event.kind == Kind::Woken) {
        m_placed.remove(number);
        if (m_stage == Stage::HandingOver)
            m_woken.insert(number);
    } else if (event.kind == Kind::Leader || event.kind == Kind::Watching) {
        m_placed.insert(number);
        m_figures.settledMs = sinceMs;
        Q_EMIT gathered(static_cast<int>(m_placed.size()));
        m_patience.start();
    }
    m_quiet.start(restMs);
}

void HerdRun::onQuiet()
{
    if (m_stage == Stage::Leaving || !isSettled())
        return;
    if (m_stage == Stage::Gathering) {
        readServerCounters(m_servers, this, [this](const ServerCounters &before) { handOver(before); });
    } else if (m_eventsCounted == m_events) {
        conclude(m_after);
    } else {
        m_eventsCounted = m_events;
        readServerCounters(m_servers, this, [this](const ServerCounters &after) {
            m_after = after;
            m_quiet.start(proofMs);
        });
    }
}

void HerdRun::handOver(const ServerCounters &before)
{
    if (m_stage != Stage::Gathering)
        return;
    m_stage = Stage::HandingOver;
    m_before = before;
    m_leaving = m_leader;
    m_placed.remove(m_leaving);
    m_clock.start();
    if (!m_crowd.resign(m_leaving))
        giveUp(tr("the leader left on its own"));
}

void HerdRun::conclude(const ServerCounters &after)
{
    m_figures.woken = static_cast<int>(m_woken.size());
    m_figures.counted.packetsReceived = difference(after.packetsReceived, m_before.packetsReceived);
    m_figures.counted.packetsSent = difference(after.packetsSent, m_before.packetsSent);
    m_figures.counted.deletionsTold = difference(after.deletionsTold, m_before.deletionsTold);
    m_figures.counted.watches = m_before.watches;
    giveUp({});
}

/// Takes everyone out; `reason` is empty when all is measured.
void HerdRun::giveUp(const QString &reason)
{
    if (std::exchange(m_stage, Stage::Leaving) == Stage::Leaving)
        return;
    m_failure = reason;
    m_patience.stop();
    m_quiet.stop();
    m_crowd.resign();
}

void HerdRun::onEnded(const QString &failure)
{
    m_stage = Stage::Leaving;
    const QString reason = m_failure.isEmpty() ? failure : m_failure;
    if (reason.isEmpty())
        Q_EMIT finished(m_figures);
    else
        Q_EMIT failed(reason);
}

} // namespace app
