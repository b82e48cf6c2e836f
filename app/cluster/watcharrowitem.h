// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/membercarditem.h"

#include <QGraphicsObject>
#include <QPointer>

namespace app {

/// The arrow from a follower to the one it watches: solid when the servers list the watch, dashed when only the recipe
/// says so, red and told in words when it is not there. Follows its two cards. Thread: the GUI's.
class WatchArrowItem : public QGraphicsObject {
    Q_OBJECT
public:
    WatchArrowItem(MemberCardItem *from, MemberCardItem *to);

    [[nodiscard]] MemberCardItem *from() const { return m_from; }
    [[nodiscard]] MemberCardItem *to() const { return m_to; }
    /// Whether there is room to write "watches" beside it.
    void setLabelled(bool labelled);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    using Evidence = model::ClusterMember::WatchEvidence;
    void follow();

    QPointer<MemberCardItem> m_from;
    QPointer<MemberCardItem> m_to;
    QPainterPath m_line;
    bool m_labelled = false;
};

} // namespace app
