// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/boottimer.h"

#include <algorithm>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>
#include <utility>

namespace zkbridge {

BootTimer::BootTimer(QObject *parent)
    : QObject(parent)
{
}

BootTimer::~BootTimer()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

qint64 BootTimer::nowMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

void BootTimer::fireAt(qint64 momentMs)
{
    m_active = true;
    if (open())
        set(std::max<qint64>(1, momentMs)); // zero would disarm it
    else
        QMetaObject::invokeMethod(this, &BootTimer::fire, Qt::QueuedConnection);
}

void BootTimer::stop()
{
    m_active = false;
    if (m_descriptor >= 0)
        set(0);
}

bool BootTimer::open()
{
    if (m_descriptor >= 0)
        return true;
    m_descriptor = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    if (m_descriptor < 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &BootTimer::onReadable);
    return true;
}

void BootTimer::set(qint64 momentMs)
{
    itimerspec setting{};
    setting.it_value.tv_sec = static_cast<time_t>(momentMs / 1000);
    setting.it_value.tv_nsec = static_cast<long>(momentMs % 1000) * 1'000'000;
    timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME, &setting, nullptr);
}

void BootTimer::onReadable()
{
    quint64 count = 0;
    if (::read(m_descriptor, &count, sizeof count) == sizeof count) // else it was set anew since
        fire();
}

void BootTimer::fire()
{
    if (std::exchange(m_active, false))
        Q_EMIT fired();
}

} // namespace zkbridge
