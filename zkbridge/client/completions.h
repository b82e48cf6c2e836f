// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/operationtable.h"

// The C client's types, named without its header.
struct _zhandle; // NOLINT(bugprone-reserved-identifier): the C client's own name
struct ACL_vector;
struct Stat;
struct String_vector;

namespace zkbridge::completion {

// The functions that the C client calls. `context` is a serial. Each takes its operation out of the table, copies the
// reply into a value and posts it; nothing else happens on the C client's threads. None throws: an exception through
// frames of C is undefined behaviour.
void done(int code, const void *context) noexcept;
void stat(int code, const ::Stat *stat, const void *context) noexcept;
void data(int code, const char *value, int length, const ::Stat *stat, const void *context) noexcept;
void children(int code, const ::String_vector *names, const ::Stat *stat, const void *context) noexcept;
void acl(int code, ::ACL_vector *acl, ::Stat *stat, const void *context) noexcept;
void path(int code, const char *path, const void *context) noexcept;
void pathAndStat(int code, const char *path, const ::Stat *stat, const void *context) noexcept;
void multi(int code, const void *context) noexcept;

/// The one watcher for everything: with a context for each path the C client would walk all pairs of them at every
/// session event (261 ms at 20,000 watches). `context` is the handle's number.
void watcher(_zhandle *handle, int type, int state, const char *path, void *context) noexcept;

[[nodiscard]] inline void *toContext(Serial serial)
{
    static_assert(sizeof(void *) >= sizeof(Serial), "a serial travels as a pointer");
    return reinterpret_cast<void *>(static_cast<std::uintptr_t>(serial)); // NOLINT(performance-no-int-to-ptr)
}
[[nodiscard]] inline Serial toSerial(const void *context) { return reinterpret_cast<std::uintptr_t>(context); }

} // namespace zkbridge::completion
