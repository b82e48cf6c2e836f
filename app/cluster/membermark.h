// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QPalette;
class QRectF;
QT_END_NAMESPACE

namespace app {

/// A member's state as a shape, so that it is told from others without words and without colours.
enum class MemberMark {
    Leader, ///< a star
    Follower, ///< a disc
    Leaving, ///< a ring
    Suspected, ///< a diamond
    Killed, ///< a pie that shrinks as its session's time runs out
    Frozen, ///< a square with two bars
    Gone, ///< a cross
};

[[nodiscard]] MemberMark markOf(const Member &member);
/// What a mark stands for, for the legend: "leader", "killed, session lives".
[[nodiscard]] QString markText(MemberMark mark);
/// Draws it into `box`. `color` is the member's; `share` of its time is left, where that is known (Killed alone).
void paintMark(QPainter &painter, const QRectF &box, MemberMark mark, const QColor &color, const QPalette &palette,
    double share = 1);

} // namespace app
