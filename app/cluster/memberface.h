// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterscenelayout.h"
#include "app/cluster/member.h"

#include <QFont>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace app {

// How a member is drawn, from the palette alone: what stays in paintFace(), what runs down in paintCountdown(), so that
// the one can be kept as a picture while the other is drawn again and again.

struct FaceLook {
    QPalette palette;
    QFont font;
    Detail detail = Detail::Card;
    bool chosen = false;
    bool current = false; ///< the keyboard is on it
};

/// The face of `member` in a box of `size` at the origin; frame and focus ring reach faceMargin beyond it.
void paintFace(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look);
/// What is told of a silent or gone member's life and the bar of its time, over its face. Nothing for others.
void paintCountdown(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look, qint64 nowMs);
/// Whether paintCountdown() draws anything.
[[nodiscard]] bool hasCountdown(const Member &member);
/// Whether the two have the same face.
[[nodiscard]] bool looksSame(const Member &a, const Member &b);

inline constexpr qreal faceMargin = 6;

/// Sizes that hold the texts of faces in `font`.
[[nodiscard]] SceneSizes sizesFor(const QFont &font);

} // namespace app
