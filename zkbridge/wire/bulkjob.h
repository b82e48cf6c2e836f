// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/batchsizer.h"
#include "zkbridge/wire/bulkread.h"
#include "zkbridge/wire/wirechroot.h"
#include "zkbridge/wire/wirereplies.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zkbridge {

/// Reads that were asked for together, on their way in multi-reads of fitting size: those whose size the caller knows
/// first, the others with the caution of a SizeTrust. Thread: the wire's.
class BulkJob {
public:
    BulkJob(quint64 id, std::vector<BulkRead> reads);

    /// The reads that one packet asks for, by their indices.
    struct Packet {
        std::vector<std::uint32_t> reads;
        std::uint32_t unknown = 0; ///< how many of them, at its end, are of unknown size
        std::string frame;
    };
    /// Empty when there is nothing to ask for at the moment.
    [[nodiscard]] Packet next(std::int32_t xid, int mostReads, const WireChroot &chroot);
    /// Replies in the order of `packet.reads`; nullopt: the results are not those of the packet.
    [[nodiscard]] std::optional<std::vector<BulkReply>> take(const Packet &packet, JuteReader &body);

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] bool isDone() const { return m_answered == m_reads.size(); }

private:
    quint64 m_id;
    std::vector<BulkRead> m_reads;
    std::vector<std::uint32_t> m_known; ///< reads of known size, the next one last
    std::vector<std::uint32_t> m_unknown;
    LeapingOrder m_order; ///< over m_unknown
    SizeTrust m_trust;
    std::size_t m_answered = 0;
};

} // namespace zkbridge
