// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillmeasure.h"

#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace app {

/// The rounds of one step as bars over time, in SVG that stands in the HTML of a report: how long the death was not
/// noticed, the election, the registry, the first task; behind them the range that is to be expected. Colours by CSS
/// classes, see drillChartStyle(). Writes into the element that is open.
void writeDrillChart(QXmlStreamWriter *html, const QList<model::DrillMeasure> &measures);

/// The style sheet of all charts of a report, light and dark.
[[nodiscard]] QString drillChartStyle();

/// The end of an axis that holds `mostMs`, and the distance of its marks: 1, 2 or 5 times a power of ten, four to ten
/// of them.
struct DrillAxis {
    qint64 endMs = 0;
    qint64 markMs = 0;
};
[[nodiscard]] DrillAxis drillAxis(qint64 mostMs);

} // namespace app
