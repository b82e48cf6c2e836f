// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/memberschart.h"

#include <QChart>
#include <QLabel>
#include <QLegend>

#include <algorithm>

namespace app {

namespace {

constexpr QRgb candidateColor = 0xff0072b2; // Okabe and Ito's blue and green
constexpr QRgb workerColor = 0xff009e73;
constexpr qint64 longestMs = 5LL * 60 * 1000;
constexpr qint64 shortestMs = 60LL * 1000;
constexpr int timeTicks = 4;
constexpr int numberTicks = 5;

/// The steps of one number as runs of points, with a gap where it was not known.
QList<QList<QPointF>> steps(const QList<MembersSample> &samples, int MembersSample::*value, qint64 nowMs, qint64 fromMs)
{
    QList<QList<QPointF>> runs(1);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const auto &sample = samples.at(i);
        const qint64 until = i + 1 < samples.size() ? samples.at(i + 1).timeMs : nowMs;
        if (until < fromMs)
            continue;
        if (!sample.known) {
            if (!runs.last().isEmpty())
                runs.append(QList<QPointF>());
            continue;
        }
        const double number = sample.*value;
        runs.last().append(QPointF(static_cast<double>(std::max(sample.timeMs, fromMs) - nowMs) / 1000.0, number));
        runs.last().append(QPointF(static_cast<double>(until - nowMs) / 1000.0, number));
    }
    return runs;
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
    : RecentChart(tr("Members over time"), QStringLiteral("%.0f"), parent)
    , m_empty(new QLabel(tr("Nothing to draw yet: the line begins when a cluster is watched."), this))
{
    setToolTip(tr("How many candidates the election and how many workers the registry held, over the last minutes"));
    chart()->legend()->setAlignment(Qt::AlignTop);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    setMinimumSize(170, 110);
    show({}, 0);
}

QSize MembersChart::sizeHint() const { return {260, 220}; }

void MembersChart::show(const QList<MembersSample> &samples, qint64 nowMs)
{
    m_empty->setVisible(samples.isEmpty());
    chart()->setVisible(!samples.isEmpty());
    if (samples.isEmpty())
        return;
    // The scale grows with what there is, in whole minutes, so that a fresh demo does not draw in a corner.
    const qint64 age = nowMs - samples.constFirst().timeMs;
    const qint64 span = std::clamp((age / shortestMs + 1) * shortestMs, shortestMs, longestMs);
    setSpan(static_cast<double>(span) / 1000.0, timeTicks);
    int highest = 0;
    for (const auto &sample : samples)
        highest = std::max({highest, sample.candidates, sample.workers});
    setHighest(4.0 * roundStep(highest), numberTicks);
    const qint64 from = nowMs - span;
    drawLine(
        tr("candidates"), QPen(QColor(candidateColor), 2), steps(samples, &MembersSample::candidates, nowMs, from));
    drawLine(tr("workers"), QPen(QColor(workerColor), 2, Qt::DashLine),
        steps(samples, &MembersSample::workers, nowMs, from));
}

void MembersChart::resizeEvent(QResizeEvent *event)
{
    RecentChart::resizeEvent(event);
    m_empty->setGeometry(rect().adjusted(8, 8, -8, -8));
}

} // namespace app
