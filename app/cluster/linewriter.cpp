// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/linewriter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace app {

void LineWriter::line(const QString &text, QFont font, const QColor &color)
{
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > m_box.width()) // a little smaller says more than an elision
        font.setPointSizeF(font.pointSizeF() * std::max(0.85, m_box.width() / width));
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QRectF row(m_box.left(), m_box.top(), m_box.width(), metrics.height());
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideMiddle, m_box.width()));
    m_box.setTop(row.bottom() + leading);
}

void LineWriter::rest(const QString &text, const QFont &font, const QColor &color)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(m_box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont heading(const QFont &like)
{
    QFont font = bold(like);
    font.setPointSizeF(font.pointSizeF() * 1.12);
    return font;
}

QFont monospaced(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.pointSizeF() > 0 ? like.pointSizeF() : font.pointSizeF());
    return font;
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share, a.greenF() * (1 - share) + b.greenF() * share,
        a.blueF() * (1 - share) + b.blueF() * share);
}

} // namespace app
