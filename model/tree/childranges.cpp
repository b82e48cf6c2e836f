// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childranges.h"

#include <algorithm>

namespace model {

namespace {

int rangesFor(int children) { return (children + ChildRanges::rangeSize - 1) / ChildRanges::rangeSize; }

} // namespace

ChildRanges::ChildRanges(int children)
{
    // At least two: a list that is one range would be one more click, and nothing else.
    if (children > 0)
        insertRanges(0, children, std::max(rangesFor(children), children >= shortList ? 2 : 1));
}

int ChildRanges::childCount() const { return m_ranges.empty() ? 0 : m_ranges.back().first + m_ranges.back().count; }

int ChildRanges::positionOf(Serial serial) const
{
    const auto found = std::find_if(
        m_ranges.cbegin(), m_ranges.cend(), [serial](const Range &range) { return range.serial == serial; });
    return found == m_ranges.cend() ? -1 : static_cast<int>(found - m_ranges.cbegin());
}

int ChildRanges::positionOfRow(int row) const
{
    const auto behind = std::upper_bound(
        m_ranges.cbegin(), m_ranges.cend(), row, [](int wanted, const Range &range) { return wanted < range.first; });
    return std::max(0, static_cast<int>(behind - m_ranges.cbegin()) - 1);
}

std::optional<ChildRanges::Split> ChildRanges::splitFor(int row, int count) const
{
    const Insertion wish = insertionFor(row, count);
    if (wish.newRanges > 0)
        return {};
    const Range &range = at(wish.position);
    if (range.count + count <= longRange)
        return {};
    // Few: two halves, one of which has room for them. Many: they become ranges of their own between the two.
    return Split{wish.position, count <= longRange - (range.count + 1) / 2 ? range.count / 2 : wish.offset};
}

std::optional<ChildRanges::Split> ChildRanges::splitOverdue() const
{
    if (size() != 1 || at(0).count <= longList)
        return {};
    return Split{0, at(0).count / 2};
}

void ChildRanges::apply(const Split &split)
{
    Range &range = m_ranges[static_cast<std::size_t>(split.position)];
    Q_ASSERT(split.offset > 0 && split.offset < range.count);
    const Range behind{++m_lastSerial, range.first + split.offset, range.count - split.offset, range.changedAt};
    range.count = split.offset;
    m_ranges.insert(m_ranges.begin() + split.position + 1, behind);
}

ChildRanges::Insertion ChildRanges::insertionFor(int row, int count) const
{
    if (m_ranges.empty())
        return {0, 0, rangesFor(count), count};
    int position = positionOfRow(row);
    // Between two ranges: to the end of the one before, as new sequential names come at the end.
    if (position > 0 && at(position).first == row)
        --position;
    const Range &range = at(position);
    const int offset = row - range.first;
    const bool atBorder = offset == 0 || offset == range.count;
    const bool atEnd = position == size() - 1 && offset == range.count;
    const bool full = range.count + count > longRange || (atEnd && range.count >= rangeSize);
    if (atBorder && (full || count > rangeSize / 2))
        return {offset == 0 ? position : position + 1, 0, rangesFor(count), count};
    return {position, offset, 0, count};
}

void ChildRanges::apply(const Insertion &insertion)
{
    if (insertion.newRanges > 0) {
        insertRanges(insertion.position, insertion.count, insertion.newRanges);
        return;
    }
    m_ranges[static_cast<std::size_t>(insertion.position)].count += insertion.count;
    renumber(insertion.position);
}

ChildRanges::Removal ChildRanges::removalFor(int row, int count) const
{
    const int position = positionOfRow(row);
    const int offset = row - at(position).first;
    if (offset > 0 || count < at(position).count)
        return {position, offset, 0, std::min(count, at(position).count - offset)};
    Removal removal{position, 0, 0, 0};
    for (int i = position; i < size() && removal.count + at(i).count <= count; ++i) {
        removal.count += at(i).count;
        ++removal.wholeRanges;
    }
    return removal;
}

void ChildRanges::apply(const Removal &removal)
{
    const auto at = m_ranges.begin() + removal.position;
    if (removal.wholeRanges > 0)
        m_ranges.erase(at, at + removal.wholeRanges);
    else
        at->count -= removal.count;
    renumber(removal.position);
}

void ChildRanges::insertRanges(int position, int children, int ranges)
{
    std::vector<Range> made(static_cast<std::size_t>(ranges));
    int left = children;
    for (Range &range : made) {
        range.serial = ++m_lastSerial;
        range.count = left / ranges;
        left -= range.count;
        --ranges;
    }
    m_ranges.insert(m_ranges.begin() + position, made.cbegin(), made.cend());
    renumber(position);
}

void ChildRanges::renumber(int position)
{
    for (std::size_t i = static_cast<std::size_t>(position); i < m_ranges.size(); ++i)
        m_ranges[i].first = i == 0 ? 0 : m_ranges[i - 1].first + m_ranges[i - 1].count;
}

} // namespace model
