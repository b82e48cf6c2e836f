// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/handle.h"

#include "zkbridge/client/clientcalls.h"
#include "zkbridge/client/clientlog.h"
#include "zkbridge/client/completions.h"
#include "zkbridge/client/livinghandles.h"
#include "zkbridge/client/operationtable.h"
#include "zkbridge/client/threaduse.h"

#include <zookeeper/zookeeper.h>

#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <utility>

namespace zkbridge {

/// What the handle and its thread share; lives until both are done with it.
class Handle::Shared {
public:
    Shared(Options options, std::shared_ptr<Mailbox> mailbox)
        : m_options(std::move(options))
        , m_mailbox(std::move(mailbox))
        , m_number(OperationTable::shared().addHandle(m_mailbox))
    {
    }

    [[nodiscard]] Serial number() const { return m_number; }

    /// The life of the handle, from its making to its end; runs on a thread of its own.
    void live()
    {
        nameThisThread(threadName(m_number, ClientThread::Io)); // for those that the C client makes
        zhandle_t *const handle = make();
        nameThisThread(threadName(m_number, ClientThread::Handle));
        m_mailbox->post({m_number, HandleOpened{handle ? 0 : errno}});
        {
            std::unique_lock lock(m_closeMutex);
            m_closeAsked.wait(lock, [this] { return m_close; });
        }
        {
            // Calls that are under way end first, and no new one begins; the close itself holds no lock.
            const std::unique_lock lock(m_useMutex);
            m_handle = nullptr;
        }
        if (handle)
            zookeeper_close(handle);
        answerLeftovers();
        m_mailbox->post({m_number, HandleClosed()});
    }

    void close()
    {
        const std::scoped_lock lock(m_closeMutex);
        m_close = true;
        m_closeAsked.notify_all();
    }

    /// Calls `ask` with the C client's handle and a new serial, and keeps the table right when it is refused.
    template <typename Ask> Sent call(std::unique_ptr<ResultBuffers> buffers, Ask ask)
    {
        const std::shared_lock lock(m_useMutex);
        if (!m_handle)
            return {ZINVALIDSTATE, 0};
        auto &table = OperationTable::shared();
        ResultBuffers *const borrowed = buffers.get();
        const Serial serial = table.insert({m_number, m_mailbox, false, std::move(buffers)});
        const int code = ask(m_handle, serial, borrowed);
        if (code != ZOK)
            table.forget(serial); // no callback will come
        return {code, serial};
    }

    static int sendAuth(zhandle_t *handle, const Credential &credential, void_completion_t completion, const void *data)
    {
        return zoo_add_auth(handle, credential.scheme.c_str(), credential.secret.data(),
            static_cast<int>(credential.secret.size()), completion, data);
    }

private:
    zhandle_t *make()
    {
        zoo_set_debug_level(ZOO_LOG_LEVEL_INFO);
        zhandle_t *const handle = zookeeper_init2(m_options.servers.c_str(), completion::watcher, m_options.timeoutMs,
            nullptr, completion::toContext(m_number), ZOO_NO_LOG_CLIENTENV, ClientLog::receive);
        if (!handle)
            return nullptr;
        // Numeric addresses need no resolving; by default the C client would do it on every turn of its loop.
        zoo_set_servers_resolution_delay(handle, -1);
        for (const Credential &credential : m_options.credentials)
            sendAuth(handle, credential, nullptr, nullptr);
        const std::unique_lock lock(m_useMutex);
        m_handle = handle;
        return handle;
    }

    void answerLeftovers()
    {
        auto &table = OperationTable::shared();
        table.removeHandle(m_number);
        for (auto &[serial, entry] : table.takeAll(m_number))
            m_mailbox->post({m_number, Reply{serial, ZCLOSING, {}, std::chrono::steady_clock::now()}});
    }

    const Options m_options;
    const std::shared_ptr<Mailbox> m_mailbox;
    const Serial m_number;

    std::shared_mutex m_useMutex; ///< shared: a call is under way; exclusive: m_handle changes
    zhandle_t *m_handle = nullptr;

    std::mutex m_closeMutex;
    std::condition_variable m_closeAsked;
    bool m_close = false;
};

Handle::Handle(Options options, std::shared_ptr<Mailbox> mailbox)
    : m_shared(std::make_shared<Shared>(std::move(options), std::move(mailbox)))
{
    const int number = LivingHandles::shared().add([shared = m_shared] { shared->close(); });
    std::thread([shared = m_shared, number]() mutable {
        shared->live();
        shared.reset();
        LivingHandles::shared().remove(number);
    }).detach();
}

Handle::~Handle() { close(); }

Serial Handle::number() const { return m_shared->number(); }

Handle::Sent Handle::send(const Request &request)
{
    return m_shared->call(
        resultBuffersFor(request), [&](zhandle_t *handle, Serial serial, ResultBuffers *buffers) -> int {
            return callClient(handle, number(), request, serial, buffers);
        });
}

Handle::Sent Handle::addAuth(const Credential &credential)
{
    return m_shared->call(nullptr, [&](zhandle_t *handle, Serial serial, ResultBuffers *) -> int {
        return Shared::sendAuth(handle, credential, completion::done, completion::toContext(serial));
    });
}

void Handle::close() { m_shared->close(); }

} // namespace zkbridge
