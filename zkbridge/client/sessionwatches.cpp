// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/sessionwatches.h"

#include <zookeeper/zookeeper.h>

namespace zkbridge {

namespace {
/// In the packet that sets them again each path has a length in front of it.
int costOf(const std::string &path) { return static_cast<int>(path.size()) + 4; }
} // namespace

SessionWatches::Watches &SessionWatches::watchesFor(const Request &read)
{
    return std::holds_alternative<request::GetChildren>(read) ? m_children : m_data;
}

bool SessionWatches::reserve(const Request &read)
{
    const std::string &path = pathOf(read);
    Watches &watches = watchesFor(read);
    if (const auto known = watches.find(path); known != watches.end()) {
        ++known->second.pending;
        return true;
    }
    const int cost = costOf(path);
    if (m_count >= m_maxWatches || m_bytes + cost > m_maxBytes)
        return false;
    watches.emplace(path, Watch{false, 1});
    ++m_count;
    m_bytes += cost;
    return true;
}

void SessionWatches::settle(const Request &read, bool set)
{
    Watches &watches = watchesFor(read);
    const auto watch = watches.find(pathOf(read));
    if (watch == watches.end())
        return;
    if (watch->second.pending > 0)
        --watch->second.pending;
    watch->second.set = watch->second.set || set;
    drop(watches, watch);
}

void SessionWatches::use(const RawWatchEvent &event)
{
    if (event.type == ZOO_CHILD_EVENT) {
        unset(m_children, event.path);
        return;
    }
    unset(m_data, event.path);
    // A deleted parent's child watch goes with it, in the same event.
    if (event.type == ZOO_DELETED_EVENT)
        unset(m_children, event.path);
}

void SessionWatches::remove(const std::string &path)
{
    unset(m_data, path);
    unset(m_children, path);
}

void SessionWatches::clear()
{
    m_data.clear();
    m_children.clear();
    m_count = 0;
    m_bytes = 0;
}

void SessionWatches::unset(Watches &watches, const std::string &path)
{
    const auto watch = watches.find(path);
    if (watch == watches.end())
        return;
    watch->second.set = false;
    drop(watches, watch);
}

void SessionWatches::drop(Watches &watches, Watches::iterator watch)
{
    if (watch->second.set || watch->second.pending > 0)
        return;
    m_bytes -= costOf(watch->first);
    --m_count;
    watches.erase(watch);
}

} // namespace zkbridge
