// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"
#include "app/cluster/membermark.h"
#include "app/cluster/watcharrows.h"

#include <QWidget>

namespace app {

/// What the signs of a scene stand for: those that are in it, and no others.
struct LegendEntries {
    QList<WatchArrow::Kind> arrows;
    QList<MemberMark> marks;
    [[nodiscard]] bool isEmpty() const { return arrows.isEmpty() && marks.isEmpty(); }
    friend bool operator==(const LegendEntries &, const LegendEntries &) = default;
};

/// `withMarks`: the members are shown by their marks, so those are explained, too.
[[nodiscard]] LegendEntries legendOf(const QList<Member> &members, const QList<WatchArrow> &arrows, bool withMarks);
/// The height it takes in that width.
[[nodiscard]] qreal legendHeight(const LegendEntries &entries, qreal width, const QFont &font);
/// Draws it into `box`, in as many rows as it takes.
void paintLegend(
    QPainter &painter, const QRectF &box, const LegendEntries &entries, const QPalette &palette, const QFont &font);

/// The legend of a scene as a strip of its own, which tells its words to assistive programs. Thread: the GUI's.
class SceneLegend : public QWidget {
    Q_OBJECT
public:
    explicit SceneLegend(QWidget *parent = nullptr);

    void setEntries(const LegendEntries &entries);
    [[nodiscard]] const LegendEntries &entries() const { return m_entries; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LegendEntries m_entries;
};

} // namespace app
