// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/memberface.h"

#include <QGraphicsItem>

namespace app {

class CountdownItem;

/// One member in the scene. Its face is kept as a picture and drawn anew only when something of it changed; what counts
/// down is an item of its own over it. Thread: the GUI's.
class MemberCardItem : public QGraphicsItem {
public:
    explicit MemberCardItem(const Member &member);

    [[nodiscard]] const Member &member() const { return m_member; }
    void setMember(const Member &member);
    /// Its size at scale 1, how much it shows, and its scale. Where it stands is its pos().
    void setShape(QSizeF size, Detail detail, qreal scale);
    /// Whether it was given a shape yet: a new one takes its place without gliding there.
    [[nodiscard]] bool isPlaced() const { return m_size.width() > 1; }
    [[nodiscard]] QRectF place() const { return {pos(), m_size * scale()}; }
    [[nodiscard]] Detail detail() const { return m_look.detail; }
    void setChosen(bool chosen);
    /// Drawn as the one the keyboard is on.
    void setCurrent(bool current);
    void setStyle(const QPalette &palette, const QFont &font);
    /// Without it each drawing draws all: for drawings into documents, where pictures have no place.
    void setPictureKept(bool kept);
    /// Draws what counts down anew.
    void tick();

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    friend class CountdownItem;
    void updateCountdown();
    void updateHeight();

    Member m_member;
    QSizeF m_size{1, 1};
    FaceLook m_look;
    CountdownItem *m_countdown = nullptr; ///< child item; null while nothing counts down
};

} // namespace app
