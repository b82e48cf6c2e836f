// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/timechart.h"

#include <QHash>
#include <QPen>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace app {

/// "Members over time": candidates and workers as step lines, with gaps where neither was known. Thread: the GUI's.
class MembersChart : public TimeChart {
    Q_OBJECT
public:
    explicit MembersChart(QWidget *parent = nullptr);

    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] std::unique_ptr<HistoryChart> another() const override;

protected:
    [[nodiscard]] QString draw(const ClusterChartData &data) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Value = int MembersSample::*;
    void drawSteps(const QString &name, const QPen &pen, const ClusterChartData &data, Value value);
    [[nodiscard]] QLineSeries *line(const QString &name, qsizetype run);

    QValueAxis *m_number;
    QHash<QString, QList<QLineSeries *>> m_lines; ///< by name: one for each run between gaps
    QList<MembersSample> m_samples;
    qint64 m_fromMs = 0;
};

} // namespace app
