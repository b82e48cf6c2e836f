// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/serverchart.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr double shownSeconds = 300;

/// The smallest of a few round numbers that is not below `value`, so that the scale does not hop at every sample; each
/// divides by the four steps of the axis.
double roundedUp(double value)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : std::array{4.0, 8.0})
        if (step * magnitude >= value)
            return step * magnitude;
    return 20 * magnitude;
}

} // namespace

ServerChart::ServerChart(
    const QString &title, double model::ServerSample::*value, const QString &format, QWidget *parent)
    : QChartView(parent)
    , m_value(value)
    , m_time(new QValueAxis(this))
    , m_amount(new QValueAxis(this))
{
    setAccessibleName(title);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 2, 8, 2));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    m_time->setRange(-shownSeconds, 0);
    m_time->setTickCount(6);
    m_time->setLabelFormat(tr("%.0f s"));
    m_amount->setRange(0, 4);
    m_amount->setTickCount(5);
    m_amount->setLabelFormat(format);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_amount, Qt::AlignLeft);
    applyPalette();
}

QLineSeries *ServerChart::series(const QString &server, int run)
{
    auto &runs = m_series[server];
    while (runs.size() <= run) {
        auto *line = new QLineSeries(this);
        line->setName(server);
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_amount);
        // One entry a server in the legend, however many gaps its line has.
        for (auto *marker : chart()->legend()->markers(line))
            marker->setVisible(runs.isEmpty());
        runs.append(line);
    }
    return runs.at(run);
}

void ServerChart::show(const QList<Line> &lines, qint64 nowMs)
{
    double highest = 0;
    for (const Line &line : lines) {
        QList<QList<QPointF>> runs(1);
        for (const auto &sample : line.history->samples) {
            const double value = sample.*m_value;
            if (std::isnan(value)) {
                if (!runs.last().isEmpty())
                    runs.append(QList<QPointF>());
                continue;
            }
            const double seconds = static_cast<double>(sample.timeMs - nowMs) / 1000.0;
            runs.last().append(QPointF(seconds, value));
            highest = std::max(highest, value);
        }
        for (int run = 0; run < runs.size(); ++run) {
            auto *target = series(line.server, run);
            target->setPen(QPen(line.color, line.leads ? 3 : 1.6));
            target->replace(runs.at(run));
        }
        const auto all = m_series.value(line.server);
        for (auto run = runs.size(); run < all.size(); ++run)
            all.at(run)->clear();
    }
    setRange(highest);
}

void ServerChart::setRange(double highest)
{
    // Hysteresis: grows at once, shrinks only when the line fills less than a third.
    const double top = m_amount->max();
    if (highest > top || highest < top / 3)
        m_amount->setRange(0, roundedUp(highest));
}

void ServerChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyPalette();
}

void ServerChart::applyPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setTitleBrush(text);
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelColor(text);
    for (auto *axis : std::array{m_time, m_amount}) {
        axis->setLabelsColor(text);
        axis->setGridLinePen(QPen(grid, 1, Qt::DashLine));
        axis->setLinePen(QPen(grid, 1));
    }
}

} // namespace app
