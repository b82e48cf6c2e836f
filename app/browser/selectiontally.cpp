// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/selectiontally.h"

#include "model/tree/childrentablemodel.h"

#include <utility>

namespace app {

SelectionTally::SelectionTally(const model::ChildrenTableModel *children, QObject *parent)
    : QObject(parent)
    , m_children(children)
    , m_visits(new SlicedRows(this))
{
}

void SelectionTally::start(SlicedRows::Runs runs)
{
    m_rows = 0;
    m_bytes = 0;
    m_unknown = 0;
    const auto visit = [this](int row) {
        add(row);
        return true;
    };
    m_visits->start(std::move(runs), visit, [this] { Q_EMIT added(m_rows, m_bytes, m_unknown); });
}

void SelectionTally::add(int row)
{
    const model::NodeId node = m_children->nodeAt(row);
    const zkbridge::Stat *stat = node == model::noNode ? nullptr : m_children->store()->stat(node);
    ++m_rows;
    if (stat)
        m_bytes += stat->dataLength;
    else
        ++m_unknown;
}

} // namespace app
