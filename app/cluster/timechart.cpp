// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timechart.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr int leastVisiblePixels = 3;

QString timeFormat(qint64 spanMs)
{
    return spanMs <= 10 * minuteMs ? u"HH:mm:ss"_s : spanMs <= dayMs ? u"HH:mm"_s : u"dd MMM HH:mm"_s;
}

} // namespace

void TimeChart::addTimeAxis()
{
    m_time = new QDateTimeAxis(this);
    addAxis(m_time, Qt::AlignBottom);
}

void TimeChart::drawTime(const ClusterChartData &data, const QList<TimeStretch> &unknown, double top)
{
    m_fromMs = data.fromMs;
    m_untilMs = data.nowMs;
    const QString format = timeFormat(data.nowMs - data.fromMs);
    m_time->setFormat(format);
    m_time->setTickCount(std::clamp(width() / (fontMetrics().averageCharWidth() * 16), 2, 6));
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(data.fromMs), QDateTime::fromMSecsSinceEpoch(data.nowMs));
    if (!m_unknown) {
        m_unknown = makeArea(tr("not known"));
        m_mark = new QLineSeries(this);
        chart()->addSeries(m_mark);
        const auto axes = chart()->axes();
        for (auto *axis : axes)
            m_mark->attachAxis(axis);
        for (auto *marker : chart()->legend()->markers(m_mark))
            marker->setVisible(false);
        applyPalette();
    }
    for (auto *marker : chart()->legend()->markers(m_unknown))
        marker->setVisible(!unknown.isEmpty());
    drawStretches(m_unknown, unknown, 0, top);
    const auto at = static_cast<double>(m_moment);
    m_mark->replace(
        m_moment > m_fromMs && m_moment < m_untilMs ? QList<QPointF>{{at, 0}, {at, top}} : QList<QPointF>());
}

qint64 TimeChart::leastVisibleMs() const
{
    return (m_untilMs - m_fromMs) * leastVisiblePixels / std::max(width() - 100, 100);
}

void TimeChart::drawStretches(QAreaSeries *area, const QList<TimeStretch> &stretches, double bottom, double top) const
{
    QList<QPointF> edge;
    edge.reserve(stretches.size() * 4);
    double least = static_cast<double>(m_fromMs);
    const double visible = static_cast<double>(leastVisibleMs());
    for (const TimeStretch &stretch : stretches) {
        const double until = std::min(
            std::max(static_cast<double>(stretch.untilMs), stretch.fromMs + visible), static_cast<double>(m_untilMs));
        const double from = std::max(least, std::min(static_cast<double>(stretch.fromMs), until - visible));
        if (until <= from)
            continue; // under the one before it
        edge << QPointF(from, bottom) << QPointF(from, top) << QPointF(until, top) << QPointF(until, bottom);
        least = until;
    }
    area->upperSeries()->replace(edge);
    area->lowerSeries()->replace(edge.isEmpty()
            ? QList<QPointF>()
            : QList<QPointF>{QPointF(edge.constFirst().x(), bottom), QPointF(edge.constLast().x(), bottom)});
}

void TimeChart::applyPalette()
{
    HistoryChart::applyPalette();
    if (!m_unknown)
        return;
    QColor hatch = textColor();
    hatch.setAlphaF(0.35F);
    m_unknown->setBrush(QBrush(hatch, Qt::BDiagPattern));
    m_unknown->setPen(QPen(hatch, 0));
    m_mark->setPen(QPen(palette().color(QPalette::Highlight), 2));
}

} // namespace app
