// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterscenelayout.h"
#include "app/cluster/member.h"

#include <QGraphicsScene>
#include <QHash>

#include <functional>

namespace app {

class MemberCardItem;
class WatchArrowItem;

/// The members of one cluster as cards in line, with an arrow from each follower to the one it watches. What is new is
/// there at once; only places glide, for as long as the style animates at all. Thread: the GUI's.
class ClusterScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ClusterScene(QObject *parent = nullptr);
    ~ClusterScene() override;

    /// In line; gone ones among them at their old places.
    void setMembers(const QList<Member> &members);
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /// Places everything anew for a view of that size; the scene's rectangle and scale() tell the result.
    void arrange(QSizeF viewport);
    [[nodiscard]] qreal scale() const { return m_plan.scale; }
    [[nodiscard]] Detail detail() const { return m_plan.detail; }

    void setDimmed(bool dimmed);
    void setChosen(const QStringList &nodes);
    void setCurrent(const QString &node); ///< the one the keyboard is on; empty: none
    /// Draws countdowns anew and fades the gone; `faded` from 0 to 1.
    void tick(const std::function<double(const QString &)> &faded);

    [[nodiscard]] QRectF placeOf(const QString &node) const; ///< where it will stand; scene coordinates
    [[nodiscard]] QString nodeAt(QPointF scenePosition) const; ///< empty where no member is
    /// The member a step away from `node`: -1 back, 1 on in line; `rows` up or down by sight. `node` when at the end.
    [[nodiscard]] QString neighbour(const QString &node, int step) const;
    [[nodiscard]] QString neighbourRow(const QString &node, int rows) const;

private:
    void updateCards();
    void updateArrows();
    void move(MemberCardItem *card, QPointF to);
    [[nodiscard]] qreal opacityOf(const Member &member, double faded) const;

    QList<Member> m_members;
    ScenePlan m_plan;
    QSizeF m_viewport;
    QHash<QString, MemberCardItem *> m_cards; ///< owned by the scene
    QList<WatchArrowItem *> m_arrows; ///< owned by the scene
    bool m_dimmed = false;
    bool m_jump = true; ///< cards take their places without gliding
};

} // namespace app
