// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/wirecall.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace zkbridge {

/// Which watches the wire has set on its present connection: what it costs the server. Thread: the wire's.
class WireWatches {
public:
    /// The server has accepted, and with it the watch.
    void set(const WireCall &call);
    /// An event of this type (as Watcher.Event numbers them) uses up the one-shot watches that it is for.
    void fired(std::int32_t type, std::string_view path);
    void remove(std::string_view path);
    void clear() { m_watches.clear(); }
    [[nodiscard]] int count() const { return int(m_watches.size()); }

private:
    void erase(char kind, std::string_view path);

    std::unordered_set<std::string> m_watches; ///< a letter for the kind, then the path
};

} // namespace zkbridge
