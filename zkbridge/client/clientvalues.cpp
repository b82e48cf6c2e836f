// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/clientvalues.h"

#include <zookeeper/zookeeper.h>

namespace zkbridge {

Stat fromClient(const ::Stat *stat)
{
    if (!stat)
        return {};
    Stat value;
    value.czxid = stat->czxid;
    value.mzxid = stat->mzxid;
    value.ctime = stat->ctime;
    value.mtime = stat->mtime;
    value.version = stat->version;
    value.cversion = stat->cversion;
    value.aversion = stat->aversion;
    value.ephemeralOwner = stat->ephemeralOwner;
    value.dataLength = stat->dataLength;
    value.numChildren = stat->numChildren;
    value.pzxid = stat->pzxid;
    return value;
}

Bytes fromClient(const char *value, int length)
{
    if (length < 0 || !value)
        return std::nullopt;
    return std::string(value, static_cast<std::size_t>(length));
}

RawAcl fromClient(const ::ACL_vector *acl)
{
    RawAcl value;
    if (!acl)
        return value;
    value.reserve(static_cast<std::size_t>(acl->count));
    for (int i = 0; i < acl->count; ++i)
        value.push_back({acl->data[i].perms, acl->data[i].id.scheme, acl->data[i].id.id});
    return value;
}

std::vector<std::string> fromClient(const ::String_vector *names)
{
    if (!names)
        return {};
    return {names->data, names->data + names->count};
}

int toClient(CreateMode mode)
{
    switch (mode) {
    case CreateMode::Persistent:
        return ZOO_PERSISTENT;
    case CreateMode::PersistentSequential:
        return ZOO_PERSISTENT_SEQUENTIAL;
    case CreateMode::Ephemeral:
        return ZOO_EPHEMERAL;
    case CreateMode::EphemeralSequential:
        return ZOO_EPHEMERAL_SEQUENTIAL;
    case CreateMode::Container:
        return ZOO_CONTAINER;
    case CreateMode::PersistentWithTtl:
        return ZOO_PERSISTENT_WITH_TTL;
    case CreateMode::PersistentSequentialWithTtl:
        return ZOO_PERSISTENT_SEQUENTIAL_WITH_TTL;
    }
    return ZOO_PERSISTENT;
}

struct ClientAcl::Memory {
    std::vector<ACL> entries;
    ACL_vector vector{};
};

ClientAcl::ClientAcl(const RawAcl &acl)
    : m_memory(std::make_unique<Memory>())
{
    m_memory->entries.reserve(acl.size());
    for (const RawAclEntry &entry : acl) {
        // Declared as char *, and only read.
        m_memory->entries.push_back(
            {entry.permissions, {const_cast<char *>(entry.scheme.c_str()), const_cast<char *>(entry.id.c_str())}});
    }
    m_memory->vector = {static_cast<int32_t>(acl.size()), m_memory->entries.data()};
}

ClientAcl::~ClientAcl() = default;

::ACL_vector *ClientAcl::get() const { return &m_memory->vector; }

} // namespace zkbridge
