// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinemodel.h"

#include "app/cluster/eventtext.h"
#include "app/shell/sessionformat.h"
#include "model/cluster/timeline.h"

#include <QFontDatabase>

#include <algorithm>
#include <utility>

namespace app {

// Rows are a copy: the timeline changes before it tells, and a paused list keeps what the timeline has dropped already.
TimelineModel::TimelineModel(model::Timeline *timeline, QObject *parent)
    : QAbstractTableModel(parent)
    , m_events(timeline->events())
{
    connect(timeline, &model::Timeline::appended, this, &TimelineModel::take);
    connect(timeline, &model::Timeline::oldestDropped, this, &TimelineModel::dropOldest);
}

void TimelineModel::setPaused(bool paused)
{
    m_paused = paused;
    if (paused || m_waiting.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(m_waiting.size()) - 1);
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(m_events));
    m_waiting.clear();
    endInsertRows();
    Q_EMIT waitingChanged(0);
}

void TimelineModel::take(const model::ClusterEvent &event)
{
    if (m_paused) {
        m_waiting.push_back(event);
        Q_EMIT waitingChanged(waiting());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_events.push_back(event);
    endInsertRows();
}

void TimelineModel::dropOldest(int count)
{
    const int shown = std::min(count, rowCount());
    if (shown > 0) {
        beginRemoveRows({}, 0, shown - 1);
        m_events.erase(m_events.begin(), m_events.begin() + shown);
        endRemoveRows();
    }
    const auto hidden = std::min<std::ptrdiff_t>(count - shown, waiting());
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + hidden);
    if (hidden > 0)
        Q_EMIT waitingChanged(waiting());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &event = m_events.at(static_cast<std::size_t>(index.row()));
    if (role == PathRole)
        return event.node.startsWith(u'/') ? event.node : QString();
    if (role == Qt::ToolTipRole)
        return QString(eventText(event) + u'\n' + eventDetailText(event));
    if (role == Qt::FontRole && index.column() != WhatColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return clockText(event.timeMs);
    case ClusterColumn:
        return event.cluster;
    default:
        return eventText(event);
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ClusterColumn:
        return tr("Cluster");
    case WhatColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace app
