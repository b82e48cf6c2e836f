// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/rereadapply.h"

#include "model/tree/treenews.h"

#include <utility>

namespace model {

using zkbridge::ErrorCode;

RereadApply::RereadApply(ZnodeStore *store, TreeNews *news, RereadOwner *owner, std::vector<Reread> rereads)
    : m_store(store)
    , m_news(news)
    , m_owner(owner)
    , m_rereads(std::move(rereads))
    , m_isNew(m_rereads.size())
{
}

RereadApply::Existence RereadApply::existence(const Reread &reread)
{
    const auto &reply = reread.list ? reread.list : reread.stat;
    if (!reply)
        return Existence::Unasked;
    switch (reply->error) {
    case ErrorCode::Ok:
    case ErrorCode::NoAuth:
        return Existence::There;
    case ErrorCode::NoNode:
        return Existence::Gone;
    default:
        return Existence::Untold;
    }
}

bool RereadApply::step(const QDeadlineTimer &deadline)
{
    while (m_next < m_rereads.size()) {
        // A removal that a slice did not end belongs to the re-read that stands here.
        if ((m_removal || m_settled <= m_next) && !settleExistence(deadline))
            return false;
        if (!applyList(deadline))
            return false;
        const Reread &reread = m_rereads[m_next];
        const NodeId node = m_store->findUtf8(reread.path);
        if (reread.stat && node != noNode)
            m_owner->takeStatReply(node, *reread.stat);
        if (m_isNew[m_next] && node != noNode)
            m_owner->takeNew(node, {.list = !reread.list, .stat = !reread.stat});
        if (reread.flags.shown && reread.list)
            m_owner->takeShown(reread.path);
        ++m_next;
        if (deadline.hasExpired())
            break;
    }
    return m_next == m_rereads.size();
}

bool RereadApply::settleExistence(const QDeadlineTimer &deadline)
{
    if (!m_removal) {
        const Reread &reread = m_rereads[m_next];
        const Existence there = existence(reread);
        m_settled = m_next + 1;
        if (reread.parent().empty())
            return true; // the root is always in the store
        const NodeId parent = m_store->findUtf8(reread.parent());
        if (parent == noNode)
            return true;
        const NodeId node = m_store->findChild(parent, reread.name());
        if (there == Existence::Gone && node != noNode)
            beginRemoval(parent, node);
        else if (there == Existence::There && node == noNode && m_store->childState(parent) == ChildState::Loaded)
            insertRun(parent);
    }
    if (m_removal) {
        if (!m_removal->step(deadline))
            return false;
        m_news->noteRemoved(m_removal->removed());
        m_removal.reset();
    }
    return true;
}

/// With those that follow, as far as they are neighbours in the tree and gone as well.
void RereadApply::beginRemoval(NodeId parent, NodeId node)
{
    const auto row = static_cast<std::size_t>(m_store->rowOf(node));
    const auto rows = m_store->children(parent);
    std::size_t count = 1;
    while (m_settled < m_rereads.size() && row + count < rows.size()) {
        const Reread &reread = m_rereads[m_settled];
        if (existence(reread) != Existence::Gone || reread.parent() != m_rereads[m_next].parent()
            || m_store->name(rows[row + count]) != reread.name())
            break;
        ++count;
        ++m_settled;
    }
    m_removal.emplace(m_store, parent, row, count);
}

/// With those that follow, as far as they belong between the same two rows and are new as well.
void RereadApply::insertRun(NodeId parent)
{
    const std::size_t row = m_store->rowFor(parent, m_rereads[m_next].name());
    const auto rows = m_store->children(parent);
    zkbridge::PackedNames names;
    names.append(m_rereads[m_next].name());
    while (m_settled < m_rereads.size()) {
        const Reread &reread = m_rereads[m_settled];
        if (existence(reread) != Existence::There || reread.parent() != m_rereads[m_next].parent()
            || (row < rows.size() && reread.name() >= m_store->name(rows[row])))
            break;
        names.append(reread.name());
        ++m_settled;
    }
    const auto count = names.size();
    m_store->insertChildren(parent, static_cast<int>(row), names, 0, static_cast<int>(count));
    for (const NodeId node : m_store->children(parent).subspan(row, count))
        m_store->markChanged(node);
    for (std::size_t i = 0; i < count; ++i)
        m_isNew[m_next + i] = true;
    m_news->noteRead(m_store->path(parent)); // with the newcomers it may be what it was not before
}

bool RereadApply::counts(NodeId node) const
{
    const RereadFlags &flags = m_rereads[m_next].flags;
    return flags.whole || flags.shown || m_isNew[m_next] || m_owner->isComplete()
        || m_store->childState(node) == ChildState::Loaded;
}

bool RereadApply::applyList(const QDeadlineTimer &deadline)
{
    const Reread &reread = m_rereads[m_next];
    const NodeId node = reread.list ? m_store->findUtf8(reread.path) : noNode;
    if (node == noNode || !counts(node))
        return true;
    if (reread.list->error != ErrorCode::Ok) {
        m_owner->takeTrouble(node, reread.list->error);
        return true;
    }
    // Where a walk is still to come, it reads what is new to us below.
    const bool readNew = reread.flags.whole || m_isNew[m_next] || m_owner->isComplete()
        || m_store->childState(node) == ChildState::Loaded;
    const bool wasRead = m_store->childState(node) == ChildState::Loaded;
    if (!m_merge)
        m_merge.emplace(m_store, m_news, node, reread.list->names, 0, reread.list->names.size(), wasRead);
    if (!m_merge->step(deadline))
        return false;
    if (readNew)
        for (const NodeId child : m_merge->inserted())
            m_owner->takeNew(child, {.list = true, .stat = true});
    if (!reread.list->names.empty() && (m_merge->hasChanged() || !wasRead))
        m_news->noteRead(m_store->path(node));
    m_merge.reset();
    m_store->setLoaded(node);
    m_owner->takeReadable(node);
    return true;
}

} // namespace model
