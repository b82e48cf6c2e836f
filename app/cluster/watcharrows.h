// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
class QPainterPath;
class QPalette;
class QPen;
QT_END_NAMESPACE

namespace app {

/// Who watches whom, as an arrow.
struct WatchArrow {
    enum class Kind {
        Verified, ///< the servers list the watch: solid
        Inferred, ///< the recipe says so, nobody looked: dashed
        Wrong, ///< it watches this one, and should watch another: red, solid, with a mark
        Missing, ///< it should watch this one and does not: red, dashed, with a mark
    };
    QString from; ///< znodes
    QString to;
    Kind kind = Kind::Inferred;
    friend bool operator==(const WatchArrow &, const WatchArrow &) = default;
};

/// The arrows of those that are there; one that watches the wrong member has two. Only between the given members.
[[nodiscard]] QList<WatchArrow> arrowsOf(const QList<Member> &members);

[[nodiscard]] inline bool isRed(WatchArrow::Kind kind)
{
    return kind == WatchArrow::Kind::Wrong || kind == WatchArrow::Kind::Missing;
}
/// The short word beside an arrow: "watches", "wrong watch", "no watch".
[[nodiscard]] QString arrowText(WatchArrow::Kind kind);
/// What it stands for, for the legend: "watches, verified".
[[nodiscard]] QString arrowMeaning(WatchArrow::Kind kind);
[[nodiscard]] QPen arrowPen(WatchArrow::Kind kind, const QPalette &palette);
/// Draws line, head and mark; `boldness` is 1 where there is room, less among many.
void paintArrow(
    QPainter &painter, const QPainterPath &line, WatchArrow::Kind kind, const QPalette &palette, qreal boldness = 1);

} // namespace app
