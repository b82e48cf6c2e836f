// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QAbstractTableModel>

#include <deque>

namespace model {
class Timeline;
}

namespace app {

/// The timeline as rows, oldest first. While paused, rows stay as they are and what happens waits; nothing is lost but
/// what the timeline itself drops. Thread: the GUI's. `timeline` is borrowed and outlives the model.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ClusterColumn, WhatColumn, ColumnCount };
    static constexpr int PathRole = Qt::UserRole + 1; ///< the znode the entry is about; may be empty

    explicit TimelineModel(model::Timeline *timeline, QObject *parent = nullptr);

    void setPaused(bool paused);
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void waitingChanged(qsizetype count);

private:
    void take(const model::ClusterEvent &event);
    void dropOldest(int count);

    std::deque<model::ClusterEvent> m_events;
    std::deque<model::ClusterEvent> m_waiting;
    bool m_paused = false;
};

} // namespace app
