// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/recentchart.h"
#include "model/ensemble/serverstatus.h"

#include <QColor>

namespace app {

/// One figure of all servers over the last five minutes: a line a server in its colour, gaps where it did not answer.
class ServerChart : public RecentChart {
    Q_OBJECT
public:
    struct Line {
        QString server;
        QColor color;
        bool leads = false; ///< drawn thicker: the leader is told by shape too
        const model::ServerHistory *history = nullptr; ///< borrowed for the call
    };
    /// `value` picks the figure out of a sample; NaN is a gap.
    ServerChart(const QString &title, double model::ServerSample::*value, const QString &numberFormat,
        QWidget *parent = nullptr);

    void show(const QList<Line> &lines, qint64 nowMs);

private:
    double model::ServerSample::*m_value;
};

} // namespace app
