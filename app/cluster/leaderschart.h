// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/timechart.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
QT_END_NAMESPACE

namespace app {

/// "Who led when": a lane for each leader in its member's colour, one for the times in which nobody led. Thread: the
/// GUI's.
class LeadersChart : public TimeChart {
    Q_OBJECT
public:
    explicit LeadersChart(QWidget *parent = nullptr);

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] std::unique_ptr<HistoryChart> another() const override;

protected:
    [[nodiscard]] QString draw(const ClusterChartData &data) override;
    void applyPalette() override;

private:
    void drawLanes(const LeaderLanes &all);
    void nameLanes(const LeaderLanes &all);
    void tell(const QPointF &at, bool entered, qsizetype lane) const;
    [[nodiscard]] QAreaSeries *laneArea(qsizetype lane);
    [[nodiscard]] int roomForLanes() const;
    [[nodiscard]] QPen outline() const;

    QCategoryAxis *m_names;
    QList<QAreaSeries *> m_areas; ///< the first: nobody
    QStringList m_shownNames;
    LeaderLanes m_lanes;
    model::LeadershipHistory m_leadership;
    qint64 m_fromMs = 0;
};

} // namespace app
