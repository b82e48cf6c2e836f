// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacetree.h"

#include <string>
#include <string_view>

namespace model {

/// Collects the znodes of a subtree, 16 bytes each and the name, and adds them up. Numbers are those of a walk: the
/// root 0, children greater than their parents, in any order otherwise, with gaps.
/// Thread: one at a time, any.
class SpaceRecords {
public:
    using Number = std::uint32_t;
    static constexpr Number root = 0;

    /// `name` of the root is its path.
    void add(Number number, Number parent, std::string_view name);
    void setContent(Number number, std::int32_t bytes, bool isEphemeral);
    void setForbidden(Number number);
    /// It vanished meanwhile.
    void remove(Number number);
    [[nodiscard]] qint64 count() const { return m_count; }

    /// Adds up and folds: some 0.1 s for a million, so not in the GUI's thread.
    [[nodiscard]] SpaceTree tree(bool hasBytes, const QDateTime &takenAt) const;

private:
    struct Record {
        Number parent = root;
        std::uint32_t nameEnd = 0; ///< in m_names
        std::uint16_t nameLength = 0;
        bool isThere : 1 = false;
        bool isEphemeral : 1 = false;
        bool isForbidden : 1 = false;
        std::int32_t bytes = 0;
    };
    static_assert(sizeof(Record) == 16);
    struct Sum {
        qint64 bytes = 0;
        std::uint32_t znodes = 0;
        std::uint32_t children = 0;
    };

    [[nodiscard]] std::string_view name(Number number) const;
    [[nodiscard]] QString path(Number number) const;
    [[nodiscard]] std::vector<Sum> sums() const;
    [[nodiscard]] std::vector<Number> chosen(const std::vector<Sum> &sums) const;
    [[nodiscard]] SpaceEntry entry(Number number, const Sum &sum) const;
    void fill(SpaceTree *tree, const std::vector<Number> &chosen, const std::vector<Sum> &sums) const;
    void listLargest(SpaceTree *tree, const std::vector<Sum> &sums) const;

    std::vector<Record> m_records;
    std::string m_names;
    qint64 m_count = 0;
};

} // namespace model
