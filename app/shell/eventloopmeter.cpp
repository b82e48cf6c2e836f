// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/eventloopmeter.h"

#include <algorithm>
#include <ctime>

namespace app {

namespace {

qint64 cpuOfThreadNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

EventLoopMeter::EventLoopMeter(int intervalMs, QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_lastCpuNs = cpuOfThreadNs();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &EventLoopMeter::beat);
    m_timer.start();
}

void EventLoopMeter::reset()
{
    m_longestNs = 0;
    m_longestCpuNs = 0;
    m_slices = {};
    m_lastNs = m_clock.nsecsElapsed();
    m_lastCpuNs = cpuOfThreadNs();
}

double EventLoopMeter::longestMs() const
{
    return static_cast<double>(std::max(m_longestNs, m_clock.nsecsElapsed() - m_lastNs)) / 1e6;
}

double EventLoopMeter::longestOfLastSecondMs() const
{
    const qint64 now = m_clock.nsecsElapsed() / sliceNs;
    qint64 longest = 0;
    for (const Slice &slice : m_slices)
        if (slice.number > now - qint64(m_slices.size()))
            longest = std::max(longest, slice.longestNs);
    return static_cast<double>(longest) / 1e6;
}

void EventLoopMeter::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 cpu = cpuOfThreadNs();
    const qint64 block = now - m_lastNs;
    m_longestNs = std::max(m_longestNs, block);
    m_longestCpuNs = std::max(m_longestCpuNs, cpu - m_lastCpuNs);
    const qint64 number = now / sliceNs;
    Slice &slice = m_slices.at(static_cast<std::size_t>(number) % m_slices.size());
    if (slice.number != number)
        slice = {number, 0};
    slice.longestNs = std::max(slice.longestNs, block);
    m_lastNs = now;
    m_lastCpuNs = cpu;
}

} // namespace app
