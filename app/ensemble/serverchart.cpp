// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/serverchart.h"

#include <QChart>
#include <QLegend>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr double shownSeconds = 300;
constexpr int timeTicks = 6;
constexpr int numberTicks = 5;

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
    const QString &title, double model::ServerSample::*value, const QString &numberFormat, QWidget *parent)
    : RecentChart(title, numberFormat, parent)
    , m_value(value)
{
    chart()->legend()->setAlignment(Qt::AlignBottom);
    setSpan(shownSeconds, timeTicks);
    setHighest(roundedUp(0), numberTicks);
}

void ServerChart::show(const QList<Line> &lines, qint64 nowMs)
{
    double most = 0;
    for (const Line &line : lines) {
        QList<QList<QPointF>> runs(1);
        for (const auto &sample : line.history->samples) {
            const double value = sample.*m_value;
            if (std::isnan(value)) {
                if (!runs.last().isEmpty())
                    runs.append(QList<QPointF>());
                continue;
            }
            runs.last().append(QPointF(static_cast<double>(sample.timeMs - nowMs) / 1000.0, value));
            most = std::max(most, value);
        }
        drawLine(line.server, QPen(line.color, line.leads ? 3 : 1.6), runs);
    }
    // Grows at once, shrinks only when the lines fill less than a third.
    if (most > highest() || most < highest() / 3)
        setHighest(roundedUp(most), numberTicks);
}

} // namespace app
