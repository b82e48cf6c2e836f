// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barewatcher.h"

#include <zookeeper/zookeeper.h>

namespace bench {

class BareWatcher::Client {
public:
    explicit Client(const QByteArray &connect)
        : handle(zookeeper_init2(connect.constData(), nullptr, 10000, nullptr, nullptr, 0, [](const char *) {}))
    {
    }
    ~Client() { zookeeper_close(handle); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    zhandle_t *handle;
};

struct BareWatcher::Callbacks {
    static void onEvent(zhandle_t *, int type, int, const char *, void *context)
    {
        auto *watcher = static_cast<BareWatcher *>(context);
        if (type != ZOO_DELETED_EVENT)
            return;
        watcher->m_deletedAt = Clock::now();
        watcher->m_deleted = true;
    }
    static void onStat(int code, const Stat *, const void *context)
    {
        auto *watcher = static_cast<BareWatcher *>(const_cast<void *>(context));
        watcher->m_armed = code == ZOK;
    }
};

BareWatcher::BareWatcher(const QByteArray &connect)
    : m_client(std::make_unique<Client>(connect))
{
}

BareWatcher::~BareWatcher() = default;

bool BareWatcher::isConnected() const { return m_client->handle && zoo_state(m_client->handle) == ZOO_CONNECTED_STATE; }

void BareWatcher::watch(const QByteArray &path)
{
    m_armed = false;
    m_deleted = false;
    zoo_awexists(m_client->handle, path.constData(), &Callbacks::onEvent, this, &Callbacks::onStat, this);
}

} // namespace bench
