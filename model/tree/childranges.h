// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace model {

/// How a long list of children is cut into ranges, so that a view lays out a hundred rows and not a million. The
/// boundaries stay where they are: children that come or go make the range they fall in longer or shorter, and no child
/// moves to another range, but where a range became too long and is split. A range that became empty goes.
///
/// Changes are made step by step, so that an item model can tell of each: ask what is to be done, tell it, apply it.
/// Rows are those of the list of children. Knows neither names nor views. Pure: for any thread.
class ChildRanges {
public:
    /// Names a range for as long as it lives; never 0, never given again in one list.
    using Serial = std::uint32_t;
    struct Range {
        Serial serial = 0;
        int first = 0; ///< row of its first child
        int count = 0;
        qint64 changedAt = 0; ///< for whoever shows it; see ZnodeStore::changedAt()
    };

    static constexpr int longList = 10'000; ///< lists above this are shown as ranges
    static constexpr int shortList = 5'000; ///< and below this, flat again
    static constexpr int rangeSize = 10'000; ///< about this many in a new range
    static constexpr int longRange = 20'000; ///< no range has more

    explicit ChildRanges(int children);

    [[nodiscard]] int size() const { return static_cast<int>(m_ranges.size()); } ///< ranges
    [[nodiscard]] int childCount() const;
    [[nodiscard]] const Range &at(int position) const { return m_ranges[static_cast<std::size_t>(position)]; }
    [[nodiscard]] int positionOf(Serial serial) const; ///< -1 when there is none (any more)
    [[nodiscard]] int positionOfRow(int row) const; ///< of the range that holds this row
    void setChangedAt(int position, qint64 time) { m_ranges[static_cast<std::size_t>(position)].changedAt = time; }

    /// A range that becomes two: the children from `offset` on go to a new range behind it.
    struct Split {
        int position = 0;
        int offset = 0;
    };
    /// What must be split before `count` children can come in front of `row`. Ask until there is none.
    [[nodiscard]] std::optional<Split> splitFor(int row, int count) const;
    /// What should be split for its own sake: a single range that holds a long list.
    [[nodiscard]] std::optional<Split> splitOverdue() const;
    void apply(const Split &split);

    /// Children that come: into one range at `offset`, or as `newRanges` new ranges in front of `position`.
    struct Insertion {
        int position = 0;
        int offset = 0;
        int newRanges = 0;
        int count = 0;
    };
    /// Only when splitFor() has nothing to say.
    [[nodiscard]] Insertion insertionFor(int row, int count) const;
    void apply(const Insertion &insertion);

    /// Children that go: some of one range from `offset` on, or `wholeRanges` ranges from `position` on.
    struct Removal {
        int position = 0;
        int offset = 0;
        int wholeRanges = 0;
        int count = 0; ///< children
    };
    /// The first step of removing `count` children from `row` on; the next step begins at the same row.
    [[nodiscard]] Removal removalFor(int row, int count) const;
    void apply(const Removal &removal);

private:
    void insertRanges(int position, int children, int ranges);
    void renumber(int position);

    std::vector<Range> m_ranges;
    Serial m_lastSerial = 0;
};

} // namespace model
