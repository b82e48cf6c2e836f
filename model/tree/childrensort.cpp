// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childrensort.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>

namespace model {

namespace {

/// Sorted between two looks at the stop mark.
constexpr std::size_t blockSize = 32 * 1024;

using Stopped = std::function<bool()>;

template <typename Entry, typename Less>
void sortInBlocks(std::vector<Entry> &entries, const Less &less, const Stopped &stopped)
{
    const auto at = [&entries](std::size_t place) {
        return std::next(entries.begin(), static_cast<std::ptrdiff_t>(std::min(place, entries.size())));
    };
    for (std::size_t first = 0; first < entries.size() && !stopped(); first += blockSize)
        std::sort(at(first), at(first + blockSize), less);
    for (std::size_t width = blockSize; width < entries.size(); width *= 2) {
        for (std::size_t first = 0; first + width < entries.size() && !stopped(); first += 2 * width)
            std::inplace_merge(at(first), at(first + width), at(first + 2 * width), less);
    }
}

std::vector<std::uint32_t> filtered(
    const ChildrenSnapshot &snapshot, const ChildrenFilter &filter, const Stopped &stopped)
{
    std::vector<std::uint32_t> places(snapshot.nodes.size());
    std::iota(places.begin(), places.end(), 0U);
    if (filter.isEmpty())
        return places;
    bool gaveUp = false;
    std::erase_if(places, [&](std::uint32_t place) {
        gaveUp = gaveUp || (place % blockSize == 0 && stopped());
        const qint64 owner = snapshot.owners.empty() ? unknownValue : snapshot.owners[place];
        return gaveUp || !filter.matches(snapshot.names.at(place), owner);
    });
    return places;
}

/// By the values of a Stat column; equal ones by name, which is the order of the places.
std::size_t sortByValue(std::vector<std::uint32_t> &places, const ChildrenSnapshot &snapshot, Qt::SortOrder direction,
    const Stopped &stopped)
{
    struct Entry {
        qint64 value;
        std::uint32_t place;
        bool operator<(const Entry &other) const
        {
            return value != other.value ? value < other.value : place < other.place;
        }
    };
    std::vector<Entry> entries;
    std::vector<std::uint32_t> unknown;
    entries.reserve(places.size());
    for (const std::uint32_t place : places) {
        const qint64 value = snapshot.values[place];
        if (value == unknownValue)
            unknown.push_back(place);
        else
            entries.push_back({direction == Qt::AscendingOrder ? value : ~value, place});
    }
    sortInBlocks(entries, std::less<>(), stopped);
    std::transform(entries.cbegin(), entries.cend(), places.begin(), [](const Entry &entry) { return entry.place; });
    std::copy(unknown.cbegin(), unknown.cend(), places.end() - static_cast<std::ptrdiff_t>(unknown.size()));
    return entries.size();
}

} // namespace

Arrangement arrangeChildren(
    const ChildrenSnapshot &snapshot, const ChildOrder &order, const ChildrenFilter &filter, const Stopped &stopped)
{
    std::vector<std::uint32_t> places = filtered(snapshot, filter, stopped);
    Arrangement result;
    result.known = places.size();
    if (order.needsStats()) {
        result.known = sortByValue(places, snapshot, order.direction, stopped);
    } else {
        if (order.natural) {
            sortInBlocks(
                places,
                [&snapshot](std::uint32_t left, std::uint32_t right) {
                    return compareNatural(snapshot.names.at(left), snapshot.names.at(right)) < 0;
                },
                stopped);
        }
        if (order.direction == Qt::DescendingOrder)
            std::reverse(places.begin(), places.end());
    }
    result.rows.resize(places.size());
    std::transform(places.cbegin(), places.cend(), result.rows.begin(),
        [&snapshot](std::uint32_t place) { return snapshot.nodes[place]; });
    return result;
}

} // namespace model
