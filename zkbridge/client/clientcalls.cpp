// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/clientcalls.h"

#include "zkbridge/client/clientvalues.h"
#include "zkbridge/client/completions.h"
#include "zkbridge/client/multicall.h"

#include <zookeeper/zookeeper.h>

namespace zkbridge {

namespace {

/// One call of the C client for each kind of request.
class Call {
public:
    Call(_zhandle *handle, Serial number, Serial serial, ResultBuffers *buffers)
        : m_handle(handle)
        , m_watchContext(completion::toContext(number))
        , m_context(completion::toContext(serial))
        , m_buffers(buffers)
    {
    }

    int operator()(const request::Exists &r) const
    {
        return zoo_awexists(m_handle, r.path.c_str(), watcher(r), m_watchContext, completion::stat, m_context);
    }
    int operator()(const request::Get &r) const
    {
        return zoo_awget(m_handle, r.path.c_str(), watcher(r), m_watchContext, completion::data, m_context);
    }
    int operator()(const request::GetChildren &r) const
    {
        return zoo_awget_children2(
            m_handle, r.path.c_str(), watcher(r), m_watchContext, completion::children, m_context);
    }
    int operator()(const request::GetAcl &r) const
    {
        return zoo_aget_acl(m_handle, r.path.c_str(), completion::acl, m_context);
    }
    int operator()(const request::GetConfig &r) const
    {
        return zoo_awgetconfig(m_handle, watcher(r), m_watchContext, completion::data, m_context);
    }
    int operator()(const request::Sync &r) const
    {
        return zoo_async(m_handle, r.path.c_str(), completion::path, m_context);
    }
    int operator()(const request::Create &r) const
    {
        const ClientData data(r.data);
        const ClientAcl acl(r.acl);
        const int mode = toClient(r.mode);
        if (hasTtl(r.mode)) {
            return zoo_acreate2_ttl(m_handle, r.path.c_str(), data.data, data.length, acl.get(), mode,
                r.ttlMilliseconds, completion::pathAndStat, m_context);
        }
        if (r.withStat) {
            return zoo_acreate2(
                m_handle, r.path.c_str(), data.data, data.length, acl.get(), mode, completion::pathAndStat, m_context);
        }
        return zoo_acreate(
            m_handle, r.path.c_str(), data.data, data.length, acl.get(), mode, completion::path, m_context);
    }
    int operator()(const request::Set &r) const
    {
        const ClientData data(r.data);
        return zoo_aset(m_handle, r.path.c_str(), data.data, data.length, r.version, completion::stat, m_context);
    }
    int operator()(const request::Remove &r) const
    {
        return zoo_adelete(m_handle, r.path.c_str(), r.version, completion::done, m_context);
    }
    int operator()(const request::SetAcl &r) const
    {
        const ClientAcl acl(r.acl);
        return zoo_aset_acl(m_handle, r.path.c_str(), r.version, acl.get(), completion::done, m_context);
    }
    int operator()(const request::Multi & /*r*/) const
    {
        auto &multi = static_cast<MultiCall &>(*m_buffers);
        return zoo_amulti(m_handle, multi.count(), multi.operations(), multi.results(), completion::multi, m_context);
    }
    int operator()(const request::Reconfig &r) const
    {
        const auto given = [](const std::string &text) { return text.empty() ? nullptr : text.c_str(); };
        return zoo_areconfig(
            m_handle, given(r.joining), given(r.leaving), given(r.members), r.version, completion::data, m_context);
    }
    int operator()(const request::RemoveWatches &r) const
    {
        // The header asks for a pointer to a function pointer; the library takes, and calls, the function itself.
        return zoo_aremove_all_watches(m_handle, r.path.c_str(), ZWATCHTYPE_ANY, 0,
            reinterpret_cast<void_completion_t *>(&completion::done), m_context);
    }

private:
    template <typename Read> static watcher_fn watcher(const Read &r)
    {
        return r.watch ? completion::watcher : nullptr;
    }

    _zhandle *m_handle;
    void *m_watchContext;
    void *m_context;
    ResultBuffers *m_buffers;
};

} // namespace

int callClient(_zhandle *handle, Serial number, const Request &request, Serial serial, ResultBuffers *buffers)
{
    return std::visit(Call(handle, number, serial, buffers), request);
}

std::unique_ptr<ResultBuffers> resultBuffersFor(const Request &request)
{
    const auto *multi = std::get_if<request::Multi>(&request);
    return multi ? std::make_unique<MultiCall>(*multi) : nullptr;
}

} // namespace zkbridge
