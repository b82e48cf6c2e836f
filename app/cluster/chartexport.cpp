// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/chartexport.h"

#include "app/cluster/historychart.h"
#include "app/cluster/pictureexport.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize documentSize(1000, 560);

/// A chart of the same kind beside the one on the screen, which stays as it is.
std::unique_ptr<HistoryChart> drawAnew(const HistoryChart &chart, const ClusterChartData &data, const QPalette &palette)
{
    auto drawn = chart.another();
    drawn->setAttribute(Qt::WA_DontShowOnScreen);
    drawn->setPalette(palette);
    drawn->setMinimumSize(documentSize);
    drawn->resize(documentSize);
    drawn->QWidget::show(); // what is drawn fits itself to the size that it was shown with
    // Labels ask for their room when they have their texts, and get it from the layout after that.
    for (int pass = 0; pass < 2; ++pass) {
        drawn->show(data);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        drawn->chart()->layout()->invalidate();
        drawn->chart()->layout()->activate();
    }
    return drawn;
}

Picture pictureOf(HistoryChart &chart)
{
    return {documentSize, chart.accessibleName(), chart.summary(), chart.palette().color(QPalette::Base),
        [&chart](QPainter &painter) {
            chart.render(&painter, QRectF(QPointF(), QSizeF(documentSize)), chart.viewport()->rect());
        }};
}

std::function<QByteArray()> contents(
    const HistoryChart &chart, const ClusterChartData &data, ChartFormat format, const QPalette &palette)
{
    if (format == ChartFormat::Csv)
        return [rows = chart.table()] { return csvText(rows); };
    const auto drawn = drawAnew(chart, data, palette);
    if (format == ChartFormat::Svg)
        return [svg = svgOf(pictureOf(*drawn))] { return svg; };
    return [image = imageOf(pictureOf(*drawn))] { return pngOf(image); };
}

} // namespace

QString chartSuffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Csv:
        break;
    }
    return u"csv"_s;
}

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            cells.append(cell);
        }
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

void saveChart(const HistoryChart &chart, const ClusterChartData &data, ChartFormat format, const QPalette &palette,
    const QString &path, QObject *context, const std::function<void(const QString &problem)> &done)
{
    saveInBackground(path, contents(chart, data, format, palette), context, done);
}

} // namespace app
