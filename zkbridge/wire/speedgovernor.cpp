// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/speedgovernor.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace zkbridge {

namespace {

constexpr std::size_t quietSamples = 15;
constexpr std::size_t recentSamples = 3; ///< one slow answer is no proof
constexpr double burstSeconds = 0.1; ///< what was not used is kept for so long
constexpr double portionSeconds = 0.01;
constexpr double recovery = 1.25;
constexpr std::int64_t observeMs = 250;

double median(const std::deque<double> &samples)
{
    std::vector<double> sorted(samples.cbegin(), samples.cend());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

void keepLatest(std::deque<double> &samples, std::size_t most)
{
    while (samples.size() > most)
        samples.pop_front();
}

} // namespace

void SpeedGovernor::setCap(int znodesPerSecond) { m_cap = std::max(0, znodesPerSecond); }

void SpeedGovernor::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    m_recent.clear();
    m_observed = 0;
    m_spent = 0;
    m_spentSinceMs = -1;
    if (!busy)
        m_slowRate = 0;
}

void SpeedGovernor::noteAnswerTime(double milliseconds)
{
    if (!m_busy) {
        m_quiet.push_back(milliseconds);
        keepLatest(m_quiet, quietSamples);
        return;
    }
    m_recent.push_back(milliseconds);
    keepLatest(m_recent, recentSamples);
    if (hurts())
        slowDown();
    else if (isSlowedDown())
        speedUp();
}

bool SpeedGovernor::hurts() const
{
    if (m_recent.size() < recentSamples)
        return false;
    const double now = median(m_recent);
    const double before = m_quiet.empty() ? 0 : median(m_quiet);
    return now > std::max(harmlessMs, 2 * before);
}

void SpeedGovernor::slowDown()
{
    if (m_slowRate == 0) {
        m_rateBefore = m_observed > 0 ? m_observed : m_cap;
        m_slowRate = m_rateBefore > 0 ? m_rateBefore : slowest;
    }
    m_slowRate = std::max(slowest, m_slowRate / 2);
    m_tokens = std::min(m_tokens, m_slowRate * burstSeconds);
}

void SpeedGovernor::speedUp()
{
    m_slowRate *= recovery;
    if (m_slowRate > m_rateBefore * recovery)
        m_slowRate = 0;
}

double SpeedGovernor::rate() const
{
    if (m_slowRate == 0)
        return m_cap;
    return m_cap > 0 ? std::min(m_cap, m_slowRate) : m_slowRate;
}

void SpeedGovernor::refill(std::int64_t nowMs)
{
    const double most = std::max(1.0, rate() * burstSeconds);
    if (m_refilledMs < 0)
        m_tokens = most;
    else
        m_tokens = std::min(most, m_tokens + rate() * static_cast<double>(nowMs - m_refilledMs) / 1000);
    m_refilledMs = nowMs;

    if (m_spentSinceMs < 0) {
        m_spentSinceMs = nowMs;
    } else if (nowMs - m_spentSinceMs >= observeMs) {
        m_observed = m_spent * 1000 / static_cast<double>(nowMs - m_spentSinceMs);
        m_spent = 0;
        m_spentSinceMs = nowMs;
    }
}

int SpeedGovernor::allowance(std::int64_t nowMs)
{
    refill(nowMs);
    if (rate() == 0)
        return unlimited;
    return static_cast<int>(std::max(0.0, m_tokens));
}

void SpeedGovernor::spend(int znodes)
{
    if (rate() > 0)
        m_tokens -= znodes;
    m_spent += znodes;
}

int SpeedGovernor::waitMs(std::int64_t nowMs)
{
    refill(nowMs);
    if (rate() == 0)
        return 0;
    const double missing = std::max(1.0, rate() * portionSeconds) - m_tokens;
    return missing <= 0 ? 0 : static_cast<int>(std::ceil(missing * 1000 / rate()));
}

} // namespace zkbridge
