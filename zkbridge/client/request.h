// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/createmode.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zkbridge {

/// A znode's data as it travels: nothing is null data (length -1), which is not the same as empty data.
using Bytes = std::optional<std::string>;

struct RawAclEntry {
    int permissions = 0;
    std::string scheme;
    std::string id;
    friend bool operator==(const RawAclEntry &, const RawAclEntry &) = default;
};
using RawAcl = std::vector<RawAclEntry>;

/// What is asked of a server, as values: one struct for each call of the C client. Paths are UTF-8 and the server's,
/// that is with the chroot in front. Without Qt, and safe to keep: a request may be sent more than once.
namespace request {

struct Exists {
    std::string path;
    bool watch = false;
};
struct Get {
    std::string path;
    bool watch = false;
};
struct GetChildren {
    std::string path;
    bool watch = false;
};
struct GetAcl {
    std::string path;
};
struct GetConfig {
    std::string path; ///< always configPath; here so that every request has one
    bool watch = false;
};
struct Sync {
    std::string path;
};
struct Create {
    std::string path;
    Bytes data;
    RawAcl acl;
    CreateMode mode = CreateMode::Persistent;
    std::int64_t ttlMilliseconds = -1;
    bool withStat = true; ///< create2; servers before 3.5 know only the create without
};
struct Set {
    std::string path;
    Bytes data;
    int version = -1;
};
struct Remove {
    std::string path;
    int version = -1;
};
struct SetAcl {
    std::string path;
    RawAcl acl;
    int version = -1;
};
struct Check {
    std::string path;
    int version = -1;
};
using MultiPart = std::variant<Create, Remove, Set, Check>;
struct Multi {
    std::string path; ///< of its first part, for messages
    std::vector<MultiPart> parts;
};
struct Reconfig {
    std::string path; ///< always configPath
    std::string joining;
    std::string leaving;
    std::string members;
    std::int64_t version = -1;
};
struct RemoveWatches {
    std::string path;
};

/// Where an ensemble keeps its own configuration, whatever the chroot.
inline constexpr std::string_view configPath = "/zookeeper/config";

} // namespace request

using Request = std::variant<request::Exists, request::Get, request::GetChildren, request::GetAcl, request::GetConfig,
    request::Sync, request::Create, request::Set, request::Remove, request::SetAcl, request::Multi, request::Reconfig,
    request::RemoveWatches>;

[[nodiscard]] const std::string &pathOf(const Request &request);
/// "get", "create", ...: the word of zkCli for it.
[[nodiscard]] std::string_view operationName(const Request &request);
/// Whether it changes the tree or the ensemble, so that sending it twice is not the same as once.
[[nodiscard]] bool isWrite(const Request &request);
[[nodiscard]] bool createsEphemeral(const Request &request);
[[nodiscard]] bool wantsWatch(const Request &request);
/// Makes it the same read without its watch.
void dropWatch(Request &request);

/// Upper bound of the bytes this request takes as one packet.
[[nodiscard]] std::size_t packetSize(const Request &request);
/// What a server accepts as one packet unless told otherwise (jute.maxbuffer). Past it the server drops the connection,
/// and everything else in flight with it.
inline constexpr std::size_t maxPacketSize = 0xfffff;

} // namespace zkbridge
