// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/walkfigures.h"

#include <algorithm>
#include <utility>

namespace app {

using zkbridge::ErrorCode;

WalkFigures::WalkFigures(bool withStats, std::shared_ptr<SubtreeFigures> result)
    : m_withStats(withStats)
    , m_result(std::move(result))
{
}

WalkFigures::~WalkFigures() = default;

void WalkFigures::visit(const zkbridge::VisitedZnode &znode)
{
    count(znode.depth, znode.error);
    if (znode.error != ErrorCode::Ok)
        return;
    m_figures.bytes += znode.stat.dataLength;
    m_figures.ephemerals += znode.stat.isEphemeral() ? 1 : 0;
    if (znode.stat.dataLength > m_figures.largestBytes) {
        m_figures.largestBytes = znode.stat.dataLength;
        m_figures.largestPath = znode.path;
    }
}

void WalkFigures::visit(const zkbridge::VisitedList &list)
{
    // With Stats the znode itself has come before its list.
    if (!m_withStats)
        count(list.depth, list.error);
    const auto children = static_cast<std::int64_t>(list.names.size());
    if (list.error == ErrorCode::Ok && children > m_figures.mostChildren) {
        m_figures.mostChildren = children;
        m_figures.mostChildrenPath = list.path;
    }
}

void WalkFigures::count(int depth, ErrorCode error)
{
    if (error == ErrorCode::NoNode)
        return;
    ++m_figures.znodes;
    m_figures.forbidden += error == ErrorCode::NoAuth ? 1 : 0;
    m_figures.depth = std::max(m_figures.depth, depth);
}

std::function<void()> WalkFigures::handOver()
{
    return [result = m_result, figures = m_figures] { *result = figures; };
}

} // namespace app
