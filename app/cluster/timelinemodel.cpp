// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinemodel.h"

#include "app/cluster/eventtext.h"
#include "app/cluster/explanationtext.h"
#include "app/cluster/membercolors.h"
#include "app/shell/sessionformat.h"
#include "model/cluster/timeline.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr qint64 sliceMs = 6;
constexpr int looksPerClock = 256; // entries between two looks at the clock

/// The time of day, with the date in front when that was not today.
QString momentText(qint64 timeMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(timeMs).date();
    const QString clock = clockText(timeMs);
    return day == QDate::currentDate() ? clock : QLocale().toString(day, QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

TimelineModel::TimelineModel(const model::Timeline *timeline, QObject *parent)
    : QAbstractTableModel(parent)
    , m_timeline(timeline)
    , m_events(timeline->events())
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TimelineModel::filterSlice);
    connect(timeline, &model::Timeline::appended, this, &TimelineModel::take);
    connect(timeline, &model::Timeline::amended, this, &TimelineModel::amend);
    connect(timeline, &model::Timeline::prepended, this, &TimelineModel::takeOlder);
    connect(timeline, &model::Timeline::oldestDropped, this, &TimelineModel::dropOldest);
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        m_rows.push_back(static_cast<qint64>(i));
        noteCluster(m_events[i].cluster);
    }
}

void TimelineModel::setColors(const MemberColors *colors)
{
    m_colors = colors;
    const auto repaint = [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, WhatColumn), index(rowCount() - 1, WhatColumn), {Qt::DecorationRole});
    };
    connect(colors, &MemberColors::given, this, repaint);
    repaint();
}

/// Transparent for what is about no member, so that all texts begin below each other.
QColor TimelineModel::colorOf(int row) const
{
    const auto &event = eventAt(row);
    return event.session == 0 || event.kind == model::ClusterEvent::Kind::ClusterFound
        ? QColor(Qt::transparent)
        : m_colors->lastColor(event.session);
}

void TimelineModel::noteCluster(const QString &cluster)
{
    const auto place = std::lower_bound(m_clusters.begin(), m_clusters.end(), cluster);
    if (cluster.isEmpty() || (place != m_clusters.end() && *place == cluster))
        return;
    m_clusters.insert(place, cluster);
    Q_EMIT clustersChanged();
}

/// Among all events, of which only those that pass the filter have rows.
qsizetype TimelineModel::placeOf(int row) const
{
    return static_cast<qsizetype>(m_rows.at(static_cast<std::size_t>(row)) - m_first);
}

const model::ClusterEvent &TimelineModel::eventAt(int row) const
{
    return m_events.at(static_cast<std::size_t>(placeOf(row)));
}

bool TimelineModel::isEarlier(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)) - m_first < m_timeline->earlier();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_unfiltered = m_first + static_cast<qint64>(m_events.size());
    m_slice.start();
}

void TimelineModel::filterSlice()
{
    QElapsedTimer clock;
    clock.start();
    std::deque<qint64> found;
    for (int looks = 1; m_unfiltered > m_first; ++looks) {
        --m_unfiltered;
        if (m_filter.accepts(m_events[static_cast<std::size_t>(m_unfiltered - m_first)]))
            found.push_front(m_unfiltered);
        if (looks % looksPerClock == 0 && clock.elapsed() >= sliceMs)
            break;
    }
    if (!found.empty()) {
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.begin(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_unfiltered > m_first)
        return;
    m_slice.stop();
    Q_EMIT filtered();
}

void TimelineModel::setPaused(bool paused)
{
    m_paused = paused;
    if (paused || m_waiting.empty())
        return;
    for (const auto &event : std::exchange(m_waiting, {}))
        show(event);
    Q_EMIT waitingChanged(0);
}

void TimelineModel::take(const model::ClusterEvent &event)
{
    if (!m_paused) {
        show(event);
        return;
    }
    m_waiting.push_back(event);
    Q_EMIT waitingChanged(waiting());
}

void TimelineModel::show(const model::ClusterEvent &event)
{
    const qint64 number = m_first + static_cast<qint64>(m_events.size());
    const bool accepted = m_filter.accepts(event);
    noteCluster(event.cluster);
    if (accepted)
        beginInsertRows({}, rowCount(), rowCount());
    m_events.push_back(event);
    if (accepted) {
        m_rows.push_back(number);
        endInsertRows();
    }
}

void TimelineModel::takeOlder(qsizetype count)
{
    const auto &all = m_timeline->events();
    std::deque<qint64> found;
    for (qsizetype i = 0; i < count; ++i) {
        noteCluster(all[static_cast<std::size_t>(i)].cluster);
        // While a filter is being applied, it comes to these at last.
        if (!isFiltering() && m_filter.accepts(all[static_cast<std::size_t>(i)]))
            found.push_back(m_first - count + i);
    }
    if (!found.empty())
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
    m_events.insert(m_events.begin(), all.begin(), all.begin() + count);
    m_first -= count;
    if (!found.empty()) {
        m_rows.insert(m_rows.begin(), found.begin(), found.end());
        endInsertRows();
    }
}

void TimelineModel::amend(const model::ClusterEvent &event)
{
    const auto isIt = [&event](const model::ClusterEvent &other) {
        return other.timeMs == event.timeMs && other.kind == event.kind && other.cluster == event.cluster
            && other.node == event.node && other.session == event.session;
    };
    std::replace_if(m_waiting.begin(), m_waiting.end(), isIt, event);
    const auto found = std::find_if(m_events.rbegin(), m_events.rend(), isIt);
    if (found == m_events.rend())
        return;
    *found = event;
    const qint64 number = m_first + std::distance(found, m_events.rend()) - 1;
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), number);
    if (place == m_rows.end() || *place != number)
        return;
    const auto row = static_cast<int>(std::distance(m_rows.begin(), place));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TimelineModel::dropOldest(qsizetype count)
{
    const auto kept = std::min(count, static_cast<qsizetype>(m_events.size()));
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), m_first + kept);
    const auto gone = static_cast<int>(std::distance(m_rows.begin(), place));
    if (gone > 0)
        beginRemoveRows({}, 0, gone - 1);
    m_rows.erase(m_rows.begin(), place);
    m_events.erase(m_events.begin(), m_events.begin() + kept);
    m_first += kept;
    m_unfiltered = std::max(m_unfiltered, m_first);
    if (gone > 0)
        endRemoveRows();
    const auto hidden = std::min<qsizetype>(count - kept, waiting());
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + hidden);
    if (hidden > 0)
        Q_EMIT waitingChanged(waiting());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &event = eventAt(index.row());
    if (role == PathRole)
        return event.node.startsWith(u'/') ? event.node : QString();
    if (role == Qt::ToolTipRole)
        return QString(explanationText(m_events, placeOf(index.row())) + u'\n' + eventDetailText(event));
    const bool isBorder = event.kind == model::ClusterEvent::Kind::ObservationBegan;
    if (role == Qt::FontRole && isBorder && index.column() == WhatColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == WhatColumn && m_colors)
        return colorOf(index.row());
    // Of an earlier run: it is history, not news.
    if (role == Qt::ForegroundRole && !isBorder && isEarlier(index.row()))
        return QGuiApplication::palette().placeholderText();
    if (role == Qt::FontRole && index.column() != WhatColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return momentText(event.timeMs);
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
