// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/walkfrontier.h"

#include "zkbridge/wire/wirerequests.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

namespace {

constexpr std::uint64_t manyNames = 500'000; ///< from here on depth first, which keeps what waits small
constexpr std::size_t readBytes = 20; ///< of one read in a request, besides its path
constexpr double nameBytes = 32; ///< of a child in a list, with its length
constexpr std::size_t mostWishes = 8;

SizeTrust &at(WalkBranch &branch, int depth)
{
    const auto index = static_cast<std::size_t>(depth);
    if (branch.size() <= index)
        branch.resize(index + 1);
    return branch[index];
}

/// Whether `path` lies below the znode whose children have this prefix.
bool isBelow(std::string_view path, std::string_view prefix)
{
    return path.size() > prefix.size() && path.starts_with(prefix);
}

std::uint32_t findName(const PackedNames &names, std::string_view name)
{
    std::uint32_t from = 0;
    auto to = static_cast<std::uint32_t>(names.size());
    while (from < to) {
        const std::uint32_t middle = from + (to - from) / 2;
        if (names.at(middle) < name)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

WalkFamily::WalkFamily(std::string familyPrefix, PackedNames familyNames)
    : prefix(std::move(familyPrefix))
    , names(std::move(familyNames))
    , order(static_cast<std::uint32_t>(names.size()))
{
    const std::string_view last = names.at(names.size() - 1);
    const auto allBytes = static_cast<std::size_t>(last.data() + last.size() - names.at(0).data());
    pathBytes = prefix.size() + allBytes / names.size() + 1;
}

bool WalkFamily::wasEarly(std::uint32_t turn) const
{
    return !early.empty() && std::ranges::binary_search(early, order.at(turn));
}

/// A packet while it is put together.
struct WalkFrontier::Filling {
    WalkPacket packet;
    int most = 0;
    double room = BatchSizer::targetBytes; ///< in the reply
    double requestRoom = static_cast<double>(longestRequest);

    [[nodiscard]] std::uint32_t readsLeft() const { return static_cast<std::uint32_t>(most - packet.reads); }
    [[nodiscard]] bool isFull() const { return packet.reads >= most || room <= 0 || requestRoom <= 0; }
    /// One read goes in any case, however big.
    [[nodiscard]] bool hasRoomFor(double bytes) const { return packet.isEmpty() || bytes <= room; }
    void use(std::uint32_t reads, double replyBytesEach, std::size_t requestBytesEach)
    {
        packet.reads += int(reads);
        room -= replyBytesEach * reads;
        requestRoom -= double(requestBytesEach) * reads;
    }
};

SizeTrust &WalkFrontier::ofDepth(int depth) { return at(m_depths, depth); }

void WalkFrontier::add(std::shared_ptr<WalkFamily> family)
{
    m_pending += family->order.count();
    m_waitingNames += family->order.count();
    (void)ofDepth(family->depth);
    (void)at(*family->branch, family->depth);
    steer(family);
    enqueue(family);
}

void WalkFrontier::add(WalkList list)
{
    ++m_pending;
    const bool isWished = std::ranges::any_of(m_wishes, [&list](const std::string &wish) {
        return wish == list.path || (isBelow(wish, list.path) && wish[list.path.size()] == '/');
    });
    if (isWished)
        m_lists.push_front(std::move(list));
    else
        m_lists.push_back(std::move(list));
}

void WalkFrontier::prefer(std::string path)
{
    std::erase(m_wishes, path);
    m_wishes.push_back(std::move(path));
    if (m_wishes.size() > mostWishes)
        m_wishes.erase(m_wishes.begin());
    for (const Queue *queue : {&m_begun, &m_fresh}) {
        for (const std::shared_ptr<WalkFamily> &family : *queue)
            steer(family);
    }
    std::stable_partition(
        m_lists.begin(), m_lists.end(), [this](const WalkList &list) { return list.path == m_wishes.back(); });
}

/// Puts the child that leads to what is wished for in front of all, or the family itself when it is that.
void WalkFrontier::steer(const std::shared_ptr<WalkFamily> &family)
{
    for (const std::string &wish : m_wishes) {
        const bool isItself = family->prefix == (wish == "/" ? wish : wish + '/');
        if (isItself && family->left() > 0 && !std::exchange(family->isPreferred, true))
            m_preferred.push_back(family);
        if (isItself || !isBelow(wish, family->prefix))
            continue;
        const std::string_view rest = std::string_view(wish).substr(family->prefix.size());
        const std::string_view name = family->prefix.empty() ? rest : rest.substr(0, rest.find('/'));
        const std::uint32_t child = findName(family->names, name);
        if (child == family->names.size() || family->names.at(child) != name)
            continue;
        for (std::uint32_t turn = family->trust.asked(); turn < family->order.count(); ++turn) {
            if (family->order.at(turn) == child && !family->wasEarly(turn)) {
                family->early.insert(std::ranges::lower_bound(family->early, child), child);
                m_early.push_back({family, child, 1, true});
            }
        }
    }
}

void WalkFrontier::enqueue(const std::shared_ptr<WalkFamily> &family)
{
    if (std::exchange(family->isQueued, true))
        return;
    if (family->isPreferred)
        m_preferred.push_back(family);
    else if (family->trust.asked() > 0)
        m_begun.push_front(family); // few are begun at a time, and a server has them at hand
    else
        m_fresh.push_back(family);
}

WalkPacket WalkFrontier::next(int most)
{
    Filling filling;
    filling.most = most;
    takeEarly(filling);
    takeFrom(m_preferred, false, filling);
    takeLists(filling);
    takeFrom(m_begun, false, filling);
    takeFrom(m_fresh, m_waitingNames > manyNames, filling);
    return std::move(filling.packet);
}

void WalkFrontier::takeEarly(Filling &filling)
{
    while (!m_early.empty() && !filling.isFull()) {
        const double expected = expectedBytes(*m_early.front().family);
        if (!filling.hasRoomFor(expected))
            return;
        filling.use(1, expected, requestBytes(*m_early.front().family));
        filling.packet.pieces.push_back(std::move(m_early.front()));
        m_early.pop_front();
    }
}

void WalkFrontier::takeLists(Filling &filling)
{
    while (!m_lists.empty() && !filling.isFull()) {
        const double expected = nameBytes * (m_lists.front().children + 1);
        if (!filling.hasRoomFor(expected))
            return;
        filling.use(1, expected, m_lists.front().path.size() + m_chrootBytes + readBytes);
        filling.packet.lists.push_back(std::move(m_lists.front()));
        m_lists.pop_front();
    }
}

void WalkFrontier::takeFrom(Queue &queue, bool fromBack, Filling &filling)
{
    while (!queue.empty() && !filling.isFull()) {
        const std::shared_ptr<WalkFamily> family = fromBack ? queue.back() : queue.front();
        if (!takePiece(family, filling))
            return;
        const bool isUnderWay = family->trust.asked() > family->trust.answered();
        if (family->left() > 0 && allowance(*family) > 0)
            continue;
        if (family->left() > 0 && !isUnderWay)
            return; // others like it are to show their sizes first
        // What waits for replies of its own comes back with them.
        family->isQueued = false;
        if (fromBack)
            queue.pop_back();
        else
            queue.pop_front();
    }
}

bool WalkFrontier::takePiece(const std::shared_ptr<WalkFamily> &family, Filling &filling)
{
    const double expected = expectedBytes(*family);
    std::uint32_t allowed = std::min({allowance(*family), family->left(), filling.readsLeft()});
    if (allowed == 0)
        return true;
    if (!filling.hasRoomFor(expected))
        return false;
    const double fitting = std::min(filling.room / expected, filling.requestRoom / double(requestBytes(*family)));
    if (fitting < allowed)
        allowed = std::max(1U, static_cast<std::uint32_t>(fitting));
    if (family->trust.asked() == 0)
        m_waitingNames -= family->order.count();

    const std::uint32_t end = family->trust.asked() + allowed;
    std::uint32_t reads = 0;
    for (std::uint32_t turn = family->trust.asked(); turn < end; ++turn) {
        std::uint32_t begin = turn;
        while (turn < end && !family->wasEarly(turn))
            ++turn;
        if (turn > begin)
            filling.packet.pieces.push_back({family, begin, turn - begin, false});
        reads += turn - begin;
    }
    family->trust.noteAsked(allowed);
    family->trust.noteAnswered(allowed - reads, std::int64_t(expected * (allowed - reads)));
    m_pending -= allowed - reads;
    ofDepth(family->depth).noteAsked(reads);
    at(*family->branch, family->depth).noteAsked(reads);
    filling.use(reads, expected, requestBytes(*family));
    return true;
}

std::size_t WalkFrontier::requestBytes(const WalkFamily &family) const
{
    return family.pathBytes + m_chrootBytes + readBytes;
}

/// A family that nothing is known of must not be one of very many such in one packet either.
std::uint32_t WalkFrontier::allowance(const WalkFamily &family) const
{
    const std::uint32_t own = family.trust.allowance();
    if (!family.trust.knowsNothing())
        return own;
    const auto depth = static_cast<std::size_t>(family.depth);
    return std::min({own, m_depths[depth].allowance(), (*family.branch)[depth].allowance()});
}

double WalkFrontier::expectedBytes(const WalkFamily &family) const
{
    const auto depth = static_cast<std::size_t>(family.depth);
    if (!family.trust.knowsNothing())
        return family.trust.expectedBytes();
    const SizeTrust &branch = (*family.branch)[depth];
    return (branch.knowsNothing() ? m_depths[depth] : branch).expectedBytes();
}

void WalkFrontier::noteAnswered(const WalkPiece &piece, std::int64_t bytes)
{
    if (piece.isEarly)
        return; // counted in its turn
    WalkFamily &family = *piece.family;
    m_pending -= piece.count;
    family.trust.noteAnswered(piece.count, bytes);
    ofDepth(family.depth).noteAnswered(piece.count, bytes);
    at(*family.branch, family.depth).noteAnswered(piece.count, bytes);
    if (family.left() > 0)
        enqueue(piece.family);
}

void WalkFrontier::noteAnswered(const WalkList & /*list*/) { --m_pending; }

} // namespace zkbridge
