// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/livinghandles.h"

#include <chrono>
#include <cstdlib>

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
    std::atexit([] { shared().waitForAll(); });
}

void LivingHandles::add()
{
    const std::scoped_lock lock(m_mutex);
    ++m_count;
}

void LivingHandles::remove()
{
    const std::scoped_lock lock(m_mutex);
    --m_count;
    m_changed.notify_all();
}

void LivingHandles::waitForAll()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kPatience, [this] { return m_count == 0; });
}

} // namespace zkbridge
