// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/reply.h"
#include "zkbridge/client/request.h"

#include <string>
#include <unordered_map>

namespace zkbridge {

/// The watches that this session has set, counted, with a limit. After a reconnect the C client sets all of them again
/// in one packet; past 1 MiB the server drops the connection, for ever. And each is memory of the server's.
///
/// Thread: one. A watch is on a path's data (exists, get) or on its children.
class SessionWatches {
public:
    SessionWatches(int maxWatches, int maxBytes)
        : m_maxWatches(maxWatches)
        , m_maxBytes(maxBytes)
    {
    }

    /// Before a read that wants a watch is sent: whether there is room. A watch that is already set costs nothing more.
    [[nodiscard]] bool reserve(const Request &read);
    /// After its reply, or when there will be none: `set` tells whether the watch is set now.
    void settle(const Request &read, bool set);
    /// The event has used up the watches that it stands for.
    void use(const RawWatchEvent &event);
    /// Taken back on purpose.
    void remove(const std::string &path);
    /// The session has ended, or nobody knows any more which are left.
    void clear();

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int bytes() const { return m_bytes; }

private:
    struct Watch {
        bool set = false;
        int pending = 0; ///< reads in flight that will set it
    };
    using Watches = std::unordered_map<std::string, Watch>;
    [[nodiscard]] Watches &watchesFor(const Request &read);
    void unset(Watches &watches, const std::string &path);
    void drop(Watches &watches, Watches::iterator watch);

    const int m_maxWatches;
    const int m_maxBytes;
    Watches m_data;
    Watches m_children;
    int m_count = 0;
    int m_bytes = 0;
};

} // namespace zkbridge
