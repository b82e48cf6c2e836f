// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/walkengine.h"

#include "zkbridge/wire/wirerequests.h"
#include "zkbridge/wire/wirewalkstate.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr std::size_t readOverhead = 20; ///< of one read, besides its path

/// The root is the only member of a family of its own, so that it needs no case of its own elsewhere.
std::shared_ptr<WalkFamily> familyOf(const std::string &root)
{
    const std::size_t nameAt = root.size() == 1 ? 0 : root.rfind('/') + 1;
    PackedNames name;
    name.append(std::string_view(root).substr(nameAt));
    auto family = std::make_shared<WalkFamily>(root.substr(0, nameAt), std::move(name));
    family->branch = std::make_shared<WalkBranch>();
    return family;
}

PackedNames sortedNames(const NamesView &names) { return names.size() > 1 ? names.packed().sorted() : names.packed(); }

} // namespace

WalkEngine::WalkEngine(std::shared_ptr<WireWalk::Private> shared, const WireChroot &chroot)
    : m_shared(std::move(shared))
    , m_visitor(*m_shared->visitor)
    , m_chroot(chroot.prefix())
    , m_withStats(m_shared->options.withStats || m_shared->options.withData)
    , m_frontier(m_chroot.size())
{
    m_frontier.add(familyOf(m_shared->options.root.toStdString()));
    m_shared->found = 1;
}

void WalkEngine::write(const WalkFamily &family, std::uint32_t child)
{
    m_absolute.assign(m_chroot).append(family.prefix).append(family.names.at(child));
    if (m_absolute.size() == m_chroot.size() + 1 && !m_chroot.empty())
        m_absolute.pop_back(); // "/chroot" for "/"
}

WalkEngine::Request WalkEngine::next(std::int32_t xid, int mostReads)
{
    Request result;
    result.packet = m_frontier.next(mostReads);
    if (result.packet.isEmpty())
        return result;
    MultiReadRequest request(xid, std::size_t(result.packet.reads) * (2 * readOverhead + m_absolute.capacity()));
    for (const WalkList &list : result.packet.lists) {
        m_absolute.assign(m_chroot);
        if (list.path != "/" || m_chroot.empty())
            m_absolute.append(list.path);
        request.addGetChildren(m_absolute);
    }
    for (const WalkPiece &piece : result.packet.pieces) {
        for (std::uint32_t i = 0; i < piece.count; ++i) {
            write(*piece.family, piece.isEarly ? piece.turn : piece.family->order.at(piece.turn + i));
            if (m_withStats)
                request.addGetData(m_absolute);
            else
                request.addGetChildren(m_absolute);
        }
    }
    result.frame = request.take();
    ++m_underWay;
    if (m_shared->began == 0)
        m_shared->began = WireWalk::Private::Clock::now().time_since_epoch().count();
    return result;
}

bool WalkEngine::take(const WalkPacket &packet, JuteReader &body)
{
    --m_underWay;
    MultiReadReply results(body);
    MultiReadResult result;
    for (const WalkList &list : packet.lists) {
        if (!results.next(result) || !takeList(list, result))
            return false;
        m_frontier.noteAnswered(list);
    }
    for (const WalkPiece &piece : packet.pieces) {
        const std::size_t before = body.bytesLeft();
        if (!takePiece(piece, results, body))
            return false;
        m_frontier.noteAnswered(piece, std::int64_t(before - body.bytesLeft()));
    }
    if (!results.endsHere())
        return false;
    m_shared->read += qint64(packet.reads) - (m_withStats ? qint64(packet.lists.size()) : 0);
    m_shared->found = m_nextNumber;
    if (isDone())
        m_shared->ended = WireWalk::Private::Clock::now().time_since_epoch().count();
    return true;
}

bool WalkEngine::takePiece(const WalkPiece &piece, MultiReadReply &results, JuteReader &body)
{
    const WalkFamily &family = *piece.family;
    MultiReadResult result;
    for (std::uint32_t i = 0; i < piece.count; ++i) {
        if (!results.next(result))
            return false;
        if (m_shared->stopped.load(std::memory_order_relaxed) || m_failure)
            continue;
        const std::uint32_t child = piece.isEarly ? piece.turn : family.order.at(piece.turn + i);
        family.writePath(child, m_path);
        if (!(m_withStats ? takeData(family, child, result) : takeChildren(family, child, result)))
            return false;
    }
    return body.ok();
}

bool WalkEngine::takeData(const WalkFamily &family, std::uint32_t child, const MultiReadResult &result)
{
    VisitedZnode znode;
    znode.number = family.first + child;
    znode.parent = family.parent;
    znode.depth = family.depth;
    znode.path = m_path;
    if (result.kind == MultiReadResult::Kind::Error) {
        znode.error = result.error;
        m_shared->forbidden += result.error == ErrorCode::NoAuth ? 1 : 0;
        if (znode.number == 0) {
            failWith(result.error);
            return true;
        }
    } else if (result.kind == MultiReadResult::Kind::Data) {
        znode.stat = result.data.stat;
        if (m_shared->options.withData)
            znode.data = result.data.data;
    } else {
        return false;
    }
    m_visitor.visit(znode);
    if (znode.error == ErrorCode::Ok && znode.stat.numChildren > 0)
        m_frontier.add(WalkList{m_path, znode.number, znode.depth, znode.stat.numChildren, family.branch});
    return true;
}

bool WalkEngine::takeChildren(const WalkFamily &family, std::uint32_t child, const MultiReadResult &result)
{
    if (result.kind == MultiReadResult::Kind::Data)
        return false;
    static const PackedNames none;
    const WalkNumber number = family.first + child;
    if (result.kind == MultiReadResult::Kind::Error) {
        m_shared->forbidden += result.error == ErrorCode::NoAuth ? 1 : 0;
        if (number == 0)
            failWith(result.error);
        else
            m_visitor.visit(VisitedList{number, family.depth, m_path, result.error, none, m_nextNumber});
    } else if (result.names.size() == 0) {
        m_visitor.visit(VisitedList{number, family.depth, m_path, ErrorCode::Ok, none, m_nextNumber});
    } else {
        PackedNames names = sortedNames(result.names);
        const VisitedList list{number, family.depth, m_path, ErrorCode::Ok, names, m_nextNumber};
        m_visitor.visit(list);
        addChildren(list, std::move(names), family.branch);
    }
    return true;
}

bool WalkEngine::takeList(const WalkList &list, const MultiReadResult &result)
{
    if (result.kind == MultiReadResult::Kind::Data)
        return false;
    if (m_shared->stopped.load(std::memory_order_relaxed) || m_failure)
        return true;
    PackedNames names;
    ErrorCode error = ErrorCode::Ok;
    if (result.kind == MultiReadResult::Kind::Error) {
        error = result.error;
        m_shared->forbidden += error == ErrorCode::NoAuth ? 1 : 0;
    } else {
        names = sortedNames(result.names);
    }
    const VisitedList visited{list.number, list.depth, list.path, error, names, m_nextNumber};
    m_visitor.visit(visited);
    if (!names.empty())
        addChildren(visited, std::move(names), list.branch);
    return true;
}

void WalkEngine::addChildren(const VisitedList &list, PackedNames names, const std::shared_ptr<WalkBranch> &branch)
{
    const auto count = static_cast<WalkNumber>(names.size());
    const std::uint64_t known = std::uint64_t(m_nextNumber) + count;
    const qint64 most = m_shared->options.maxZnodes;
    if ((most > 0 && known > std::uint64_t(most)) || known > std::numeric_limits<WalkNumber>::max()) {
        failWith(ErrorCode::TooLarge, u"more than %1 znodes"_s.arg(most));
        return;
    }
    std::string prefix(list.path);
    if (prefix != "/")
        prefix.push_back('/');
    auto family = std::make_shared<WalkFamily>(std::move(prefix), std::move(names));
    family->parent = list.number;
    family->first = std::exchange(m_nextNumber, m_nextNumber + count);
    family->depth = list.depth + 1;
    // One branch for each child of the root, with all below it.
    family->branch = family->depth == 2 ? std::make_shared<WalkBranch>() : branch;
    m_frontier.add(std::move(family));
}

void WalkEngine::failWith(ErrorCode code, const QString &detail)
{
    m_failure = Error{code, m_shared->options.root, u"walk"_s, detail};
}

} // namespace zkbridge
