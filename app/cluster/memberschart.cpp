// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/memberschart.h"

#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QRgb candidateColor = 0xff0072b2; // Okabe and Ito's blue and green
constexpr QRgb workerColor = 0xff009e73;

using Value = int MembersSample::*;

/// When a sample is no longer the newest.
qint64 endOf(const QList<MembersSample> &samples, qsizetype i, qint64 nowMs)
{
    return i + 1 < samples.size() ? samples.at(i + 1).timeMs : nowMs;
}

/// The steps of one number as runs of points, with a gap where it was not known.
QList<QList<QPointF>> steps(const ClusterChartData &data, Value value)
{
    QList<QList<QPointF>> runs(1);
    for (qsizetype i = 0; i < data.members.size(); ++i) {
        const auto &sample = data.members.at(i);
        const qint64 until = endOf(data.members, i, data.nowMs);
        if (until < data.fromMs)
            continue;
        if (!sample.known) {
            if (!runs.last().isEmpty())
                runs.append(QList<QPointF>());
            continue;
        }
        const double number = sample.*value;
        runs.last().append(QPointF(static_cast<double>(std::max(sample.timeMs, data.fromMs)), number));
        runs.last().append(QPointF(static_cast<double>(until), number));
    }
    return runs;
}

QList<TimeStretch> unknownTimes(const ClusterChartData &data)
{
    QList<TimeStretch> unknown;
    for (qsizetype i = 0; i < data.members.size(); ++i) {
        const qint64 from = std::max(data.members.at(i).timeMs, data.fromMs);
        const qint64 until = endOf(data.members, i, data.nowMs);
        if (!data.members.at(i).known && from < until)
            unknown.append({from, until});
    }
    return unknown;
}

/// The smallest round step of which four are above `highest`.
int roundStep(int highest)
{
    for (int magnitude = 1;; magnitude *= 10)
        for (const int step : {1, 2, 5})
            if (4 * step * magnitude > highest)
                return step * magnitude;
}

} // namespace

MembersChart::MembersChart(QWidget *parent)
    : TimeChart(tr("Members over time"), u"members"_s, parent)
    , m_number(new QValueAxis(this))
{
    explain(tr("How many candidates the election and how many workers the registry held; hatched where our view was "
               "interrupted"),
        tr("Nothing to draw yet: the line begins when a cluster is watched."));
    m_number->setLabelFormat(u"%.0f"_s);
    addTimeAxis();
    addAxis(m_number, Qt::AlignLeft);
    applyPalette();
}

std::unique_ptr<HistoryChart> MembersChart::another() const { return std::make_unique<MembersChart>(); }

QString MembersChart::draw(const ClusterChartData &data)
{
    m_samples = data.members;
    m_fromMs = data.fromMs;
    if (m_samples.isEmpty())
        return {};
    int highest = 0;
    int fewest = m_samples.constLast().candidates;
    int most = fewest;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const auto &sample = m_samples.at(i);
        if (!sample.known || endOf(m_samples, i, data.nowMs) < data.fromMs)
            continue;
        highest = std::max({highest, sample.candidates, sample.workers});
        fewest = std::min(fewest, sample.candidates);
        most = std::max(most, sample.candidates);
    }
    const int top = 4 * roundStep(highest);
    m_number->setRange(0, top);
    drawTime(data, unknownTimes(data), top);
    drawSteps(tr("candidates"), QPen(QColor(candidateColor), 2), data, &MembersSample::candidates);
    drawSteps(tr("workers"), QPen(QColor(workerColor), 2, Qt::DashLine), data, &MembersSample::workers);
    const QLocale locale;
    const auto &last = m_samples.constLast();
    if (!last.known)
        return tr("Our view is interrupted: how many members there are is not known.");
    return tr("%1 candidates and %2 workers now; between %3 and %4 candidates in the time shown.")
        .arg(locale.toString(last.candidates), locale.toString(last.workers), locale.toString(fewest),
            locale.toString(most));
}

QLineSeries *MembersChart::line(const QString &name, qsizetype run)
{
    auto &runs = m_lines[name];
    while (runs.size() <= run) {
        auto *line = new QLineSeries(this);
        line->setName(name);
        chart()->addSeries(line);
        const auto axes = chart()->axes();
        for (auto *axis : axes)
            line->attachAxis(axis);
        for (auto *marker : chart()->legend()->markers(line))
            marker->setVisible(runs.isEmpty());
        runs.append(line);
    }
    return runs.at(run);
}

void MembersChart::drawSteps(const QString &name, const QPen &pen, const ClusterChartData &data, Value value)
{
    const auto runs = steps(data, value);
    for (qsizetype run = 0; run < runs.size(); ++run) {
        line(name, run)->setPen(pen);
        line(name, run)->replace(runs.at(run));
    }
    const auto all = m_lines.value(name);
    for (auto run = runs.size(); run < all.size(); ++run)
        all.at(run)->replace(QList<QPointF>());
}

void MembersChart::resizeEvent(QResizeEvent *event)
{
    TimeChart::resizeEvent(event);
    chart()->legend()->setVisible(isTall());
    m_number->setTickCount(height() < 15 * fontMetrics().height() ? 3 : 5);
}

QList<QStringList> MembersChart::table() const
{
    QList<QStringList> rows{{u"from (UTC)"_s, u"candidates"_s, u"workers"_s, u"known"_s}};
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const auto &sample = m_samples.at(i);
        if (i + 1 < m_samples.size() && m_samples.at(i + 1).timeMs <= m_fromMs)
            continue;
        rows.append({isoTime(sample.timeMs), sample.known ? QString::number(sample.candidates) : QString(),
            sample.known ? QString::number(sample.workers) : QString(), sample.known ? u"yes"_s : u"no"_s});
    }
    return rows;
}

} // namespace app
