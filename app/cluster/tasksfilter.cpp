// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/tasksfilter.h"

namespace app {

TasksFilter::TasksFilter(TasksModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TasksModel::SortRole);
    setSourceModel(model);
}

void TasksFilter::setText(const QString &text)
{
    m_text = text;
    invalidateRowsFilter();
}

void TasksFilter::setState(std::optional<TasksModel::State> state)
{
    m_state = state;
    invalidateRowsFilter();
}

bool TasksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(TasksModel::StateRole).toInt() != static_cast<int>(*m_state))
        return false;
    return m_text.isEmpty() || index.data(TasksModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace app
