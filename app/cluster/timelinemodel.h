// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/timelinefilter.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QStringList>
#include <QTimer>

#include <deque>

namespace model {
class Timeline;
}

namespace app {

class MemberColors;

/// The timeline's entries that a filter lets through as rows, oldest first. A new filter is applied in slices, the
/// newest entries first. While paused, rows stay as they are and what happens waits; nothing is lost but what the
/// timeline itself drops. Thread: the GUI's. `timeline` is borrowed and outlives the model.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ClusterColumn, WhatColumn, ColumnCount };
    static constexpr int PathRole = Qt::UserRole + 1; ///< the znode the entry is about; may be empty

    explicit TimelineModel(const model::Timeline *timeline, QObject *parent = nullptr);

    /// Of the members that entries are about; borrowed, outlives the model.
    void setColors(const MemberColors *colors);
    void setPaused(bool paused);
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }
    void setFilter(const TimelineFilter &filter);
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isFiltering() const { return m_slice.isActive(); }
    [[nodiscard]] const model::ClusterEvent &eventAt(int row) const;
    [[nodiscard]] qsizetype placeOf(int row) const;
    [[nodiscard]] bool isEarlier(int row) const; ///< of an earlier run of the program
    [[nodiscard]] const QStringList &clusters() const { return m_clusters; } ///< that entries name, sorted

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void waitingChanged(qsizetype count);
    void clustersChanged();
    void filtered(); ///< the filter was applied to all entries

private:
    void take(const model::ClusterEvent &event);
    void show(const model::ClusterEvent &event);
    void amend(const model::ClusterEvent &event);
    void takeOlder(qsizetype count);
    void dropOldest(qsizetype count);
    void filterSlice();
    void noteCluster(const QString &cluster);
    [[nodiscard]] QColor colorOf(int row) const;

    const model::Timeline *m_timeline;
    const MemberColors *m_colors = nullptr;
    std::deque<model::ClusterEvent> m_events; ///< a copy: a paused list keeps what the timeline has dropped already
    std::deque<qint64> m_rows; ///< numbers of the entries shown; m_events' first has m_first
    qint64 m_first = 0;
    qint64 m_unfiltered = 0; ///< entries before this number have not been looked at yet
    std::deque<model::ClusterEvent> m_waiting;
    TimelineFilter m_filter;
    QStringList m_clusters;
    QTimer m_slice;
    bool m_paused = false;
};

} // namespace app
