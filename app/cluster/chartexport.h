// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterchartdata.h"
#include "app/cluster/pictureexport.h"

#include <QByteArray>
#include <QList>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace app {

class HistoryChart;

enum class ChartFormat { Png, Svg, Csv };

/// "png", "svg", "csv".
[[nodiscard]] QString chartSuffix(ChartFormat format);
/// Rows as RFC 4180 has them, in UTF-8.
[[nodiscard]] QByteArray csvText(const QList<QStringList> &rows);

/// Draws `chart` anew at a size for documents, or writes its table, and saves that at `path`. Drawing is done at once;
/// encoding and writing in a worker thread. `done` gets why it failed, empty when it did not; it is not called when
/// `context` is gone. Thread: the GUI's.
void saveChart(const HistoryChart &chart, const ClusterChartData &data, ChartFormat format, const QPalette &palette,
    const QString &path, QObject *context, const std::function<void(const QString &problem)> &done);

} // namespace app
