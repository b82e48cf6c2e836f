// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/logmodel.h"

#include <algorithm>
#include <iterator>

namespace app {

using namespace Qt::StringLiterals;

LogModel::LogModel(QObject *parent, int limit)
    : QAbstractTableModel(parent)
    , m_limit(static_cast<std::size_t>(limit))
{
}

int LogModel::severity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 0;
}

void LogModel::append(std::vector<LogLine> lines)
{
    if (lines.size() > m_limit)
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(m_limit));
    const std::size_t total = m_lines.size() + lines.size();
    if (total > m_limit) {
        const auto surplus = static_cast<std::ptrdiff_t>(total - m_limit);
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + surplus);
        endRemoveRows();
    }
    if (lines.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

namespace {

QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return LogModel::tr("debug");
    case QtInfoMsg:
        return LogModel::tr("info");
    case QtWarningMsg:
        return LogModel::tr("warning");
    case QtCriticalMsg:
        return LogModel::tr("critical");
    case QtFatalMsg:
        return LogModel::tr("fatal");
    }
    return {};
}

} // namespace

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role == SeverityRole)
        return severity(line.level);
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return line.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return line.time.time().toString(u"HH:mm:ss.zzz"_s);
    case LevelColumn:
        return levelName(line.level);
    case CategoryColumn:
        return line.category;
    case TextColumn:
        return line.text;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case CategoryColumn:
        return tr("From");
    case TextColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace app
