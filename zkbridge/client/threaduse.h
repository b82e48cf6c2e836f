// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zkbridge {

// The C client starts two threads for each handle and names neither. A new thread has the name of the one that made
// it, so the handle's thread takes the IO thread's name while it makes the client, and its own afterwards; the event
// thread renames itself in its first callback. Then top, gdb and readThreads() can tell them apart. Without Qt; any
// thread. Where threads have no names and there is no /proc, nothing is named and nothing found.

enum class ClientThread {
    Io, ///< speaks to the server: sends, receives, pings
    Event, ///< runs every callback, in order
    Handle, ///< ours: makes the client, waits, closes it
};
/// "zk-3-io", "zk-3-event", "zk-3-handle"; a kernel's name has at most 15 characters.
[[nodiscard]] std::string threadName(std::uint64_t handle, ClientThread thread);
void nameThisThread(const std::string &name);
/// The kernel's number of this thread; 0 where there is none.
[[nodiscard]] int thisThread();

/// One thread of this process, as the kernel counts what it does.
struct ThreadUse {
    int id = 0;
    std::string name;
    std::int64_t wakeups = 0; ///< how often it waited and was woken (voluntary context switches)
};
/// Those whose names begin with `prefix`, by id. Reads /proc: not on a thread that must not wait.
[[nodiscard]] std::vector<ThreadUse> readThreads(std::string_view prefix);

} // namespace zkbridge
