// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/walkfrontier.h"
#include "zkbridge/wire/wirechroot.h"
#include "zkbridge/wire/wirereplies.h"
#include "zkbridge/wire/wirewalk.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace zkbridge {

/// One walk: puts its packets together, and tells its visitor what is in their replies. Thread: the wire's.
class WalkEngine {
public:
    WalkEngine(std::shared_ptr<WireWalk::Private> shared, const WireChroot &chroot);

    struct Request {
        WalkPacket packet;
        std::string frame; ///< empty: there is nothing to ask for at the moment
    };
    [[nodiscard]] Request next(std::int32_t xid, int mostReads);
    /// False: the results are not those of the packet.
    [[nodiscard]] bool take(const WalkPacket &packet, JuteReader &body);

    void prefer(std::string path) { m_frontier.prefer(std::move(path)); }
    /// All is read and told.
    [[nodiscard]] bool isDone() const { return m_underWay == 0 && m_frontier.isEmpty(); }
    /// Why it cannot go on.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] const std::shared_ptr<WireWalk::Private> &shared() const { return m_shared; }

private:
    [[nodiscard]] bool takeList(const WalkList &list, const MultiReadResult &result);
    [[nodiscard]] bool takePiece(const WalkPiece &piece, MultiReadReply &results, JuteReader &body);
    [[nodiscard]] bool takeData(const WalkFamily &family, std::uint32_t child, const MultiReadResult &result);
    [[nodiscard]] bool takeChildren(const WalkFamily &family, std::uint32_t child, const MultiReadResult &result);
    void addChildren(const VisitedList &list, PackedNames names, const std::shared_ptr<WalkBranch> &branch);
    void failWith(ErrorCode code, const QString &detail = {});
    void write(const WalkFamily &family, std::uint32_t child);

    const std::shared_ptr<WireWalk::Private> m_shared;
    WalkVisitor &m_visitor;
    const std::string m_chroot;
    const bool m_withStats;
    WalkFrontier m_frontier;
    WalkNumber m_nextNumber = 1;
    int m_underWay = 0;
    std::string m_path; ///< of the znode at hand
    std::string m_absolute; ///< the same with the chroot
    std::optional<Error> m_failure;
};

} // namespace zkbridge
