// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace model {

/// How many candidates and workers a cluster had, as steps: a point each time a number changed. Bounded; the oldest go.
class ClusterHistory {
public:
    struct Point {
        qint64 timeMs = 0; ///< since the epoch
        int candidates = 0;
        int workers = 0;
    };

    void record(const Point &point);
    [[nodiscard]] const std::deque<Point> &points() const { return m_points; }

private:
    static constexpr std::size_t mostPoints = 4000;
    std::deque<Point> m_points;
};

} // namespace model
