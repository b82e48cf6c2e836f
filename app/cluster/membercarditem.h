// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterscenelayout.h"
#include "app/cluster/member.h"

#include <QGraphicsObject>

QT_BEGIN_NAMESPACE
class QFont;
class QPalette;
QT_END_NAMESPACE

namespace app {

/// One member in the scene: its card, drawn from the palette alone. Thread: the GUI's.
class MemberCardItem : public QGraphicsObject {
    Q_OBJECT
public:
    explicit MemberCardItem(const Member &member);

    [[nodiscard]] const Member &member() const { return m_member; }
    void setMember(const Member &member);
    /// Its size and how much it shows. Where it stands is its pos().
    void setShape(QSizeF size, Detail detail);
    /// Whether it was given a shape yet: a new one takes its place without gliding there.
    [[nodiscard]] bool isPlaced() const { return m_size.width() > 1; }
    [[nodiscard]] QRectF place() const { return {pos(), m_size}; }
    void setChosen(bool chosen);
    /// Drawn as the one the keyboard is on.
    void setCurrent(bool current);
    /// Draws what counts down anew.
    void tick();

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// Sizes that hold the texts of a card in `font`.
    [[nodiscard]] static SceneSizes sizesFor(const QFont &font);

Q_SIGNALS:
    void moved();

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

private:
    void paintFrame(QPainter &painter, const QPalette &palette) const;
    void paintCard(QPainter &painter, const QPalette &palette) const;
    void paintCompact(QPainter &painter, const QPalette &palette) const;
    void paintChip(QPainter &painter, const QPalette &palette) const;
    void paintCountdown(QPainter &painter, const QPalette &palette, const QRectF &bar) const;

    Member m_member;
    QSizeF m_size{1, 1};
    Detail m_detail = Detail::Card;
    bool m_chosen = false;
    bool m_current = false;
};

} // namespace app
