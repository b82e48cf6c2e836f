// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirewatches.h"

namespace zkbridge {

namespace {

constexpr char dataWatch = 'd';
constexpr char childWatch = 'c';
constexpr char persistentWatch = 'p';

/// As Watcher.Event numbers them.
enum EventType : std::int32_t { CreatedEvent = 1, DeletedEvent = 2, DataEvent = 3, ChildrenEvent = 4 };

} // namespace

void WireWatches::set(const WireCall &call)
{
    if (call.kind == WireCall::Kind::AddWatch)
        m_watches.insert(persistentWatch + call.path);
    else if (call.watch)
        m_watches.insert((call.kind == WireCall::Kind::Children ? childWatch : dataWatch) + call.path);
}

void WireWatches::fired(std::int32_t type, std::string_view path)
{
    if (type == CreatedEvent || type == DeletedEvent || type == DataEvent)
        erase(dataWatch, path);
    if (type == DeletedEvent || type == ChildrenEvent)
        erase(childWatch, path);
}

void WireWatches::remove(std::string_view path)
{
    for (const char kind : {dataWatch, childWatch, persistentWatch})
        erase(kind, path);
}

void WireWatches::erase(char kind, std::string_view path)
{
    std::string key(1, kind);
    key.append(path);
    m_watches.erase(key);
}

} // namespace zkbridge
