// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace bench {

/// The longest time for which the event loop of this thread did not come round, measured by a timer that is due in each
/// of its rounds; and the most processor time that one round took, which other programs on the machine do not lengthen.
/// Keeps one processor busy while it lives.
class LoopWatch : public QObject {
public:
    explicit LoopWatch(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_sinceLast.start();
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::beat);
        m_timer.start();
    }

    /// Forgets what was measured until now.
    void reset()
    {
        m_longestNs = 0;
        m_longestCpuNs = 0;
        m_lastCpuNs = cpuNs();
        m_sinceLast.restart();
    }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }
    [[nodiscard]] double longestCpuMs() const { return static_cast<double>(m_longestCpuNs) / 1e6; }

private:
    [[nodiscard]] static qint64 cpuNs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    void beat()
    {
        const qint64 cpu = cpuNs();
        m_longestNs = std::max(m_longestNs, m_sinceLast.nsecsElapsed());
        m_longestCpuNs = std::max(m_longestCpuNs, cpu - m_lastCpuNs);
        m_lastCpuNs = cpu;
        m_sinceLast.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longestNs = 0;
    qint64 m_lastCpuNs = cpuNs();
    qint64 m_longestCpuNs = 0;
};

} // namespace bench
