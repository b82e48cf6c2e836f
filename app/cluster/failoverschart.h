// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/historychart.h"
#include "model/cluster/failoverdistribution.h"

QT_BEGIN_NAMESPACE
class QScatterSeries;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace app {

/// "Time without a leader": a histogram of how long failovers took, each one as a dot as well, before the band that the
/// session timeout makes expect. Thread: the GUI's.
class FailoversChart : public HistoryChart {
    Q_OBJECT
public:
    explicit FailoversChart(QWidget *parent = nullptr);

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] std::unique_ptr<HistoryChart> another() const override;

protected:
    [[nodiscard]] QString draw(const ClusterChartData &data) override;
    void applyPalette() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawBand(const model::FailoverDistribution &all, double top);
    void drawBars(const model::FailoverDistribution &all);
    void drawEach(const model::FailoverDistribution &all, double top);
    [[nodiscard]] static QString figures(const model::FailoverDistribution &all);

    QValueAxis *m_seconds;
    QValueAxis *m_count;
    QAreaSeries *m_band;
    QAreaSeries *m_silent;
    QAreaSeries *m_lost;
    QScatterSeries *m_each;
    QLineSeries *m_median;
    QList<model::Explanation> m_failovers;
    qint64 m_fromMs = 0;
};

} // namespace app
