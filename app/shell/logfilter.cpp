// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/logfilter.h"

#include "app/shell/logmodel.h"

namespace app {

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void LogFilter::setLeastSeverity(int severity)
{
    m_leastSeverity = severity;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex line = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (line.data(LogModel::SeverityRole).toInt() < m_leastSeverity)
        return false;
    return m_text.isEmpty() || line.data().toString().contains(m_text, Qt::CaseInsensitive)
        || line.siblingAtColumn(LogModel::CategoryColumn).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace app
