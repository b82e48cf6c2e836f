// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterchartdata.h"

#include <QChartView>
#include <QList>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAreaSeries;
class QLabel;
QT_END_NAMESPACE

namespace app {

/// One chart about a cluster's past: fed whole, colours from the palette, no animation and no OpenGL, and a summary in
/// words for who cannot see it. Thread: the GUI's.
class HistoryChart : public QChartView {
    Q_OBJECT
public:
    /// `title` is its accessible name, too. `name`: of the file it is saved as, without its ending.
    HistoryChart(const QString &title, const QString &name, QWidget *parent = nullptr);

    void show(const ClusterChartData &data);
    /// Its figures in words.
    [[nodiscard]] QString summary() const { return m_summary; }
    /// The name to save it under, without ending: "leaders".
    [[nodiscard]] const QString &fileName() const { return m_name; }
    /// What it shows as rows, the first naming the columns, with their units; times in UTC.
    [[nodiscard]] virtual QList<QStringList> table() const = 0;
    /// Another chart of its kind, without parent and data: for drawing it elsewhere.
    [[nodiscard]] virtual std::unique_ptr<HistoryChart> another() const = 0;

protected:
    /// Draws, and tells the summary; an empty one when there is nothing to draw.
    [[nodiscard]] virtual QString draw(const ClusterChartData &data) = 0;
    /// What the chart is about, for its tooltip, and what stands in place of an empty one.
    void explain(const QString &about, const QString &empty);
    /// Adds to chart and axes; colours of its labels and lines follow the palette.
    void addAxis(QAbstractAxis *axis, Qt::Alignment side);
    /// A filled area, attached to all axes; its two edges are the caller's to set.
    [[nodiscard]] QAreaSeries *makeArea(const QString &name);
    [[nodiscard]] QColor textColor() const;
    /// Where there is room for title and legend.
    [[nodiscard]] bool isTall() const;
    virtual void applyPalette();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_title;
    QString m_name;
    QString m_about;
    QString m_summary;
    QLabel *m_empty;
};

/// A time for a cell of a saved table: ISO 8601, UTC, with milliseconds. 0: empty.
[[nodiscard]] QString isoTime(qint64 msSinceEpoch);

} // namespace app
