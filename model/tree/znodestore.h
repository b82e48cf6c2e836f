// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/stat.h"

#include <QObject>
#include <QString>

#include <cstdint>

namespace model {

/// A znode's place in the store; stays the same while the znode is known, is reused afterwards. 0 is no znode, 1 the
/// root.
using NodeId = std::uint32_t;
inline constexpr NodeId noNode = 0;
inline constexpr NodeId rootNode = 1;

/// What the store knows of a znode's children.
enum class ChildState : std::uint8_t { Unknown, Asked, Loaded, Stale, Failed };

/// What kind a znode is, as far as its Stat tells (containers and TTL znodes look persistent to a client).
enum class ZnodeKind : std::uint8_t { Unknown, Persistent, Ephemeral };

class ZnodeStore;

} // namespace model
