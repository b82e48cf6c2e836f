// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/leaderlease.h"

namespace zkbridge {

namespace {

/// The moment from which covers() says no.
[[nodiscard]] qint64 endOf(int sessionTimeoutMs, qint64 provenAtMs)
{
    return provenAtMs + (static_cast<qint64>(sessionTimeoutMs) * 2 + 2) / 3;
}

} // namespace

LeaderLease::LeaderLease(QObject *parent)
    : QObject(parent)
{
    connect(&m_deadline, &BootTimer::fired, this, &LeaderLease::onDeadline);
}

LeaderLease::~LeaderLease() { stop(); }

void LeaderLease::start(int sessionTimeoutMs, qint64 provenAtMs)
{
    stop();
    m_term = std::make_shared<LeaseTerm>();
    m_timeoutMs = sessionTimeoutMs;
    extend(provenAtMs);
}

void LeaderLease::renew(qint64 provenAtMs)
{
    if (isValid() && provenAtMs > m_provenAtMs)
        extend(provenAtMs);
}

void LeaderLease::extend(qint64 provenAtMs)
{
    m_provenAtMs = provenAtMs;
    const qint64 end = endOf(m_timeoutMs, provenAtMs);
    m_term->m_untilMs.store(end, std::memory_order_relaxed);
    m_deadline.fireAt(end);
}

void LeaderLease::stop()
{
    m_deadline.stop();
    if (m_term)
        m_term->m_untilMs.store(0, std::memory_order_relaxed);
}

bool LeaderLease::isValid() const { return m_term && m_term->holds(); }

qint64 LeaderLease::sessionUntilMs() const { return m_provenAtMs + static_cast<qint64>(m_timeoutMs) * 7 / 10; }

bool LeaderLease::covers(int sessionTimeoutMs, qint64 provenAtMs, qint64 nowMs)
{
    return nowMs < endOf(sessionTimeoutMs, provenAtMs);
}

void LeaderLease::onDeadline()
{
    stop();
    Q_EMIT lapsed();
}

} // namespace zkbridge
