// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/mailbox.h"

#include "zkbridge/client/threaduse.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {
/// Handles tell of themselves, too, on a thread of ours.
bool isCallback(const Mail &mail)
{
    return !std::holds_alternative<HandleOpened>(mail.content) && !std::holds_alternative<HandleClosed>(mail.content);
}
} // namespace

void Mailbox::setWake(Wake wake)
{
    const std::scoped_lock lock(m_wakeMutex);
    m_wake = std::move(wake);
}

void Mailbox::post(Mail mail)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (isCallback(mail)) {
            ++m_figures.callbacks;
            m_figures.poster = thisThread();
        }
        if (std::holds_alternative<RawWatchEvent>(mail.content)) {
            if (m_watchEvents >= m_maxWatchEvents)
                m_overflowed = true;
            else
                ++m_watchEvents;
        }
        const bool dropped = m_overflowed && std::holds_alternative<RawWatchEvent>(mail.content);
        if (!dropped)
            m_mail.push_back(std::move(mail));
        if (std::exchange(m_woken, true))
            return;
    }
    const std::scoped_lock lock(m_wakeMutex);
    if (m_wake)
        m_wake();
}

Mailbox::Drained Mailbox::drain()
{
    Drained drained;
    const std::scoped_lock lock(m_mutex);
    drained.mail.swap(m_mail);
    drained.overflowed = std::exchange(m_overflowed, false);
    m_watchEvents = 0;
    m_woken = false;
    if (!drained.mail.empty())
        ++m_figures.batches;
    m_figures.largestBatch = std::max(m_figures.largestBatch, drained.mail.size());
    return drained;
}

Mailbox::Figures Mailbox::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return m_figures;
}

} // namespace zkbridge
