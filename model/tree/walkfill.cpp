// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/walkfill.h"

#include "model/tree/treenews.h"

#include <algorithm>
#include <utility>

namespace model {

/// In the reader's thread.
class WalkFill::Packer : public zkbridge::WalkVisitor {
public:
    explicit Packer(std::weak_ptr<WalkFill> fill)
        : m_fill(std::move(fill))
    {
    }

    void visit(const zkbridge::VisitedZnode & /*znode*/) override { }
    void visit(const zkbridge::VisitedList &list) override
    {
        const std::size_t count = list.names.size();
        m_lists.entries.push_back({list.number, list.firstChild, static_cast<std::uint32_t>(count), list.error});
        for (std::size_t i = 0; i < count; ++i)
            m_lists.names.append(list.names.at(i));
    }
    std::function<void()> handOver() override
    {
        if (m_lists.entries.empty())
            return {};
        auto lists = std::make_shared<const WalkedLists>(std::exchange(m_lists, {}));
        return [fill = m_fill, lists = std::move(lists)] {
            if (const std::shared_ptr<WalkFill> alive = fill.lock())
                alive->take(lists);
        };
    }

private:
    std::weak_ptr<WalkFill> m_fill;
    WalkedLists m_lists;
};

/// One batch on its way into the store.
class WalkFill::Part {
public:
    Part(WalkFill *fill, std::shared_ptr<const WalkedLists> lists)
        : m_fill(fill)
        , m_lists(std::move(lists))
    {
    }

    bool step(const QDeadlineTimer &deadline)
    {
        for (std::size_t done = 1; m_next < m_lists->entries.size(); ++done) {
            const WalkedLists::Entry &entry = m_lists->entries[m_next];
            if (!apply(entry, deadline))
                return false;
            m_merge.reset();
            m_names += entry.count;
            ++m_next;
            if (done % 64 == 0 && deadline.hasExpired())
                break;
        }
        return m_next == m_lists->entries.size();
    }

private:
    bool apply(const WalkedLists::Entry &entry, const QDeadlineTimer &deadline)
    {
        const NodeId node = m_fill->nodeOf(entry.number);
        if (node == noNode)
            return true; // removed since
        if (entry.error != zkbridge::ErrorCode::Ok) {
            m_fill->m_trouble(node, entry.error);
            return true;
        }
        ZnodeStore *store = m_fill->m_store;
        if (entry.count > 0 || store->childCount(node) > 0) {
            if (!m_merge)
                m_merge.emplace(store, m_fill->m_news, node, m_lists->names, m_names, entry.count, false);
            if (!m_merge->step(deadline))
                return false;
            m_fill->setChildren(entry.firstChild, node);
            if (m_merge->hasChanged() && entry.count > 0)
                m_fill->m_news->noteRead(store->path(node));
        }
        store->setLoaded(node);
        return true;
    }

    WalkFill *m_fill;
    std::shared_ptr<const WalkedLists> m_lists;
    std::size_t m_next = 0;
    std::size_t m_names = 0; ///< of the entries before
    std::optional<ListMerge> m_merge;
};

WalkFill::WalkFill(ZnodeStore *store, TreeNews *news, StreamQueue *queue, Trouble trouble)
    : m_store(store)
    , m_news(news)
    , m_queue(queue)
    , m_trouble(std::move(trouble))
{
    m_store->holdIds(true);
}

WalkFill::~WalkFill() { m_store->holdIds(false); }

std::shared_ptr<zkbridge::WalkVisitor> WalkFill::visitor() { return std::make_shared<Packer>(weak_from_this()); }

void WalkFill::take(std::shared_ptr<const WalkedLists> lists)
{
    auto part = std::make_shared<Part>(this, std::move(lists));
    m_queue->push([fill = weak_from_this(), part](const QDeadlineTimer &deadline) {
        const std::shared_ptr<WalkFill> alive = fill.lock();
        return !alive || part->step(deadline);
    });
    m_queue->relieve();
}

NodeId WalkFill::nodeOf(zkbridge::WalkNumber number) const
{
    const NodeId node = number < m_nodes.size() ? m_nodes[number] : noNode;
    return node != noNode && m_store->contains(node) ? node : noNode;
}

void WalkFill::setChildren(zkbridge::WalkNumber first, NodeId parent)
{
    const auto children = m_store->children(parent);
    if (m_nodes.size() < first + children.size())
        m_nodes.resize(first + children.size(), noNode);
    std::copy(children.begin(), children.end(), m_nodes.begin() + first);
}

} // namespace model
