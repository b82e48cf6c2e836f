// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/historychart.h"
#include "app/cluster/leaderlanes.h"

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QDateTimeAxis;
class QLineSeries;
QT_END_NAMESPACE

namespace app {

/// A chart over the time of day: times of which nothing is known are hatched, and a line may mark one moment. Thread:
/// the GUI's.
class TimeChart : public HistoryChart {
    Q_OBJECT
public:
    using HistoryChart::HistoryChart;

    /// Marks that moment (ms since the epoch) from the next show() on; 0: none.
    void setMoment(qint64 moment) { m_moment = moment; }

protected:
    /// The axis of time at the bottom, for subclasses to add theirs to. Once, before the first drawing.
    void addTimeAxis();
    /// Fits the axis to the data's span, and draws what lies over the whole height, from 0 to `top`.
    void drawTime(const ClusterChartData &data, const QList<TimeStretch> &unknown, double top);
    /// Blocks from `bottom` to `top` at these times; none is narrower than can be seen.
    void drawStretches(QAreaSeries *area, const QList<TimeStretch> &stretches, double bottom, double top) const;
    void applyPalette() override;

private:
    [[nodiscard]] qint64 leastVisibleMs() const;

    QDateTimeAxis *m_time = nullptr;
    QAreaSeries *m_unknown = nullptr;
    QLineSeries *m_mark = nullptr;
    qint64 m_fromMs = 0;
    qint64 m_untilMs = 0;
    qint64 m_moment = 0;
};

} // namespace app
