// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/memberssamples.h"

#include <QChartView>
#include <QList>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace app {

/// "Members over time": candidates and workers as step lines, the newest moment at the right edge. Fed whole by show();
/// draws nothing by itself. Thread: the GUI's.
class MembersChart : public QChartView {
    Q_OBJECT
public:
    explicit MembersChart(QWidget *parent = nullptr);

    /// `samples` oldest first, each valid until the next.
    void show(const QList<MembersSample> &samples, qint64 nowMs);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QList<QLineSeries *> runs; ///< one for each stretch between gaps
        QString name;
        QRgb color = 0;
        Qt::PenStyle style = Qt::SolidLine;
        int MembersSample::*value = nullptr;
    };
    void draw(Line &line, const QList<MembersSample> &samples, qint64 nowMs, qint64 fromMs);
    [[nodiscard]] QLineSeries *run(Line &line, qsizetype index);
    void applyPalette();

    QValueAxis *m_time;
    QValueAxis *m_count;
    Line m_candidates;
    Line m_workers;
    QLabel *m_empty;
};

} // namespace app
