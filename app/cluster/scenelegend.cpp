// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/scenelegend.h"

#include "app/cluster/linewriter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace app {

namespace {

constexpr qreal arrowWidth = 42;
constexpr qreal signGap = 6; ///< between a sign and its words
constexpr qreal entryGap = 20;
constexpr qreal inset = 14;

qreal rowHeight(const QFont &font) { return std::ceil(QFontMetricsF(font).height() * 1.35); }

/// Goes through the entries as they stand in rows of `width`; returns the height of all.
qreal layOut(const LegendEntries &entries, qreal width, const QFont &font,
    const std::function<void(const QRectF &sign, const QRectF &words, const QString &text, qsizetype index)> &put)
{
    const QFontMetricsF metrics(font);
    const qreal row = rowHeight(font);
    const qreal mark = metrics.height() * 0.8;
    QPointF at(inset, 0);
    for (qsizetype i = 0; i < entries.arrows.size() + entries.marks.size(); ++i) {
        const bool isArrow = i < entries.arrows.size();
        const QString text =
            isArrow ? arrowMeaning(entries.arrows.at(i)) : markText(entries.marks.at(i - entries.arrows.size()));
        const qreal sign = isArrow ? arrowWidth : mark;
        const qreal words = std::ceil(metrics.horizontalAdvance(text)) + 1;
        if (at.x() > inset && at.x() + sign + signGap + words > width - inset)
            at = {inset, at.y() + row};
        if (put)
            put({at, QSizeF(sign, row)}, {at + QPointF(sign + signGap, 0), QSizeF(words, row)}, text, i);
        at.rx() += sign + signGap + words + entryGap;
    }
    return entries.isEmpty() ? 0 : at.y() + row;
}

} // namespace

LegendEntries legendOf(const QList<Member> &members, const QList<WatchArrow> &arrows, bool withMarks)
{
    LegendEntries entries;
    for (const auto kind :
        {WatchArrow::Kind::Verified, WatchArrow::Kind::Inferred, WatchArrow::Kind::Wrong, WatchArrow::Kind::Missing})
        if (std::ranges::any_of(arrows, [kind](const WatchArrow &arrow) { return arrow.kind == kind; }))
            entries.arrows.append(kind);
    if (!withMarks)
        return entries;
    for (const auto mark :
        {MemberMark::Suspected, MemberMark::Killed, MemberMark::Frozen, MemberMark::Leaving, MemberMark::Gone})
        if (std::ranges::any_of(members, [mark](const Member &member) { return markOf(member) == mark; }))
            entries.marks.append(mark);
    return entries;
}

qreal legendHeight(const LegendEntries &entries, qreal width, const QFont &font)
{
    return layOut(entries, width, font, {});
}

void paintLegend(
    QPainter &painter, const QRectF &box, const LegendEntries &entries, const QPalette &palette, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    const QColor faint = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.72F);
    layOut(
        entries, box.width(), font, [&](const QRectF &sign, const QRectF &words, const QString &text, qsizetype index) {
            if (index < entries.arrows.size()) {
                QPainterPath line(QPointF(sign.right(), sign.center().y()));
                line.lineTo(sign.left(), sign.center().y());
                paintArrow(painter, line, entries.arrows.at(index), palette);
            } else {
                const qreal side = sign.width();
                paintMark(painter, {sign.left(), sign.center().y() - side / 2, side, side},
                    entries.marks.at(index - entries.arrows.size()), mixed(palette.color(QPalette::Base), faint, 0.7F),
                    palette, 0.65);
            }
            painter.setFont(font);
            painter.setPen(faint);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        });
    painter.restore();
}

SceneLegend::SceneLegend(QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Legend"));
    setToolTip(
        tr("What the arrows and shapes above stand for. An arrow goes from a follower to the one it watches: solid "
           "when the servers list the watch, dashed when the recipe says so and nobody looked, red with a cross "
           "when it is wrong or missing. \"Verify watches\" asks the servers."));
}

void SceneLegend::setEntries(const LegendEntries &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const auto kind : entries.arrows)
        words.append(arrowMeaning(kind));
    for (const auto mark : entries.marks)
        words.append(markText(mark));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int SceneLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(legendHeight(m_entries, width, font())));
}

void SceneLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLegend(painter, rect(), m_entries, palette(), font());
}

} // namespace app
