// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace app {

/// Where a given number of znodes lie below a root: in `depth` levels, each znode with as many children as it takes,
/// the first ones filled first. Numbers count from 0, level by level, so parents come before their children.
class FillPlan {
public:
    FillPlan(QString root, qint64 znodes, int depth);

    [[nodiscard]] qint64 size() const { return m_znodes; }
    /// Most children that a znode gets; the root has as many.
    [[nodiscard]] qint64 fanOut() const { return m_fanOut; }
    /// Only for numbers below size().
    [[nodiscard]] QString path(qint64 number) const;

private:
    void appendPath(QString *path, std::size_t level, qint64 index) const;

    QString m_root; ///< without a / at its end
    qint64 m_znodes;
    qint64 m_fanOut = 1;
    std::vector<qint64> m_begins; ///< number of each level's first znode
    int m_digits;
};

} // namespace app
