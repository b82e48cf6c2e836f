// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/request.h"

#include <type_traits>

namespace zkbridge {

namespace {

/// Length prefixes, xid, opcode, version, flags: no request has more than this besides its own bytes.
constexpr std::size_t kFixedPart = 64;

std::size_t sizeOf(const Bytes &data) { return data ? data->size() : 0; }

std::size_t sizeOf(const RawAcl &acl)
{
    std::size_t size = 0;
    for (const RawAclEntry &entry : acl)
        size += entry.scheme.size() + entry.id.size() + 12;
    return size;
}

template <typename PathOnly> std::size_t ownSize(const PathOnly &request) { return kFixedPart + request.path.size(); }
std::size_t ownSize(const request::Create &create)
{
    return kFixedPart + create.path.size() + sizeOf(create.data) + sizeOf(create.acl);
}
std::size_t ownSize(const request::Set &set) { return kFixedPart + set.path.size() + sizeOf(set.data); }
std::size_t ownSize(const request::SetAcl &setAcl) { return kFixedPart + setAcl.path.size() + sizeOf(setAcl.acl); }
std::size_t ownSize(const request::Multi &multi)
{
    std::size_t size = kFixedPart;
    for (const request::MultiPart &part : multi.parts)
        size += std::visit([](const auto &p) { return ownSize(p); }, part);
    return size;
}
std::size_t ownSize(const request::Reconfig &reconfig)
{
    return kFixedPart + reconfig.joining.size() + reconfig.leaving.size() + reconfig.members.size();
}

struct Name {
    std::string_view operator()(const request::Exists &) const { return "exists"; }
    std::string_view operator()(const request::Get &) const { return "get"; }
    std::string_view operator()(const request::GetChildren &) const { return "children"; }
    std::string_view operator()(const request::GetAcl &) const { return "getAcl"; }
    std::string_view operator()(const request::GetConfig &) const { return "config"; }
    std::string_view operator()(const request::Sync &) const { return "sync"; }
    std::string_view operator()(const request::Create &) const { return "create"; }
    std::string_view operator()(const request::Set &) const { return "set"; }
    std::string_view operator()(const request::Remove &) const { return "delete"; }
    std::string_view operator()(const request::SetAcl &) const { return "setAcl"; }
    std::string_view operator()(const request::Multi &) const { return "multi"; }
    std::string_view operator()(const request::Reconfig &) const { return "reconfig"; }
    std::string_view operator()(const request::RemoveWatches &) const { return "removeWatches"; }
};

template <typename R>
constexpr bool changesSomething =
    std::is_same_v<R,
        request::
            Create> || std::is_same_v<R, request::Set> || std::is_same_v<R, request::Remove> || std::is_same_v<R, request::SetAcl> || std::is_same_v<R, request::Multi> || std::is_same_v<R, request::Reconfig>;

} // namespace

const std::string &pathOf(const Request &request)
{
    return std::visit([](const auto &r) -> const std::string & { return r.path; }, request);
}

std::string_view operationName(const Request &request) { return std::visit(Name(), request); }

bool isWrite(const Request &request)
{
    return std::visit([](const auto &r) { return changesSomething<std::decay_t<decltype(r)>>; }, request);
}

bool createsEphemeral(const Request &request)
{
    const auto *create = std::get_if<request::Create>(&request);
    return create && isEphemeral(create->mode);
}

bool wantsWatch(const Request &request)
{
    return std::visit(
        [](const auto &r) {
            if constexpr (requires { r.watch; })
                return r.watch;
            else
                return false;
        },
        request);
}

void dropWatch(Request &request)
{
    std::visit(
        [](auto &r) {
            if constexpr (requires { r.watch; })
                r.watch = false;
        },
        request);
}

std::size_t packetSize(const Request &request)
{
    return std::visit([](const auto &r) { return ownSize(r); }, request);
}

} // namespace zkbridge
