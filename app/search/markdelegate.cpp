// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/markdelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace app {

namespace {
constexpr QChar ellipsis(u'\u2026');
}

MarkDelegate::MarkDelegate(int markRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_markRole(markRole)
{
}

MarkDelegate::Cut MarkDelegate::cut(
    const QString &text, qsizetype markStart, qsizetype markLength, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text, markStart, markLength};
    if (markLength == 0)
        return {metrics.elidedText(text, Qt::ElideMiddle, width), 0, 0};
    // As much as fits of what stands before the mark, the mark itself, and what then fits of the rest.
    qsizetype from = 0;
    const auto needed = [&] {
        return metrics.horizontalAdvance(QString(ellipsis) + text.mid(from, markStart + markLength - from) + ellipsis);
    };
    while (from < markStart && needed() > width)
        from += std::max<qsizetype>(1, (markStart - from) / 8);
    from = std::min(from, markStart);
    const QString shown = from == 0 ? text : ellipsis + text.mid(from);
    const QString fitting = metrics.elidedText(shown, Qt::ElideRight, width);
    const qsizetype start = markStart - from + (from == 0 ? 0 : 1);
    return {fitting, start, std::clamp<qsizetype>(fitting.size() - start, 0, markLength)};
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QStyle *style = styled.widget != nullptr ? styled.widget->style() : QApplication::style();
    const QRect textRect = style->subElementRect(QStyle::SE_ItemViewItemText, &styled, styled.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &styled, styled.widget) + 1;
    const QFontMetrics metrics(styled.font);
    const QPoint mark = index.data(m_markRole).toPoint();
    const Cut shown = cut(styled.text, mark.x(), mark.y(), metrics, textRect.width() - 2 * margin);
    styled.text = shown.text;
    if (shown.markLength > 0 && !(styled.state & QStyle::State_Selected)) {
        const int left = textRect.left() + margin + metrics.horizontalAdvance(shown.text.left(shown.markStart));
        const int width = metrics.horizontalAdvance(shown.text.mid(shown.markStart, shown.markLength));
        // Before the text: the style paints no ground of its own where nothing is selected.
        QColor wash = styled.palette.color(QPalette::Highlight);
        wash.setAlphaF(0.35F);
        painter->fillRect(QRect(left, textRect.top() + 2, width, textRect.height() - 4), wash);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
}

} // namespace app
