// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sessiontraces.h"

#include <algorithm>

namespace model {

namespace {
constexpr qsizetype mostEndings = 1000;
constexpr qint64 rememberedMs = 60'000;
} // namespace

void SessionCount::takeSessions(const QHash<qint64, int> &listed)
{
    hasSessions = true;
    for (auto one = listed.cbegin(); one != listed.cend(); ++one)
        sessions.insert(one.key(), std::max(one.value(), sessions.value(one.key())));
}

void SessionCount::takeConnections(const QString &server, const QList<ListedConnection> &listed)
{
    for (const ListedConnection &connection : listed) {
        const auto known = connections.constFind(connection.session);
        if (known == connections.cend() || known->connection.establishedMs < connection.establishedMs)
            connections.insert(connection.session, {server, connection});
    }
}

void SessionTraces::measureClocks(const SessionCount &count)
{
    QHash<QString, qint64> latest;
    for (const auto &[server, connection] : count.connections)
        latest[server] = std::max(latest.value(server), connection.respondedMs);
    for (auto one = latest.cbegin(); one != latest.cend(); ++one) {
        ClockDistance &clock = m_clocks[one.key()];
        if (one.value() < clock.latestMs)
            clock = {};
        clock.latestMs = one.value();
        clock.atMost = std::min(clock.atMost.value_or(count.endedMs - one.value()), count.endedMs - one.value());
    }
    for (auto one = count.connections.cbegin(); one != count.connections.cend(); ++one) {
        const auto before = m_traces.constFind(one.key());
        const bool isNews = before != m_traces.cend() && before->connected && before->server == one->server
            && before->respondedMs < one->connection.respondedMs;
        ClockDistance &clock = m_clocks[one->server];
        const qint64 atLeast = m_lastBeganMs - one->connection.respondedMs;
        if (isNews && (!clock.atLeast || *clock.atLeast < atLeast))
            clock.atLeast = atLeast;
    }
}

SessionTraces::Trace SessionTraces::traceOf(qint64 session, const SessionCount &count) const
{
    const auto before = m_traces.constFind(session);
    const bool isKnown = before != m_traces.cend() && before->goneBeforeMs == 0;
    Trace trace = isKnown ? *before : Trace();
    const auto now = count.connections.constFind(session);
    trace.connected = now != count.connections.cend();
    trace.countedMs = count.beganMs;
    if (!trace.connected) {
        trace.timeoutMs = std::max(trace.timeoutMs, count.sessions.value(session));
        return trace;
    }
    trace.timeoutMs = now->connection.timeoutMs;
    const bool sameConnection = isKnown && before->connected && before->server == now->server;
    if (sameConnection && before->respondedMs == now->connection.respondedMs)
        return trace;
    // The count before showed another state of it, or would have shown it.
    trace.heardAfterMs = sameConnection || m_lastComplete ? m_lastBeganMs : 0;
    trace.heardBeforeMs = count.endedMs;
    trace.server = now->server;
    trace.respondedMs = now->connection.respondedMs;
    const ClockDistance clock = m_clocks.value(now->server);
    if (clock.atLeast)
        trace.heardAfterMs = std::max(trace.heardAfterMs, trace.respondedMs + *clock.atLeast);
    if (clock.atMost)
        trace.heardBeforeMs = std::min(trace.heardBeforeMs, trace.respondedMs + *clock.atMost);
    return trace;
}

QHash<qint64, SessionFacts> SessionTraces::take(const SessionCount &count)
{
    decide(count);
    measureClocks(count);
    QHash<qint64, Trace> traces;
    QHash<qint64, SessionFacts> facts;
    const auto takeOne = [&](qint64 session) {
        if (facts.contains(session))
            return;
        const Trace trace = traceOf(session, count);
        const SessionCount::Connected connected = count.connections.value(session);
        facts.insert(session,
            {session, connected.connection.client, connected.server, trace.timeoutMs,
                connected.connection.establishedMs, trace.heardBeforeMs,
                count.sessions.contains(session) || (!count.hasSessions && trace.connected),
                connected.connection.received, connected.connection.sent});
        traces.insert(session, trace);
    };
    for (auto one = count.connections.cbegin(); one != count.connections.cend(); ++one)
        takeOne(one.key());
    for (auto one = count.sessions.cbegin(); one != count.sessions.cend(); ++one)
        takeOne(one.key());
    for (auto one = m_traces.cbegin(); one != m_traces.cend(); ++one) {
        if (traces.contains(one.key()) || !count.hasSessions || count.beganMs - one->countedMs > rememberedMs)
            continue;
        Trace &gone = traces[one.key()];
        gone = *one;
        if (gone.goneBeforeMs == 0)
            gone.goneBeforeMs = count.endedMs;
    }
    m_traces = traces;
    m_lastBeganMs = count.beganMs;
    m_lastComplete = count.complete;
    return facts;
}

void SessionTraces::noteGone(qint64 session, qint64 nowMs)
{
    if (m_endings.contains(session))
        return; // its first znode's going is the moment
    m_endings.insert(session, {nowMs, {}, false});
    m_endingOrder.append(session);
    if (m_endingOrder.size() > mostEndings)
        m_endings.remove(m_endingOrder.takeFirst());
}

/// With what was known while it lived.
void SessionTraces::decide(const SessionCount &count)
{
    if (!count.hasSessions)
        return;
    for (auto ending = m_endings.begin(); ending != m_endings.end();) {
        if (ending->decided || count.beganMs < ending->goneMs) {
            ++ending;
            continue;
        }
        if (count.sessions.contains(ending.key()) || count.connections.contains(ending.key())) {
            m_endingOrder.removeOne(ending.key());
            ending = m_endings.erase(ending); // a znode went, its session lives
            continue;
        }
        ending->decided = true;
        const auto last = m_traces.constFind(ending.key());
        if (last != m_traces.cend() && last->heardAfterMs != 0 && last->timeoutMs > 0) {
            const qint64 endMs =
                last->goneBeforeMs == 0 ? ending->goneMs : std::min(ending->goneMs, last->goneBeforeMs);
            const bool timeWasUp = endMs >= last->heardAfterMs + last->timeoutMs;
            // Clients ping three times in a timeout.
            const bool wasSilent = !last->connected || last->countedMs - last->heardBeforeMs >= last->timeoutMs / 2;
            if (!timeWasUp)
                ending->closed = true;
            else if (wasSilent)
                ending->closed = false;
        }
        ++ending;
    }
}

std::optional<bool> SessionTraces::wasClosed(qint64 session) const { return m_endings.value(session).closed; }

} // namespace model
