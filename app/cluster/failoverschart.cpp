// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/failoverschart.h"

#include "app/shell/sessionformat.h"

#include <QAreaSeries>
#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QRgb silentColor = 0xff0072b2; // Okabe and Ito's blue, sky blue and amber
constexpr QRgb lostColor = 0xff56b4e9;
constexpr QRgb bandColor = 0xffe69f00;

double seconds(qint64 ms) { return static_cast<double>(ms) / 1000.0; }

/// The smallest round step, in seconds, of which at most `most` fit into `whole`.
double roundInterval(double whole, int most)
{
    for (double magnitude = 0.1;; magnitude *= 10)
        for (const double step : {1.0, 2.0, 5.0})
            if (step * magnitude * std::max(most, 1) >= whole)
                return step * magnitude;
}

/// Makes one marker of the legend visible or not.
void showMarker(const QChart *chart, QAbstractSeries *series, bool visible)
{
    const auto markers = chart->legend()->markers(series);
    for (auto *marker : markers)
        marker->setVisible(visible);
}

} // namespace

FailoversChart::FailoversChart(QWidget *parent)
    : HistoryChart(tr("Time without a leader"), u"failovers"_s, parent)
    , m_seconds(new QValueAxis(this))
    , m_count(new QValueAxis(this))
{
    explain(tr("How long failovers took, from the last proof of the old leader to the first of the new one: a bar "
               "counts them, a dot is one of them, the band is what the session timeout makes expect"),
        tr("No failover has been measured yet. One is when a leader goes whose last sign of life is known, or "
           "when the cluster was seen without a leader."));
    m_seconds->setLabelFormat(tr("%.1f s"));
    m_seconds->setTickType(QValueAxis::TicksDynamic);
    m_count->setLabelFormat(u"%.0f"_s);
    addAxis(m_seconds, Qt::AlignBottom);
    addAxis(m_count, Qt::AlignLeft);
    m_band = makeArea({});
    m_silent = makeArea(tr("since it fell silent"));
    m_lost = makeArea(tr("since it lost the lead"));
    m_each = new QScatterSeries(this);
    m_each->setMarkerSize(6);
    m_median = new QLineSeries(this);
    for (QXYSeries *series : {static_cast<QXYSeries *>(m_each), static_cast<QXYSeries *>(m_median)}) {
        chart()->addSeries(series);
        series->attachAxis(m_seconds);
        series->attachAxis(m_count);
    }
    showMarker(chart(), m_each, false);
    applyPalette();
}

std::unique_ptr<HistoryChart> FailoversChart::another() const { return std::make_unique<FailoversChart>(); }

QString FailoversChart::figures(const model::FailoverDistribution &all)
{
    const auto count = static_cast<int>(all.gapsMs.size());
    const QString measured = tr("%n failover(s) measured, the median %1, the longest %2.", nullptr, count)
                                 .arg(durationText(all.medianMs), durationText(all.gapsMs.constLast()));
    if (!all.expected)
        return tr("%1 What to expect is not known: no session timeout is.").arg(measured);
    return tr("%1 A session timeout of %2 makes expect %3 to %4.")
        .arg(measured, durationText(all.timeoutMs), durationText(all.expected->leastMs),
            durationText(all.expected->mostMs));
}

QString FailoversChart::draw(const ClusterChartData &data)
{
    m_failovers = data.leadership.failovers();
    m_fromMs = data.fromMs;
    const auto all = model::failoverDistribution(m_failovers, data.fromMs, data.expected, data.timeoutMs);
    if (all.gapsMs.isEmpty())
        return {};
    int highest = 1;
    for (const auto &bin : all.bins)
        highest = std::max(highest, bin.silent + bin.lost);
    const int step = highest <= 4 ? 1 : (highest + 3) / 4;
    const int top = step * (highest / step + 1);
    m_seconds->setRange(0, seconds(all.binMs * all.bins.size()));
    m_seconds->setTickInterval(roundInterval(m_seconds->max(), width() / (fontMetrics().averageCharWidth() * 12)));
    m_count->setRange(0, top);
    m_count->setTickCount(isTall() ? top / step + 1 : 2);
    drawBand(all, top);
    drawBars(all);
    drawEach(all, top);
    return figures(all);
}

void FailoversChart::drawBand(const model::FailoverDistribution &all, double top)
{
    showMarker(chart(), m_band, all.expected.has_value());
    if (!all.expected) {
        m_band->upperSeries()->replace(QList<QPointF>());
        m_band->lowerSeries()->replace(QList<QPointF>());
        return;
    }
    const double least = seconds(all.expected->leastMs);
    const double most = seconds(all.expected->mostMs);
    m_band->upperSeries()->replace(QList<QPointF>{{least, top}, {most, top}});
    m_band->lowerSeries()->replace(QList<QPointF>{{least, 0}, {most, 0}});
    m_band->setName(
        tr("expected: %1 to %2").arg(durationText(all.expected->leastMs), durationText(all.expected->mostMs)));
}

void FailoversChart::drawBars(const model::FailoverDistribution &all)
{
    QList<QPointF> silent;
    QList<QPointF> lost;
    bool anySilent = false;
    bool anyLost = false;
    for (qsizetype i = 0; i < all.bins.size(); ++i) {
        const auto &bin = all.bins.at(i);
        const double from = seconds(all.binMs * i);
        const double until = seconds(all.binMs * (i + 1));
        silent << QPointF(from, bin.silent) << QPointF(until, bin.silent);
        lost << QPointF(from, bin.silent + bin.lost) << QPointF(until, bin.silent + bin.lost);
        anySilent = anySilent || bin.silent > 0;
        anyLost = anyLost || bin.lost > 0;
    }
    const QList<QPointF> ground{{0, 0}, {seconds(all.binMs * all.bins.size()), 0}};
    m_silent->upperSeries()->replace(silent);
    m_silent->lowerSeries()->replace(ground);
    m_lost->upperSeries()->replace(lost);
    m_lost->lowerSeries()->replace(silent);
    showMarker(chart(), m_silent, anySilent);
    showMarker(chart(), m_lost, anyLost);
}

void FailoversChart::drawEach(const model::FailoverDistribution &all, double top)
{
    QList<QPointF> dots;
    dots.reserve(all.gapsMs.size());
    for (const qint64 gap : all.gapsMs)
        dots.append(QPointF(seconds(gap), top * 0.04));
    m_each->replace(dots);
    const double median = seconds(all.medianMs);
    m_median->replace(QList<QPointF>{{median, 0}, {median, top}});
    m_median->setName(tr("median %1").arg(durationText(all.medianMs)));
}

void FailoversChart::applyPalette()
{
    HistoryChart::applyPalette();
    QColor band(bandColor);
    band.setAlphaF(0.25F);
    m_band->setBrush(band);
    m_band->setPen(QPen(QColor(bandColor), 1, Qt::DotLine));
    m_silent->setBrush(QColor(silentColor));
    m_lost->setBrush(QColor(lostColor));
    m_silent->setPen(QPen(textColor(), 0.5));
    m_lost->setPen(QPen(textColor(), 0.5));
    m_each->setColor(palette().color(QPalette::Base));
    m_each->setBorderColor(textColor());
    m_median->setPen(QPen(textColor(), 2, Qt::DashLine));
}

void FailoversChart::resizeEvent(QResizeEvent *event)
{
    HistoryChart::resizeEvent(event);
    chart()->legend()->setVisible(isTall());
}

QList<QStringList> FailoversChart::table() const
{
    QList<QStringList> rows{{u"time (UTC)"_s, u"led before"_s, u"leads"_s, u"without a leader (ms)"_s,
        u"measured from"_s, u"session timeout (ms)"_s, u"expected from (ms)"_s, u"expected to (ms)"_s}};
    for (const auto &failover : m_failovers) {
        if (failover.event.timeMs < m_fromMs)
            continue;
        const bool known = failover.withoutLeaderMs >= 0;
        rows.append({isoTime(failover.event.timeMs), failover.event.previous, failover.event.node,
            known ? QString::number(failover.withoutLeaderMs) : QString(),
            !known                       ? QString()
                : failover.silentMs >= 0 ? u"last sign of life"_s
                                         : u"lead seen lost"_s,
            failover.timeoutMs > 0 ? QString::number(failover.timeoutMs) : QString(),
            failover.expected ? QString::number(failover.expected->leastMs) : QString(),
            failover.expected ? QString::number(failover.expected->mostMs) : QString()});
    }
    return rows;
}

} // namespace app
