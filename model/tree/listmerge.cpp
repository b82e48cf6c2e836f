// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/listmerge.h"

#include "model/tree/treenews.h"

namespace model {

namespace {

constexpr std::size_t runLimit = 16 * 1024; ///< rows inserted at once: some milliseconds
constexpr std::size_t comparedAtOnce = 1024;
/// More new rows than this at once are no news of single znodes.
constexpr std::size_t flashLimit = 500;

} // namespace

ListMerge::ListMerge(ZnodeStore *store, TreeNews *news, NodeId parent, const zkbridge::PackedNames &names,
    std::size_t first, std::size_t count, bool flash)
    : m_store(store)
    , m_news(news)
    , m_parent(parent)
    , m_names(&names)
    , m_first(first)
    , m_count(count)
    , m_revision(store->childRevision(parent))
    , m_flash(flash)
{
}

bool ListMerge::step(const QDeadlineTimer &deadline)
{
    if (!finishRemoval(deadline))
        return false;
    if (m_store->childRevision(m_parent) != m_revision)
        m_next = 0; // someone else changed it between two steps
    for (std::size_t compared = 1;; ++compared) {
        const auto rows = m_store->children(m_parent);
        if (m_next == m_count && m_next == rows.size())
            break;
        const bool rowsLeft = m_next < rows.size();
        const bool namesLeft = m_next < m_count;
        const int order = rowsLeft && namesLeft ? m_store->name(rows[m_next]).compare(wanted()) : rowsLeft ? -1 : 1;
        if (order == 0)
            ++m_next;
        else if (order < 0)
            removeRun();
        else
            insertRun();
        if (!finishRemoval(deadline))
            return false;
        if ((order != 0 || compared % comparedAtOnce == 0) && deadline.hasExpired()) {
            m_revision = m_store->childRevision(m_parent);
            return false;
        }
    }
    m_revision = m_store->childRevision(m_parent);
    return true;
}

void ListMerge::insertRun()
{
    const auto rows = m_store->children(m_parent);
    const bool open = m_next == rows.size();
    const std::string_view limit = open ? std::string_view() : m_store->name(rows[m_next]);
    std::size_t count = 1;
    while (count < runLimit && m_next + count < m_count && (open || m_names->at(m_first + m_next + count) < limit))
        ++count;
    m_store->insertChildren(m_parent, static_cast<int>(m_next), *m_names, m_first + m_next, static_cast<int>(count));
    const auto made = m_store->children(m_parent).subspan(m_next, count);
    m_inserted.insert(m_inserted.end(), made.begin(), made.end());
    if (m_flash && count <= flashLimit)
        for (const NodeId node : made)
            m_store->markChanged(node);
    m_next += count;
    m_changed = true;
}

void ListMerge::removeRun()
{
    const auto rows = m_store->children(m_parent);
    std::size_t end = m_next + 1;
    while (end < rows.size() && end - m_next < runLimit && (m_next == m_count || m_store->name(rows[end]) < wanted()))
        ++end;
    m_removal.emplace(m_store, m_parent, m_next, end - m_next);
    m_changed = true;
}

bool ListMerge::finishRemoval(const QDeadlineTimer &deadline)
{
    if (!m_removal)
        return true;
    if (!m_removal->step(deadline))
        return false;
    m_news->noteRemoved(m_removal->removed());
    m_removal.reset();
    m_revision = m_store->childRevision(m_parent);
    return true;
}

} // namespace model
