// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>

namespace zkbridge {

/// The Stat of a znode as the server sent it. Times are milliseconds since the epoch (the server's clock), zxids are
/// transaction ids, `ephemeralOwner` is the owning session's id and 0 for every other kind (a client sees container and
/// TTL znodes as 0 too). Free of Qt containers, so that threads copy it freely.
struct Stat {
    std::int64_t czxid = 0;
    std::int64_t mzxid = 0;
    std::int64_t ctime = 0;
    std::int64_t mtime = 0;
    std::int32_t version = 0;
    std::int32_t cversion = 0;
    std::int32_t aversion = 0;
    std::int64_t ephemeralOwner = 0;
    std::int32_t dataLength = 0;
    std::int32_t numChildren = 0;
    std::int64_t pzxid = 0;

    [[nodiscard]] bool isEphemeral() const { return ephemeralOwner != 0; }
    /// The number the next sequential child gets. ZooKeeper's DataNode.copyStat sends `2 * counter - numChildren` as
    /// cversion, so the counter can be read without writing.
    [[nodiscard]] std::uint32_t nextSequence() const { return static_cast<std::uint32_t>(cversion + numChildren) >> 1; }
    friend bool operator==(const Stat &, const Stat &) = default;
};

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::Stat)
