// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterscenelayout.h"
#include "app/cluster/member.h"
#include "app/cluster/scenelegend.h"
#include "app/cluster/taskmoves.h"

#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace app {

class FrameClock;
class MemberCallout;
class MemberCardItem;
class TaskTokensItem;
class WatchArrowsItem;
class WorkLaneItem;

/// The members of one cluster in line, with an arrow from each follower to the one it watches, and below them its work.
/// What is new is there at once; only places glide, for as long as the style animates at all. Its coordinates are
/// pixels of the view. Thread: the GUI's.
class ClusterScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ClusterScene(QObject *parent = nullptr);
    ~ClusterScene() override;

    /// In line; gone ones among them at their old places.
    void setMembers(const QList<Member> &members);
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /// What of the work changed since the last time glides; work of another place is put up as it is.
    void setWork(const model::WorkState &work);
    [[nodiscard]] const model::WorkState &work() const { return m_work; }
    /// Places everything anew for a view of that size; the scene's rectangle tells the result.
    void arrange(QSizeF viewport);
    [[nodiscard]] Detail detail() const { return m_plan.detail; }
    [[nodiscard]] LegendEntries legend() const;

    /// Draws all from these; a view's own are not taken by themselves.
    void setStyle(const QPalette &palette, const QFont &font);
    /// Faces are kept as pictures unless told otherwise; see MemberCardItem.
    void setPicturesKept(bool kept);
    void setDimmed(bool dimmed);
    void setChosen(const QStringList &nodes);
    void setCurrent(const QString &node); ///< the one the keyboard is on; empty: none
    void setHovered(const QString &node); ///< the one the mouse is on; empty: none
    /// Draws countdowns anew and fades the gone; `faded` from 0 to 1.
    void tick(const std::function<double(const QString &)> &faded);
    /// Everything that glides is where it belongs.
    void finishMotion();
    [[nodiscard]] bool isMoving() const;
    /// Puts everything where it is by now; called once a frame while something moves.
    void advanceFrame();

    [[nodiscard]] QRectF placeOf(const QString &node) const; ///< where it will stand; scene coordinates
    [[nodiscard]] QRectF lanePlace() const { return m_plan.lane; } ///< of the work; empty: there is none
    [[nodiscard]] QString nodeAt(QPointF scenePosition) const; ///< empty where no member is
    [[nodiscard]] QStringList nodesIn(const QRectF &sceneRect) const; ///< in line
    /// The member a step away from `node`: -1 back, 1 on in line; `rows` up or down by sight. `node` when at the end.
    [[nodiscard]] QString neighbour(const QString &node, int step) const;
    [[nodiscard]] QString neighbourRow(const QString &node, int rows) const;

private:
    struct Glide {
        MemberCardItem *card = nullptr;
        QPointF from;
        QPointF to;
    };
    void updateCards();
    void place();
    void updateCallout();
    void moveArrows();
    [[nodiscard]] qreal opacityOf(const Member &member, double faded) const;
    [[nodiscard]] QPointF pointOf(const TaskPlace &place) const;
    [[nodiscard]] const MemberCardItem *workerCard(const QString &registration) const;

    QList<Member> m_members;
    model::WorkState m_work;
    ScenePlan m_plan;
    QSizeF m_viewport;
    QHash<QString, QRectF> m_places; ///< by node
    QHash<QString, MemberCardItem *> m_cards; ///< by node; owned by the scene
    QHash<QString, QString> m_workers; ///< node by name of registration
    WatchArrowsItem *m_arrows; ///< this and what follows are owned by the scene
    WorkLaneItem *m_lane;
    TaskTokensItem *m_tokens;
    MemberCallout *m_callout;
    std::unique_ptr<FrameClock> m_clock; ///< runs while something moves
    QList<Glide> m_glides;
    QElapsedTimer m_glideTime;
    QPalette m_palette;
    QFont m_font;
    QString m_current;
    QString m_hovered;
    int m_glideMs = 0;
    bool m_dimmed = false;
    bool m_jump = true; ///< cards take their places without gliding
    bool m_picturesKept = true;
};

} // namespace app
