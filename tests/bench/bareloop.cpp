// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareloop.h"

#include <zookeeper/zookeeper.h>

#include <chrono>

namespace bench {

namespace {
constexpr std::chrono::seconds kPatience{30};
}

BareLoop::BareLoop(const QString &server)
{
    zoo_set_debug_level(ZOO_LOG_LEVEL_ERROR);
    m_handle = zookeeper_init(
        server.toUtf8().constData(), &BareLoop::stateChanged, 10000, nullptr, this, ZOO_NO_LOG_CLIENTENV);
    if (!m_handle)
        return;
    zoo_set_servers_resolution_delay(m_handle, -1);
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [this] { return m_connected; })) {
        lock.unlock();
        zookeeper_close(m_handle);
        m_handle = nullptr;
    }
}

BareLoop::~BareLoop()
{
    if (m_handle)
        zookeeper_close(m_handle);
}

int BareLoop::repeat(int count, int window)
{
    std::unique_lock lock(m_mutex);
    m_toAsk = count;
    m_toAnswer = count;
    m_failed = 0;
    for (int i = 0; i < window && m_toAsk > 0; ++i)
        askNext();
    m_changed.wait(lock, [this] { return m_toAnswer == 0; });
    return m_failed;
}

/// With m_mutex held.
void BareLoop::askNext() { ask(--m_toAsk); }

void BareLoop::answered(int code)
{
    const std::scoped_lock lock(m_mutex);
    m_failed += code != ZOK;
    if (m_toAsk > 0)
        askNext();
    if (--m_toAnswer == 0)
        m_changed.notify_one();
}

void BareLoop::stateChanged(_zhandle * /*handle*/, int type, int state, const char * /*path*/, void *context) noexcept
{
    auto *loop = static_cast<BareLoop *>(context);
    if (type != ZOO_SESSION_EVENT || state != ZOO_CONNECTED_STATE)
        return;
    const std::scoped_lock lock(loop->m_mutex);
    loop->m_connected = true;
    loop->m_changed.notify_one();
}

} // namespace bench
