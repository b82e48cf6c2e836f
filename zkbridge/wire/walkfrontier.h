// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/packednames.h"
#include "zkbridge/wire/batchsizer.h"
#include "zkbridge/wire/walkvisitor.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zkbridge {

/// What is known of the sizes of znodes below one znode next to the walk's root, by their depth: an ensemble's clusters
/// write alike again and again.
using WalkBranch = std::vector<SizeTrust>;

/// The children of one znode, or the walk's root alone: what waits to be read, as names, not as paths.
struct WalkFamily {
    WalkFamily(std::string prefix, PackedNames names);

    std::string prefix; ///< the parent's path up to where a child's name follows; "" before the root "/"
    PackedNames names; ///< sorted
    WalkNumber parent = 0;
    WalkNumber first = 0; ///< the number of the first
    int depth = 0;
    LeapingOrder order;
    SizeTrust trust; ///< counts the turns that were asked for and answered
    std::shared_ptr<WalkBranch> branch;
    std::vector<std::uint32_t> early; ///< read before their turn, sorted
    std::size_t pathBytes = 0; ///< of one child's path, on average
    bool isQueued = false;
    bool isPreferred = false;

    [[nodiscard]] bool wasEarly(std::uint32_t turn) const;
    [[nodiscard]] std::uint32_t left() const { return order.count() - trust.asked(); }
    /// The path of one of them into `path`, whose memory is used again and again.
    void writePath(std::uint32_t child, std::string &path) const { path.assign(prefix).append(names.at(child)); }
};

/// Some reads of one family: its turns `turn` .. `turn + count - 1`.
struct WalkPiece {
    std::shared_ptr<WalkFamily> family;
    std::uint32_t turn = 0;
    std::uint32_t count = 0;
    bool isEarly = false; ///< one child out of its turn: `turn` is its place among the names
};

/// A list that is to be read because a Stat said that there are children; its size is about known.
struct WalkList {
    std::string path;
    WalkNumber number = 0;
    int depth = 0;
    int children = 0;
    std::shared_ptr<WalkBranch> branch;
};

/// What one multi-read asks for: the lists first.
struct WalkPacket {
    std::vector<WalkList> lists;
    std::vector<WalkPiece> pieces;
    int reads = 0;
    [[nodiscard]] bool isEmpty() const { return reads == 0; }
};

/// What a walk knows of and has not read: chooses what goes next, so that replies stay near their target and the
/// memory small: first what was begun, then what was found first, and from many pending names on what was found last.
/// Pure; thread: the wire's.
class WalkFrontier {
public:
    /// Each path is so much longer in a request.
    explicit WalkFrontier(std::size_t chrootBytes)
        : m_chrootBytes(chrootBytes)
    {
    }

    void add(std::shared_ptr<WalkFamily> family);
    void add(WalkList list);
    /// What lies directly below `path` goes first, and the way there.
    void prefer(std::string path);

    [[nodiscard]] bool isEmpty() const { return m_pending == 0; } ///< nothing is to be read or under way
    /// At most `most` reads; empty when all waits for replies.
    [[nodiscard]] WalkPacket next(int most);
    /// The piece's replies had so many bytes.
    void noteAnswered(const WalkPiece &piece, std::int64_t bytes);
    void noteAnswered(const WalkList &list);

private:
    using Queue = std::deque<std::shared_ptr<WalkFamily>>;
    struct Filling;

    void enqueue(const std::shared_ptr<WalkFamily> &family);
    void steer(const std::shared_ptr<WalkFamily> &family);
    void takeEarly(Filling &filling);
    void takeLists(Filling &filling);
    void takeFrom(Queue &queue, bool fromBack, Filling &filling);
    /// False when the packet has no more room for this family.
    [[nodiscard]] bool takePiece(const std::shared_ptr<WalkFamily> &family, Filling &filling);
    [[nodiscard]] std::uint32_t allowance(const WalkFamily &family) const;
    [[nodiscard]] double expectedBytes(const WalkFamily &family) const;
    [[nodiscard]] std::size_t requestBytes(const WalkFamily &family) const;
    [[nodiscard]] SizeTrust &ofDepth(int depth);

    std::size_t m_chrootBytes;
    Queue m_preferred;
    Queue m_begun;
    Queue m_fresh;
    std::deque<WalkPiece> m_early;
    std::deque<WalkList> m_lists;
    WalkBranch m_depths; ///< of the whole walk
    std::vector<std::string> m_wishes; ///< paths to prefer, the latest last
    std::uint64_t m_pending = 0; ///< reads not answered
    std::uint64_t m_waitingNames = 0; ///< in families nothing was asked of
};

} // namespace zkbridge
