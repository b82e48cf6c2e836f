// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/completions.h"

#include "zkbridge/client/clientvalues.h"
#include "zkbridge/client/multicall.h"
#include "zkbridge/client/threaduse.h"

#include <zookeeper/zookeeper.h>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <utility>

namespace zkbridge::completion {

namespace {

/// Answers the operation that `context` stands for; `body` makes the value, and only when somebody waits for it.
template <typename MakeBody> void answer(int code, const void *context, MakeBody body)
{
    const Serial serial = toSerial(context);
    auto entry = OperationTable::shared().take(serial);
    if (!entry)
        return;
    Reply reply{serial, code, {}, std::chrono::steady_clock::now()};
    if (!entry->cancelled)
        reply.body = body(*entry);
    entry->mailbox->post({entry->handle, std::move(reply)});
}

/// As answer(), for a call that has a value only when it succeeded.
template <typename MakeBody> void answerOk(int code, const void *context, MakeBody body)
{
    answer(code, context, [&](const OperationTable::Entry &) { return code == ZOK ? body() : ReplyBody(); });
}

std::string peerOf(zhandle_t *handle)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(storage);
    auto *const address = reinterpret_cast<sockaddr *>(&storage);
    // zoo_get_current_server() would return a buffer that all threads share (ZOOKEEPER-4810).
    if (!zookeeper_get_connected_host(handle, address, &length))
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    if (address->sa_family == AF_INET) {
        const auto *in = reinterpret_cast<const sockaddr_in *>(address);
        inet_ntop(AF_INET, &in->sin_addr, text, sizeof(text));
        return std::string(text) + ':' + std::to_string(ntohs(in->sin_port));
    }
    if (address->sa_family == AF_INET6) {
        const auto *in = reinterpret_cast<const sockaddr_in6 *>(address);
        inet_ntop(AF_INET6, &in->sin6_addr, text, sizeof(text));
        return '[' + std::string(text) + "]:" + std::to_string(ntohs(in->sin6_port));
    }
    return {};
}

} // namespace

void done(int code, const void *context) noexcept
{
    answerOk(code, context, [] { return ReplyBody(); });
}

void stat(int code, const ::Stat *stat, const void *context) noexcept
{
    answerOk(code, context, [&] { return ReplyBody(fromClient(stat)); });
}

void data(int code, const char *value, int length, const ::Stat *stat, const void *context) noexcept
{
    answerOk(code, context, [&] { return ReplyBody(RawData{fromClient(value, length), fromClient(stat)}); });
}

void children(int code, const ::String_vector *names, const ::Stat *stat, const void *context) noexcept
{
    answerOk(code, context, [&] { return ReplyBody(RawChildren{fromClient(names), fromClient(stat)}); });
}

void acl(int code, ::ACL_vector *acl, ::Stat *stat, const void *context) noexcept
{
    answerOk(code, context, [&] { return ReplyBody(RawAclReply{fromClient(acl), fromClient(stat)}); });
}

void path(int code, const char *path, const void *context) noexcept { pathAndStat(code, path, nullptr, context); }

void pathAndStat(int code, const char *path, const ::Stat *stat, const void *context) noexcept
{
    answerOk(code, context, [&] { return ReplyBody(RawCreated{path ? path : "", fromClient(stat)}); });
}

void multi(int code, const void *context) noexcept
{
    // Also when it failed: the results tell which part did.
    answer(code, context, [](const OperationTable::Entry &entry) {
        return ReplyBody(static_cast<MultiCall &>(*entry.buffers).collect());
    });
}

void watcher(_zhandle *handle, int type, int state, const char *path, void *context) noexcept
{
    const Serial number = toSerial(context);
    const auto mailbox = OperationTable::shared().mailboxOf(number);
    if (!mailbox)
        return;
    // The first thing that the event thread does in its life is to tell of a session's state.
    if (thread_local bool named = false; !std::exchange(named, true))
        nameThisThread(threadName(number, ClientThread::Event));
    if (type != ZOO_SESSION_EVENT) {
        mailbox->post({number, RawWatchEvent{type, path ? path : ""}});
        return;
    }
    const clientid_t *id = zoo_client_id(handle);
    mailbox->post({number, RawSessionEvent{state, id ? id->client_id : 0, zoo_recv_timeout(handle), peerOf(handle)}});
}

} // namespace zkbridge::completion
