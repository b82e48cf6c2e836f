// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/leaderlease.h"

#include <algorithm>
#include <ctime>

namespace zkbridge {

LeaderLease::LeaderLease(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LeaderLease::onTick);
}

void LeaderLease::start(int sessionTimeoutMs, qint64 provenAtMs)
{
    m_timeoutMs = sessionTimeoutMs;
    m_provenAtMs = provenAtMs;
    m_timer.start(std::max(1, sessionTimeoutMs / 3));
}

void LeaderLease::stop() { m_timer.stop(); }

bool LeaderLease::isValid() const { return m_timer.isActive() && covers(m_timeoutMs, m_provenAtMs, bootTimeMs()); }

qint64 LeaderLease::bootTimeMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

bool LeaderLease::covers(int sessionTimeoutMs, qint64 provenAtMs, qint64 nowMs)
{
    return (nowMs - provenAtMs) * 3 < static_cast<qint64>(sessionTimeoutMs) * 2;
}

void LeaderLease::onTick()
{
    if (isValid()) {
        m_provenAtMs = bootTimeMs();
    } else {
        stop();
        Q_EMIT lapsed();
    }
}

} // namespace zkbridge
