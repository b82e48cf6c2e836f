// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/activitychart.h"

#include "app/browser/palettecolors.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace app {

namespace {

/// The next of 1, 2, 5, 10, 20 ...: the scale does not hop with every second.
int roundUp(int highest)
{
    int scale = 10;
    while (scale < highest) {
        for (const int step : {2, 5, 10}) {
            if (scale * step >= highest)
                return scale * step;
        }
        scale *= 10;
    }
    return scale;
}

} // namespace

ActivityChart::ActivityChart(QWidget *parent)
    : QWidget(parent)
    , m_counts(60, 0)
{
    setAccessibleName(tr("Changes of the last minute"));
    setToolTip(tr("Changes in each second of the last minute, the newest at the right"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ActivityChart::setCounts(const QList<int> &counts)
{
    m_counts = counts;
    const auto highest = std::max_element(counts.cbegin(), counts.cend());
    setAccessibleDescription(tr("At most %Ln change(s) in a second", nullptr, *highest));
    update();
}

void ActivityChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const int scale = roundUp(*std::max_element(m_counts.cbegin(), m_counts.cend()));
    const QFontMetrics metrics = fontMetrics();
    const QRect area = rect().adjusted(6, metrics.height() + 4, -6, -metrics.height() - 4);
    if (area.height() < 8)
        return;
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.2F);
    painter.setPen(QPen(grid, 1, Qt::DashLine));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(QPen(grid, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    const double step = static_cast<double>(area.width()) / static_cast<double>(m_counts.size());
    const QColor bar = accentColor(palette());
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        if (m_counts.at(i) == 0)
            continue;
        const double height = std::max(1.0, static_cast<double>(area.height()) * m_counts.at(i) / scale);
        painter.fillRect(QRectF(area.left() + static_cast<double>(i) * step, area.bottom() - height,
                             std::max(1.0, step - 1), height),
            bar);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(area.left(), 2, area.width(), metrics.height()), Qt::AlignLeft,
        metrics.elidedText(tr("%1 changes a second").arg(locale().toString(scale)), Qt::ElideRight, area.width()));
    const QRect below(area.left(), area.bottom() + 2, area.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, tr("60 s ago"));
    painter.drawText(below, Qt::AlignRight, tr("now"));
}

QSize ActivityChart::sizeHint() const { return {36 * fontMetrics().averageCharWidth(), 6 * fontMetrics().height()}; }

QSize ActivityChart::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 3 * fontMetrics().height()};
}

} // namespace app
