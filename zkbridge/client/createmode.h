// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zkbridge {

/// How a znode is born. Sequential: the server appends ten digits that count the parent's creates.
enum class CreateMode {
    Persistent,
    PersistentSequential,
    Ephemeral, ///< vanishes with the session that created it
    EphemeralSequential,
    Container, ///< the server removes it some time after its last child went (3.5)
    PersistentWithTtl, ///< removed when not modified for its time to live and childless (extendedTypesEnabled)
    PersistentSequentialWithTtl,
};
[[nodiscard]] constexpr bool isEphemeral(CreateMode mode)
{
    return mode == CreateMode::Ephemeral || mode == CreateMode::EphemeralSequential;
}
[[nodiscard]] constexpr bool isSequential(CreateMode mode)
{
    return mode == CreateMode::PersistentSequential || mode == CreateMode::EphemeralSequential
        || mode == CreateMode::PersistentSequentialWithTtl;
}
[[nodiscard]] constexpr bool hasTtl(CreateMode mode)
{
    return mode == CreateMode::PersistentWithTtl || mode == CreateMode::PersistentSequentialWithTtl;
}

} // namespace zkbridge
