// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/znode.h"

#include <array>

namespace app {

/// In the order in which they are offered.
inline constexpr std::array createModes{
    zkbridge::CreateMode::Persistent,
    zkbridge::CreateMode::PersistentSequential,
    zkbridge::CreateMode::Ephemeral,
    zkbridge::CreateMode::EphemeralSequential,
    zkbridge::CreateMode::Container,
    zkbridge::CreateMode::PersistentWithTtl,
    zkbridge::CreateMode::PersistentSequentialWithTtl,
};
/// "ephemeral sequential"
[[nodiscard]] QString modeName(zkbridge::CreateMode mode);
/// What becomes of such a znode, in a sentence or two.
[[nodiscard]] QString modeWords(zkbridge::CreateMode mode);

} // namespace app
