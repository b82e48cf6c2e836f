// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/reply.h"
#include "zkbridge/client/request.h"

#include <memory>
#include <string>
#include <vector>

// The C client's types, named without its header.
struct ACL_vector;
struct Stat;
struct String_vector;

namespace zkbridge {

// Between our values and those of the C client. What comes from it is copied: it lives only as long as a callback runs.
[[nodiscard]] Stat fromClient(const ::Stat *stat);
[[nodiscard]] Bytes fromClient(const char *value, int length);
[[nodiscard]] RawAcl fromClient(const ::ACL_vector *acl);
[[nodiscard]] std::vector<std::string> fromClient(const ::String_vector *names);

/// The number the C client has for a mode.
[[nodiscard]] int toClient(CreateMode mode);

/// Null data is a null pointer with length -1. Borrows.
struct ClientData {
    explicit ClientData(const Bytes &bytes)
        : data(bytes ? bytes->data() : nullptr)
        , length(bytes ? static_cast<int>(bytes->size()) : -1)
    {
    }
    const char *data;
    int length;
};

/// An ACL as the C client takes it. Borrows the strings.
class ClientAcl {
public:
    explicit ClientAcl(const RawAcl &acl);
    ~ClientAcl();
    ClientAcl(const ClientAcl &) = delete;
    ClientAcl &operator=(const ClientAcl &) = delete;
    [[nodiscard]] ::ACL_vector *get() const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace zkbridge
