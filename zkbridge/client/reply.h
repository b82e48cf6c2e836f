// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/request.h"
#include "zkbridge/client/stat.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace zkbridge {

/// Number of one call to the C client, or of one handle; unique in the process, never used again. It is what the C
/// client is given as a `void *` context: never a pointer.
using Serial = std::uint64_t;

struct RawData {
    Bytes data;
    Stat stat;
};
struct RawChildren {
    std::vector<std::string> names;
    Stat stat;
};
struct RawAclReply {
    RawAcl acl;
    Stat stat;
};
struct RawCreated {
    std::string path;
    Stat stat;
};
struct RawMultiResult {
    int code = 0;
    std::string path;
    Stat stat;
};
using ReplyBody =
    std::variant<std::monostate, Stat, RawData, RawChildren, RawAclReply, RawCreated, std::vector<RawMultiResult>>;

/// The answer to one call. `body` holds a value when `code` is 0; a multi's results also when it failed.
struct Reply {
    Serial serial = 0;
    int code = 0; ///< as in zookeeper.h
    ReplyBody body;
    std::chrono::steady_clock::time_point arrived;
};

/// A one-shot watch that fired; numbers as in zookeeper.h.
struct RawWatchEvent {
    int type = 0;
    std::string path;
};

/// The C client's session entered a state (numbers as in zookeeper.h); the rest is how it was at that moment.
struct RawSessionEvent {
    int state = 0;
    std::int64_t sessionId = 0;
    int timeoutMs = 0;
    std::string peer; ///< numeric address and port, "[::1]:2181"; empty when not connected
};

/// The handle can be used, or could not be made (then `systemError` is an errno).
struct HandleOpened {
    int systemError = 0;
};
/// zookeeper_close has returned and everything that was outstanding has been answered before this.
struct HandleClosed { };

/// One thing that a C client's thread has to tell, and which handle it is about.
struct Mail {
    Serial handle = 0;
    std::variant<Reply, RawWatchEvent, RawSessionEvent, HandleOpened, HandleClosed> content;
};

} // namespace zkbridge
