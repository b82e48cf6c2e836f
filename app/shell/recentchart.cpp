// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recentchart.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <array>

namespace app {

RecentChart::RecentChart(const QString &title, const QString &numberFormat, QWidget *parent)
    : QChartView(parent)
    , m_time(new QValueAxis(this))
    , m_number(new QValueAxis(this))
{
    setAccessibleName(title);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 2, 8, 2));
    chart()->setBackgroundRoundness(0);
    m_time->setLabelFormat(tr("%.0f s"));
    m_number->setLabelFormat(numberFormat);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_number, Qt::AlignLeft);
    applyPalette();
}

void RecentChart::setSpan(double seconds, int ticks)
{
    m_time->setRange(-seconds, 0);
    m_time->setTickCount(ticks);
}

void RecentChart::setHighest(double highest, int ticks)
{
    m_number->setRange(0, highest);
    m_numberTicks = ticks;
    fitToHeight();
}

double RecentChart::highest() const { return m_number->max(); }

QLineSeries *RecentChart::series(const QString &name, qsizetype run)
{
    auto &runs = m_series[name];
    while (runs.size() <= run) {
        auto *line = new QLineSeries(this);
        line->setName(name);
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_number);
        for (auto *marker : chart()->legend()->markers(line))
            marker->setVisible(runs.isEmpty());
        runs.append(line);
    }
    return runs.at(run);
}

void RecentChart::drawLine(const QString &name, const QPen &pen, const QList<QList<QPointF>> &runs)
{
    for (qsizetype run = 0; run < runs.size(); ++run) {
        auto *line = series(name, run);
        line->setPen(pen);
        line->replace(runs.at(run));
    }
    const auto all = m_series.value(name);
    for (auto run = runs.size(); run < all.size(); ++run)
        all.at(run)->clear();
}

void RecentChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyPalette();
}

void RecentChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitToHeight();
}

/// The lines first: in a low chart, title and legend would leave them no room, and numbers without room become dots.
void RecentChart::fitToHeight()
{
    const int line = fontMetrics().height();
    chart()->setTitle(height() < 11 * line ? QString() : accessibleName());
    chart()->legend()->setVisible(height() >= 8 * line);
    m_number->setTickCount(height() < 15 * line ? 3 : m_numberTicks);
}

void RecentChart::applyPalette()
{
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setTitleBrush(text);
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelColor(text);
    for (auto *axis : std::array{m_time, m_number}) {
        axis->setLabelsColor(text);
        axis->setGridLinePen(QPen(grid, 1, Qt::DashLine));
        axis->setLinePen(QPen(grid, 1));
    }
}

} // namespace app
