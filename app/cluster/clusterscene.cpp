// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscene.h"

#include "app/cluster/membercarditem.h"
#include "app/cluster/watcharrowitem.h"

#include <QApplication>
#include <QPropertyAnimation>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace app {

namespace {

/// More cards than this do not glide: the eye cannot follow them, and the time is better spent drawing.
constexpr qsizetype mostGliding = 30;
constexpr int glideMs = 220;
constexpr qreal goneOpacity = 0.75;
constexpr qreal dimmedOpacity = 0.45;

} // namespace

ClusterScene::ClusterScene(QObject *parent)
    : QGraphicsScene(parent)
{
    // The index would be rebuilt at each move; 200 items are found faster without.
    setItemIndexMethod(NoIndex);
}

ClusterScene::~ClusterScene() = default;

void ClusterScene::setMembers(const QList<Member> &members)
{
    m_members = members;
    updateCards();
    arrange(m_viewport);
    updateArrows();
}

void ClusterScene::updateCards()
{
    QHash<QString, MemberCardItem *> cards;
    for (const auto &member : std::as_const(m_members)) {
        const QString &node = member.candidate.node;
        auto *card = m_cards.take(node);
        if (card == nullptr) {
            card = new MemberCardItem(member);
            addItem(card);
        } else {
            card->setMember(member);
        }
        if (member.life != Member::Life::Gone || card->opacity() > goneOpacity)
            card->setOpacity(opacityOf(member, 0));
        cards.insert(node, card);
    }
    for (auto *card : std::as_const(m_cards)) {
        m_arrows.removeIf([card](WatchArrowItem *arrow) {
            const bool touches = arrow->from() == card || arrow->to() == card;
            if (touches)
                delete arrow;
            return touches;
        });
        delete card;
    }
    m_jump = m_cards.isEmpty() && cards.size() == m_members.size() && m_plan.places.isEmpty();
    m_cards = cards;
}

void ClusterScene::updateArrows()
{
    for (auto *arrow : std::as_const(m_arrows))
        delete arrow;
    m_arrows.clear();
    for (const auto &member : std::as_const(m_members)) {
        if (member.life == Member::Life::Gone || member.candidate.watches.isEmpty())
            continue;
        auto *to = m_cards.value(member.candidate.watches);
        if (to == nullptr)
            continue;
        auto *arrow = new WatchArrowItem(m_cards.value(member.candidate.node), to);
        arrow->setLabelled(m_plan.detail == Detail::Card);
        addItem(arrow);
        m_arrows.append(arrow);
    }
}

void ClusterScene::arrange(QSizeF viewport)
{
    const bool resized = viewport != m_viewport;
    m_viewport = viewport;
    m_plan = planScene(static_cast<int>(m_members.size()), viewport, MemberCardItem::sizesFor(font()));
    setSceneRect(m_plan.bounds);
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        auto *card = m_cards.value(m_members.at(i).candidate.node);
        const QRectF place = m_plan.places.at(i);
        const bool isNew = !card->isPlaced();
        const bool chip = m_plan.detail == Detail::Chip && i > 0;
        const auto detail = chip ? Detail::Chip : std::min(m_plan.detail, Detail::Compact);
        card->setShape(place.size(), detail);
        if (resized || isNew || m_jump)
            card->setPos(place.topLeft());
        else
            move(card, place.topLeft());
    }
    for (auto *arrow : std::as_const(m_arrows))
        arrow->setLabelled(m_plan.detail == Detail::Card);
    m_jump = false;
}

void ClusterScene::move(MemberCardItem *card, QPointF to)
{
    if (card->pos() == to)
        return;
    const int duration = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    if (duration <= 0 || m_members.size() > mostGliding) {
        card->setPos(to);
        return;
    }
    auto *glide = new QPropertyAnimation(card, "pos", card);
    glide->setDuration(std::min(duration, glideMs));
    glide->setEndValue(to);
    glide->setEasingCurve(QEasingCurve::OutCubic);
    glide->start(QAbstractAnimation::DeleteWhenStopped);
}

qreal ClusterScene::opacityOf(const Member &member, double faded) const
{
    const qreal known = m_dimmed ? dimmedOpacity : 1;
    return member.life == Member::Life::Gone ? known * goneOpacity * (1 - 0.6 * faded) : known;
}

void ClusterScene::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    for (auto *card : std::as_const(m_cards))
        card->setOpacity(opacityOf(card->member(), 0));
}

void ClusterScene::setChosen(const QStringList &nodes)
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setChosen(nodes.contains(it.key()));
}

void ClusterScene::setCurrent(const QString &node)
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setCurrent(it.key() == node);
}

void ClusterScene::tick(const std::function<double(const QString &)> &faded)
{
    const bool still = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        const auto &member = it.value()->member();
        if (member.life == Member::Life::Gone && !still)
            it.value()->setOpacity(opacityOf(member, faded(it.key())));
        else if (member.isSilent())
            it.value()->tick();
    }
}

QRectF ClusterScene::placeOf(const QString &node) const
{
    for (qsizetype i = 0; i < m_members.size(); ++i)
        if (m_members.at(i).candidate.node == node)
            return m_plan.places.value(i);
    return {};
}

QString ClusterScene::nodeAt(QPointF scenePosition) const
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        if (it.value()->place().contains(scenePosition))
            return it.key();
    return {};
}

QString ClusterScene::neighbour(const QString &node, int step) const
{
    for (qsizetype i = 0; i < m_members.size(); ++i)
        if (m_members.at(i).candidate.node == node)
            return m_members.at(std::clamp<qsizetype>(i + step, 0, m_members.size() - 1)).candidate.node;
    return m_members.isEmpty() ? QString() : m_members.constFirst().candidate.node;
}

QString ClusterScene::neighbourRow(const QString &node, int rows) const
{
    const QPointF from = placeOf(node).center();
    QString nearest = node;
    qreal distance = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const QRectF place = m_plan.places.at(i);
        const QPointF way = place.center() - from;
        if (way.y() * rows < place.height() / 2)
            continue;
        // Rows first: the next row's nearest card, not a far row's exact column.
        const qreal length = std::abs(way.y()) * 4 + std::abs(way.x());
        if (length < distance) {
            distance = length;
            nearest = m_members.at(i).candidate.node;
        }
    }
    return nearest;
}

} // namespace app
