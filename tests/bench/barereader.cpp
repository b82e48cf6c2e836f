// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barereader.h"

#include <zookeeper/zookeeper.h>

#include <chrono>

namespace bench {

namespace {
constexpr std::chrono::seconds kPatience{30};
}

BareReader::BareReader(const QString &server)
{
    zoo_set_debug_level(ZOO_LOG_LEVEL_ERROR);
    m_handle = zookeeper_init(
        server.toUtf8().constData(), &BareReader::stateChanged, 10000, nullptr, this, ZOO_NO_LOG_CLIENTENV);
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

BareReader::~BareReader()
{
    if (m_handle)
        zookeeper_close(m_handle);
}

int BareReader::run(const std::vector<std::string> &paths, int count, int window)
{
    std::unique_lock lock(m_mutex);
    m_paths = &paths;
    m_toAsk = count;
    m_toAnswer = count;
    m_failed = 0;
    for (int i = 0; i < window && m_toAsk > 0; ++i)
        ask();
    m_changed.wait(lock, [this] { return m_toAnswer == 0; });
    return m_failed;
}

/// With m_mutex held.
void BareReader::ask()
{
    const std::string &path = (*m_paths)[static_cast<std::size_t>(--m_toAsk) % m_paths->size()];
    zoo_aget(m_handle, path.c_str(), 0, &BareReader::answered, this);
}

void BareReader::answered(
    int code, const char * /*value*/, int /*length*/, const ::Stat * /*stat*/, const void *context) noexcept
{
    auto *reader = const_cast<BareReader *>(static_cast<const BareReader *>(context));
    const std::scoped_lock lock(reader->m_mutex);
    reader->m_failed += code != ZOK;
    if (reader->m_toAsk > 0)
        reader->ask();
    if (--reader->m_toAnswer == 0)
        reader->m_changed.notify_one();
}

void BareReader::stateChanged(_zhandle * /*handle*/, int type, int state, const char * /*path*/, void *context) noexcept
{
    auto *reader = static_cast<BareReader *>(context);
    if (type != ZOO_SESSION_EVENT || state != ZOO_CONNECTED_STATE)
        return;
    const std::scoped_lock lock(reader->m_mutex);
    reader->m_connected = true;
    reader->m_changed.notify_one();
}

} // namespace bench
