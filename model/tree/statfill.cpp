// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/statfill.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

constexpr std::size_t namedAtOnce = 4096;

} // namespace

/// In the reader's thread.
class StatFill::Packer : public zkbridge::WalkVisitor {
public:
    explicit Packer(std::weak_ptr<StatFill> fill)
        : m_fill(std::move(fill))
    {
    }

    void visit(const zkbridge::VisitedZnode &znode) override
    {
        if (znode.error == zkbridge::ErrorCode::Ok)
            m_walked.stats.emplace_back(znode.number, znode.stat);
        else if (znode.error == zkbridge::ErrorCode::NoAuth)
            m_walked.forbidden.push_back(znode.number);
    }
    void visit(const zkbridge::VisitedList &list) override
    {
        const std::size_t count = list.names.size();
        if (list.error != zkbridge::ErrorCode::Ok || count == 0)
            return;
        m_walked.lists.entries.push_back({list.number, list.firstChild, static_cast<std::uint32_t>(count), list.error});
        for (std::size_t i = 0; i < count; ++i)
            m_walked.lists.names.append(list.names.at(i));
    }
    std::function<void()> handOver() override
    {
        if (m_walked.stats.empty() && m_walked.lists.entries.empty() && m_walked.forbidden.empty())
            return {};
        auto walked = std::make_shared<const WalkedStats>(std::exchange(m_walked, {}));
        return [fill = m_fill, walked = std::move(walked)] {
            if (const std::shared_ptr<StatFill> alive = fill.lock())
                alive->take(walked);
        };
    }

private:
    std::weak_ptr<StatFill> m_fill;
    WalkedStats m_walked;
};

/// One batch on its way into the store.
class StatFill::Part {
public:
    Part(StatFill *fill, std::shared_ptr<const WalkedStats> walked)
        : m_fill(fill)
        , m_walked(std::move(walked))
    {
    }

    bool step(const QDeadlineTimer &deadline)
    {
        const WalkedLists &lists = m_walked->lists;
        while (m_list < lists.entries.size()) {
            const WalkedLists::Entry &entry = lists.entries[m_list];
            const std::size_t end = std::min<std::size_t>(entry.count, m_named + namedAtOnce);
            if (const NodeId parent = m_fill->nodeOf(entry.number); parent != noNode)
                m_fill->number(parent, lists, entry, m_names, m_named, end);
            m_named = end;
            if (end == entry.count) {
                m_names += entry.count;
                m_named = 0;
                ++m_list;
            }
            if (deadline.hasExpired())
                return false;
        }
        for (; m_stat < m_walked->stats.size(); ++m_stat) {
            if (m_stat % 256 == 255 && deadline.hasExpired() && !std::exchange(m_paused, true))
                return false;
            m_paused = false;
            const auto &[number, stat] = m_walked->stats[m_stat];
            if (const NodeId node = m_fill->nodeOf(number); node != noNode)
                m_fill->m_stats->take(node, stat);
        }
        for (const zkbridge::WalkNumber number : m_walked->forbidden)
            if (const NodeId node = m_fill->nodeOf(number); node != noNode)
                m_fill->m_stats->ask(m_fill->m_store->path(node));
        return true;
    }

private:
    StatFill *m_fill;
    std::shared_ptr<const WalkedStats> m_walked;
    std::size_t m_list = 0;
    std::size_t m_names = 0; ///< of the lists before
    std::size_t m_named = 0; ///< names of the present list that are done
    std::size_t m_stat = 0;
    bool m_paused = false; ///< before m_stat, already
};

StatFill::StatFill(ZnodeStore *store, LiveStats *stats, StreamQueue *queue)
    : m_store(store)
    , m_stats(stats)
    , m_queue(queue)
{
    m_store->holdIds(true);
}

StatFill::~StatFill() { m_store->holdIds(false); }

std::shared_ptr<zkbridge::WalkVisitor> StatFill::visitor() { return std::make_shared<Packer>(weak_from_this()); }

void StatFill::take(std::shared_ptr<const WalkedStats> walked)
{
    auto part = std::make_shared<Part>(this, std::move(walked));
    m_queue->push([fill = weak_from_this(), part](const QDeadlineTimer &deadline) {
        const std::shared_ptr<StatFill> alive = fill.lock();
        return !alive || part->step(deadline);
    });
    m_queue->relieve();
}

NodeId StatFill::nodeOf(zkbridge::WalkNumber number) const
{
    const NodeId node = number < m_nodes.size() ? m_nodes[number] : noNode;
    return node != noNode && m_store->contains(node) ? node : noNode;
}

void StatFill::number(NodeId parent, const WalkedLists &lists, const WalkedLists::Entry &entry, std::size_t first,
    std::size_t begin, std::size_t end)
{
    if (m_nodes.size() < entry.firstChild + end)
        m_nodes.resize(entry.firstChild + end, noNode);
    // Both are sorted; a znode that only one of them has came or went meanwhile.
    const auto rows = m_store->children(parent);
    std::size_t row = m_store->rowFor(parent, lists.names.at(first + begin));
    for (std::size_t i = begin; i < end; ++i) {
        const std::string_view name = lists.names.at(first + i);
        while (row < rows.size() && m_store->name(rows[row]) < name)
            ++row;
        if (row < rows.size() && m_store->name(rows[row]) == name)
            m_nodes[entry.firstChild + i] = rows[row];
    }
}

} // namespace model
