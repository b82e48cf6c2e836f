// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serverstatus.h"

#include <QChartView>
#include <QColor>
#include <QHash>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace app {

/// One figure of all servers over the last five minutes: a line a server in its colour, gaps where it did not answer.
/// Fed by show() with whole series; costs one replace() for each run of samples. Thread: the GUI's.
class ServerChart : public QChartView {
    Q_OBJECT
public:
    struct Line {
        QString server;
        QColor color;
        bool leads = false; ///< drawn thicker: the leader is told by shape too
        const model::ServerHistory *history = nullptr; ///< borrowed for the call
    };
    /// `value` picks the figure out of a sample; NaN is a gap. `format` writes an axis label ("%.1f ms").
    ServerChart(
        const QString &title, double model::ServerSample::*value, const QString &format, QWidget *parent = nullptr);

    void show(const QList<Line> &lines, qint64 nowMs);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();
    [[nodiscard]] QLineSeries *series(const QString &server, int run);
    void setRange(double highest);

    double model::ServerSample::*m_value;
    QValueAxis *m_time;
    QValueAxis *m_amount;
    QHash<QString, QList<QLineSeries *>> m_series; ///< a series for each run of samples between gaps
};

} // namespace app
