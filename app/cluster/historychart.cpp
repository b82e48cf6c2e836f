// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/historychart.h"

#include <QAbstractAxis>
#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>

namespace app {

HistoryChart::HistoryChart(const QString &title, const QString &name, QWidget *parent)
    : QChartView(parent)
    , m_title(title)
    , m_name(name)
    , m_empty(new QLabel(this))
{
    setAccessibleName(title);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 2, 8, 2));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    // It lies over the empty chart: one that was hidden would lay its labels out wrongly when it is seen again.
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setMargin(8);
    setMinimumSize(170, 110);
}

void HistoryChart::show(const ClusterChartData &data)
{
    m_summary = draw(data);
    m_empty->setVisible(m_summary.isEmpty());
    const QString told = m_summary.isEmpty() ? m_empty->text() : m_summary;
    if (told != accessibleDescription()) {
        setAccessibleDescription(told);
        setToolTip(QString(m_about + u'\n' + told));
    }
}

void HistoryChart::explain(const QString &about, const QString &empty)
{
    m_about = about;
    setToolTip(about);
    m_empty->setText(empty);
    setAccessibleDescription(empty);
}

void HistoryChart::addAxis(QAbstractAxis *axis, Qt::Alignment side) { chart()->addAxis(axis, side); }

QAreaSeries *HistoryChart::makeArea(const QString &name)
{
    auto *upper = new QLineSeries(this);
    auto *lower = new QLineSeries(this);
    auto *area = new QAreaSeries(upper, lower);
    area->setName(name);
    chart()->addSeries(area);
    const auto axes = chart()->axes();
    for (auto *axis : axes)
        area->attachAxis(axis);
    return area;
}

QColor HistoryChart::textColor() const { return palette().color(QPalette::Text); }

bool HistoryChart::isTall() const { return height() >= 9 * fontMetrics().height(); }

void HistoryChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyPalette();
}

/// The drawing first: in a low chart, title and legend would leave it no room.
void HistoryChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_empty->setGeometry(rect());
    chart()->setTitle(height() < 15 * fontMetrics().height() ? QString() : m_title);
}

void HistoryChart::applyPalette()
{
    const QColor text = textColor();
    QColor grid = text;
    grid.setAlphaF(0.2F);
    setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setTitleBrush(text);
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelColor(text);
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setGridLinePen(QPen(grid, 1, Qt::DashLine));
        axis->setLinePen(QPen(grid, 1));
    }
}

QString isoTime(qint64 msSinceEpoch)
{
    return msSinceEpoch == 0 ? QString()
                             : QDateTime::fromMSecsSinceEpoch(msSinceEpoch).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace app
