// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/packednames.h"
#include "zkbridge/client/stat.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace zkbridge {

/// One read of many that travel together in multi-reads. A multi-read takes getData and getChildren only: a Stat costs
/// the payload, and a list of children comes without its parent's Stat.
struct BulkRead {
    enum class Kind { Data, Children };
    Kind kind = Kind::Children;
    std::string path; ///< UTF-8, relative to the chroot
    /// Bytes of the reply, where the caller knows about how many (Stat::dataLength; children times their names): then
    /// many fit one packet at once. -1: unknown, which costs caution.
    std::int64_t expectedBytes = -1;
};

/// What one of them gave. An error costs that one read alone.
struct BulkReply {
    ErrorCode error = ErrorCode::Ok;
    Stat stat; ///< of Data
    QByteArray data; ///< of Data; null for null data
    PackedNames names; ///< of Children, sorted by bytes
};

/// What one packet brought of many reads: the reply to read `reads[i]` is `replies[i]`.
struct BulkPart {
    std::vector<std::uint32_t> reads;
    std::vector<BulkReply> replies;
};

} // namespace zkbridge
