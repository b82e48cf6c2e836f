// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/tasktokensitem.h"

#include <QEasingCurve>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr qreal side = 10;
constexpr int apartMs = 35; ///< between tasks that start together, so that they are seen one by one

QString label(const TaskMove &move) { return move.count == 1 ? QString() : QLocale().toString(move.count); }

} // namespace

TaskTokensItem::TaskTokensItem(PointOf pointOf, ColorOf colorOf)
    : m_pointOf(std::move(pointOf))
    , m_colorOf(std::move(colorOf))
{
    setZValue(5);
}

void TaskTokensItem::start(const QList<TaskMove> &moves, qint64 nowMs)
{
    const auto room = std::max<qsizetype>(mostAtOnce - m_tokens.size(), 1);
    const auto ways = folded(moves, room);
    qint64 since = nowMs;
    for (const TaskMove &move : ways.first(std::min(ways.size(), room))) {
        const QString &worker = move.to.kind == TaskPlace::Kind::Worker ? move.to.worker : move.from.worker;
        m_tokens.append({move, since, m_colorOf(worker), m_pointOf(move.from)});
        since += apartMs;
    }
    advance(nowMs);
}

bool TaskTokensItem::advance(qint64 nowMs)
{
    static const QEasingCurve easing(QEasingCurve::InOutCubic);
    m_tokens.removeIf([nowMs](const Token &token) { return nowMs - token.sinceMs >= glideMs; });
    for (Token &token : m_tokens) {
        const double passed = std::clamp(static_cast<double>(nowMs - token.sinceMs) / glideMs, 0.0, 1.0);
        // Asked anew each time: where it comes from and goes to may be gliding, too.
        const QPointF from = m_pointOf(token.move.from);
        token.at = from + (m_pointOf(token.move.to) - from) * easing.valueForProgress(passed);
    }
    update();
    return !m_tokens.isEmpty();
}

void TaskTokensItem::clear()
{
    m_tokens.clear();
    update();
}

void TaskTokensItem::setStyle(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_font = font;
    update();
}

void TaskTokensItem::setBounds(const QRectF &bounds)
{
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void TaskTokensItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    if (m_tokens.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (const Token &token : m_tokens) {
        const QString text = label(token.move);
        const qreal width = text.isEmpty() ? side : metrics.horizontalAdvance(text) + 8;
        const qreal height = text.isEmpty() ? side : metrics.height();
        const QRectF box(token.at - QPointF(width, height) / 2, QSizeF(width, height));
        painter->setPen(QPen(m_palette.color(QPalette::Text), 1));
        painter->setBrush(text.isEmpty() ? token.color : m_palette.color(QPalette::Base));
        painter->drawRoundedRect(box, 2, 2);
        if (!text.isEmpty())
            painter->drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace app
