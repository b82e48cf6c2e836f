// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/jute.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What the wire says to a server, as frames ready to be sent. Paths are UTF-8 and absolute, chroot included. An
/// operation that the server does not know is answered with Unimplemented, and then the server ends the connection:
/// what was sent behind it is lost, the session lives on (measured on 3.8.0: UnimplementedRequestProcessor). Source:
/// ZooKeeper's zookeeper.jute and ZooDefs.OpCode.
namespace zkbridge {

/// Fixed numbers in place of a request's own, which count from 1.
enum WireXid : std::int32_t {
    WatchEventXid = -1, ///< of what a server sends unasked
    PingXid = -2,
    AuthXid = -4,
};

/// A server drops a connection that sends more than 1 MiB (jute.maxbuffer); requests end well below.
inline constexpr std::size_t longestRequest = 512 * 1024;

/// The first packet on a connection.
struct ConnectRequest {
    std::int64_t lastZxidSeen = 0; ///< a server that is behind it closes the connection
    std::int32_t timeoutMs = 0;
    std::int64_t sessionId = 0; ///< 0: a new session
    std::string password; ///< as ConnectResponse gave it; empty: a new session
    bool readOnly = false; ///< a server without quorum will do
};
[[nodiscard]] std::string encode(const ConnectRequest &request);
/// Answered with AuthXid and AuthFailed where it is refused.
[[nodiscard]] std::string encodeAuth(std::string_view scheme, std::string_view credential);
[[nodiscard]] std::string encodePing();
/// Ends the session: the server answers, then closes the connection.
[[nodiscard]] std::string encodeCloseSession(std::int32_t xid);

[[nodiscard]] std::string encodeExists(std::int32_t xid, std::string_view path, bool watch);
[[nodiscard]] std::string encodeGetData(std::int32_t xid, std::string_view path, bool watch);
[[nodiscard]] std::string encodeGetChildren(std::int32_t xid, std::string_view path, bool watch);
/// With the parent's Stat.
[[nodiscard]] std::string encodeGetChildren2(std::int32_t xid, std::string_view path, bool watch);
[[nodiscard]] std::string encodeGetAllChildrenNumber(std::int32_t xid, std::string_view path);
[[nodiscard]] std::string encodeWhoAmI(std::int32_t xid);

/// As AddWatchMode numbers them.
enum class AddWatchMode : std::int32_t { Persistent = 0, PersistentRecursive = 1 };
[[nodiscard]] std::string encodeAddWatch(std::int32_t xid, std::string_view path, AddWatchMode mode);

/// As Watcher.WatcherType numbers them.
enum class WatcherType : std::int32_t { Children = 1, Data = 2, Any = 3 };
/// Asks whether there is one: Ok, or NoWatcher.
[[nodiscard]] std::string encodeCheckWatches(std::int32_t xid, std::string_view path, WatcherType type);
[[nodiscard]] std::string encodeRemoveWatches(std::int32_t xid, std::string_view path, WatcherType type);

/// Many reads in one packet. The server drops a connection whose packet is above its jute.maxbuffer (1 MiB), so look at
/// size() before adding. It sets no watches.
class MultiReadRequest {
public:
    explicit MultiReadRequest(std::int32_t xid, std::size_t expectedBytes = 4096);
    void addGetData(std::string_view path);
    void addGetChildren(std::string_view path);

    [[nodiscard]] int count() const { return m_count; }
    /// Bytes of the packet as it is now.
    [[nodiscard]] std::size_t size() const;
    /// The frame; the request is used up.
    [[nodiscard]] std::string take();

private:
    void add(std::int32_t operation, std::string_view path);

    JuteWriter m_writer;
    int m_count = 0;
};

} // namespace zkbridge
