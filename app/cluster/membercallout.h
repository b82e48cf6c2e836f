// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QCoreApplication>
#include <QFont>
#include <QGraphicsItem>
#include <QPalette>

namespace app {

/// The name and role of the one member that mouse or keyboard is on, where members are too small to say it themselves.
/// Thread: the GUI's.
class MemberCallout : public QGraphicsItem {
    Q_DECLARE_TR_FUNCTIONS(app::MemberCallout)
public:
    MemberCallout();

    /// Shows it beside `place`, within `bounds`; scene coordinates.
    void showFor(const Member &member, const QRectF &place, const QRectF &bounds);
    void setStyle(const QPalette &palette, const QFont &font);

    [[nodiscard]] QRectF boundingRect() const override { return {{0, 0}, m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_name;
    QString m_role;
    QSizeF m_size;
    QPalette m_palette;
    QFont m_font;
};

} // namespace app
