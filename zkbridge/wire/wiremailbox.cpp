// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wiremailbox.h"

#include <utility>

namespace zkbridge {

void WireMailbox::setWake(std::function<void()> wake)
{
    const std::scoped_lock lock(m_wakeMutex);
    m_wake = std::move(wake);
}

bool WireMailbox::post(WireEvent event)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_events >= m_maxEvents)
            return false;
        const auto [last, isFirst] = m_lastTypes.try_emplace(event.path, event.type);
        if (!isFirst && std::exchange(last->second, event.type) == event.type)
            return true; // folded: the earlier one has not been told yet
        ++m_events;
        m_mail.emplace_back(std::move(event));
        if (std::exchange(m_woken, true))
            return true;
    }
    wakeUp();
    return true;
}

void WireMailbox::post(Parcel parcel) { deliver(std::move(parcel)); }

void WireMailbox::post(HandOver handOver) { deliver(std::move(handOver)); }

void WireMailbox::deliver(Mail mail)
{
    {
        const std::scoped_lock lock(m_mutex);
        // What follows a parcel may be told only after it: events are folded between parcels alone.
        m_lastTypes.clear();
        if (std::holds_alternative<HandOver>(mail))
            ++m_handOvers;
        m_mail.push_back(std::move(mail));
        if (std::exchange(m_woken, true))
            return;
    }
    wakeUp();
}

void WireMailbox::wakeUp()
{
    const std::scoped_lock lock(m_wakeMutex);
    if (m_wake)
        m_wake();
}

std::vector<WireMailbox::Mail> WireMailbox::drain()
{
    std::vector<Mail> mail;
    const std::scoped_lock lock(m_mutex);
    mail.swap(m_mail);
    m_lastTypes.clear();
    m_events = 0;
    m_woken = false;
    return mail;
}

int WireMailbox::handOversWaiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_handOvers;
}

bool WireMailbox::mustPause(int most, int few)
{
    const std::scoped_lock lock(m_mutex);
    if (m_handOvers < most)
        return false;
    m_reliefAt = few;
    return true;
}

bool WireMailbox::handOverDone()
{
    const std::scoped_lock lock(m_mutex);
    --m_handOvers;
    if (m_handOvers > m_reliefAt)
        return false;
    m_reliefAt = -1;
    return true;
}

} // namespace zkbridge
