// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/spacerecords.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace model {

namespace {

using Number = SpaceRecords::Number;

/// A subtree of which one below it holds more than this is left out of the tables: that one tells it better.
constexpr double nearlyAll = 0.95;

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// The `atMost` largest of `numbers` by `size`, those of size 0 left out.
template <typename Size> std::vector<Number> largest(std::vector<Number> numbers, int atMost, const Size &size)
{
    std::erase_if(numbers, [&size](Number number) { return size(number) == 0; });
    const auto larger = [&size](Number left, Number right) {
        return size(left) != size(right) ? size(left) > size(right) : left < right;
    };
    const auto end = numbers.begin() + std::min<std::ptrdiff_t>(atMost, std::ssize(numbers));
    std::partial_sort(numbers.begin(), end, numbers.end(), larger);
    numbers.erase(end, numbers.end());
    return numbers;
}

} // namespace

void SpaceRecords::add(Number number, Number parent, std::string_view name)
{
    if (number >= m_records.size())
        m_records.resize(number + std::size_t(1));
    Record &record = m_records[number];
    if (record.isThere)
        return;
    const std::string_view kept = name.substr(0, std::numeric_limits<std::uint16_t>::max());
    m_names.append(kept);
    record.parent = parent;
    record.nameEnd = static_cast<std::uint32_t>(m_names.size());
    record.nameLength = static_cast<std::uint16_t>(kept.size());
    record.isThere = true;
    ++m_count;
}

void SpaceRecords::setContent(Number number, std::int32_t bytes, bool isEphemeral)
{
    m_records[number].bytes = bytes;
    m_records[number].isEphemeral = isEphemeral;
}

void SpaceRecords::setForbidden(Number number) { m_records[number].isForbidden = true; }

void SpaceRecords::remove(Number number)
{
    if (number >= m_records.size() || !m_records[number].isThere)
        return;
    m_records[number].isThere = false;
    --m_count;
}

std::string_view SpaceRecords::name(Number number) const
{
    const Record &record = m_records[number];
    return std::string_view(m_names).substr(record.nameEnd - record.nameLength, record.nameLength);
}

QString SpaceRecords::path(Number number) const
{
    if (number == root)
        return QString::fromUtf8(name(root));
    return zkbridge::joinPath(path(m_records[number].parent), QString::fromUtf8(name(number)));
}

SpaceTree SpaceRecords::tree(bool hasBytes, const QDateTime &takenAt) const
{
    SpaceTree tree;
    tree.m_hasBytes = hasBytes;
    tree.m_takenAt = takenAt;
    tree.m_forbidden = std::count_if(m_records.cbegin(), m_records.cend(),
        [](const Record &record) { return record.isThere && record.isForbidden; });
    const std::vector<Sum> all = sums();
    fill(&tree, chosen(all), all);
    listLargest(&tree, all);
    return tree;
}

/// Parents have smaller numbers than their children, so one way back from the end adds up everything.
std::vector<SpaceRecords::Sum> SpaceRecords::sums() const
{
    std::vector<Sum> sums(m_records.size());
    for (auto number = static_cast<Number>(m_records.size()); number-- > 0;) {
        const Record &record = m_records[number];
        if (!record.isThere)
            continue;
        Sum &sum = sums[number];
        sum.znodes += 1;
        sum.bytes += record.bytes;
        if (number == root)
            continue;
        Sum &above = sums[record.parent];
        above.znodes += sum.znodes;
        above.bytes += sum.bytes;
        ++above.children;
    }
    return sums;
}

/// Those that are told apart, the most telling first: a parent is never less telling than what is below it.
std::vector<Number> SpaceRecords::chosen(const std::vector<Sum> &sums) const
{
    std::vector<float> weights(m_records.size());
    std::vector<Number> order;
    order.reserve(static_cast<std::size_t>(m_count));
    for (Number number = 0; number < m_records.size(); ++number) {
        if (!m_records[number].isThere)
            continue;
        weights[number] = static_cast<float>(
            std::max(share(sums[number].znodes, sums[root].znodes), share(sums[number].bytes, sums[root].bytes)));
        order.push_back(number);
    }
    const auto moreTelling = [&weights](Number left, Number right) {
        return weights[left] != weights[right] ? weights[left] > weights[right] : left < right;
    };
    // Crowded parents are cut below, so that more than maxNodes have to be looked at.
    const auto end = order.begin() + std::min<std::ptrdiff_t>(4 * SpaceTree::maxNodes, std::ssize(order));
    std::partial_sort(order.begin(), end, order.end(), moreTelling);
    order.erase(end, order.end());

    std::vector<Number> chosen;
    std::unordered_map<Number, int> taken; // children of those chosen
    for (const Number number : order) {
        if (std::ssize(chosen) >= SpaceTree::maxNodes)
            break;
        if (number != root) {
            const auto parent = taken.find(m_records[number].parent);
            if (parent == taken.end() || parent->second >= SpaceTree::maxChildren)
                continue;
            ++parent->second;
        }
        taken.emplace(number, 0);
        chosen.push_back(number);
    }
    return chosen;
}

void SpaceRecords::fill(SpaceTree *tree, const std::vector<Number> &chosen, const std::vector<Sum> &sums) const
{
    std::unordered_map<Number, std::vector<Number>> below; // in the order of `chosen`: the most telling first
    for (const Number number : chosen) {
        if (number != root)
            below[m_records[number].parent].push_back(number);
    }
    const auto makeNode = [this, &sums](Number number, SpaceTree::Number parent) {
        const Record &record = m_records[number];
        SpaceTree::Node node;
        node.name = QString::fromUtf8(name(number));
        node.parent = parent;
        node.children = sums[number].children;
        node.ownBytes = record.bytes;
        node.znodes = sums[number].znodes;
        node.bytes = sums[number].bytes;
        node.isEphemeral = record.isEphemeral;
        node.isForbidden = record.isForbidden;
        return node;
    };
    std::vector<Number> numbers; // of tree->m_nodes
    const auto append = [&](Number number, SpaceTree::Number parent) {
        tree->m_nodes.push_back(makeNode(number, parent));
        numbers.push_back(number);
    };
    append(root, SpaceTree::root);
    for (SpaceTree::Number at = 0; at < tree->m_nodes.size(); ++at) {
        if (tree->m_nodes[at].isOthers())
            continue;
        const auto firstChild = static_cast<SpaceTree::Number>(tree->m_nodes.size());
        SpaceTree::Node others;
        others.parent = at;
        others.folded = tree->m_nodes[at].children;
        others.znodes = tree->m_nodes[at].znodes - 1;
        others.bytes = tree->m_nodes[at].bytes - tree->m_nodes[at].ownBytes;
        for (const Number child : below[numbers[at]]) {
            append(child, at);
            --others.folded;
            others.znodes -= sums[child].znodes;
            others.bytes -= sums[child].bytes;
        }
        if (others.folded > 0) {
            tree->m_nodes.push_back(others);
            numbers.push_back(root);
        }
        tree->m_nodes[at].firstChild = firstChild;
        tree->m_nodes[at].childCount = static_cast<std::uint32_t>(tree->m_nodes.size() - firstChild);
    }
}

SpaceEntry SpaceRecords::entry(Number number, const Sum &sum) const
{
    return {path(number), sum.znodes, sum.bytes, m_records[number].bytes, sum.children};
}

void SpaceRecords::listLargest(SpaceTree *tree, const std::vector<Sum> &sums) const
{
    std::vector<Sum> mostBelow(m_records.size()); // of each znode, the most that one directly below it has
    std::vector<Number> all;
    for (Number number = 1; number < m_records.size(); ++number) {
        if (!m_records[number].isThere)
            continue;
        all.push_back(number);
        Sum &above = mostBelow[m_records[number].parent];
        above.znodes = std::max(above.znodes, sums[number].znodes);
        above.bytes = std::max(above.bytes, sums[number].bytes);
    }
    std::vector<Number> parents;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(parents),
        [&sums](Number number) { return sums[number].children > 0; });
    const auto znodes = [&](Number number) {
        return share(mostBelow[number].znodes, sums[number].znodes) > nearlyAll ? 0 : qint64(sums[number].znodes);
    };
    const auto bytes = [&](Number number) {
        return share(mostBelow[number].bytes, sums[number].bytes) > nearlyAll ? 0 : sums[number].bytes;
    };
    const auto ownBytes = [this](Number number) { return qint64(m_records[number].bytes); };
    const auto children = [&sums](Number number) { return qint64(sums[number].children); };
    const auto list = [&](const std::vector<Number> &left, const std::vector<Number> &right) {
        std::unordered_set<Number> numbers(left.begin(), left.end());
        numbers.insert(right.begin(), right.end());
        QList<SpaceEntry> entries;
        for (const Number number : numbers)
            entries.append(entry(number, sums[number]));
        return entries;
    };
    tree->m_subtrees =
        list(largest(parents, SpaceTree::maxEntries, znodes), largest(parents, SpaceTree::maxEntries, bytes));
    all.push_back(root);
    tree->m_znodes = list(largest(all, SpaceTree::maxEntries, ownBytes), largest(all, SpaceTree::maxEntries, children));
}

} // namespace model
