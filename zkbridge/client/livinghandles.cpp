// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/livinghandles.h"

#include <chrono>
#include <cstdlib>
#include <utility>

namespace zkbridge {

namespace {
/// A close takes up to 4.5 s by the C client's own timeouts (3 s to flush, 1.5 s for the answer).
constexpr std::chrono::seconds kPatience{5};
} // namespace

LivingHandles &LivingHandles::shared()
{
    static auto *const handles = new LivingHandles;
    return *handles;
}

LivingHandles::LivingHandles()
{
    std::atexit([] { shared().closeAll(); });
}

int LivingHandles::add(std::function<void()> close)
{
    const std::scoped_lock lock(m_mutex);
    m_handles.emplace(++m_last, std::move(close));
    return m_last;
}

void LivingHandles::remove(int number)
{
    const std::scoped_lock lock(m_mutex);
    m_handles.erase(number);
    m_changed.notify_all();
}

void LivingHandles::closeAll()
{
    std::unique_lock lock(m_mutex);
    for (const auto &[number, close] : m_handles)
        close();
    m_changed.wait_for(lock, kPatience, [this] { return m_handles.empty(); });
}

} // namespace zkbridge
