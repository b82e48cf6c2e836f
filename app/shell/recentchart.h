// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QHash>
#include <QList>
#include <QPen>
#include <QPointF>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace app {

/// A chart of the last minutes: seconds before now to the left, numbers from zero up, lines with gaps where nothing was
/// told. Takes its colours from the palette. No animation and no OpenGL; whole series are replaced, never appended to
/// (Qt's append is quadratic). Thread: the GUI's.
class RecentChart : public QChartView {
    Q_OBJECT
public:
    /// `title` is its accessible name too; `numberFormat` as in printf ("%.1f ms").
    RecentChart(const QString &title, const QString &numberFormat, QWidget *parent = nullptr);

protected:
    void setSpan(double seconds, int ticks);
    void setHighest(double highest, int ticks);
    [[nodiscard]] double highest() const;
    /// Draws the line `name` as runs of points with gaps between; one entry in the legend, however many gaps.
    void drawLine(const QString &name, const QPen &pen, const QList<QList<QPointF>> &runs);
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLineSeries *series(const QString &name, qsizetype run);
    void applyPalette();
    void fitToHeight();

    QValueAxis *m_time;
    QValueAxis *m_number;
    int m_numberTicks = 5; ///< where there is room
    QHash<QString, QList<QLineSeries *>> m_series; ///< by line: one for each run
};

} // namespace app
