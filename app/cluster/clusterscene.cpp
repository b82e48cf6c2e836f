// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscene.h"

#include "app/cluster/frameclock.h"
#include "app/cluster/membercallout.h"
#include "app/cluster/membercarditem.h"
#include "app/cluster/tasktokensitem.h"
#include "app/cluster/watcharrowsitem.h"
#include "app/cluster/worklaneitem.h"
#include "zkbridge/client/path.h"

#include <QDateTime>
#include <QEasingCurve>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace app {

namespace {

constexpr int longestGlideMs = 220;
constexpr qreal goneOpacity = 0.75;
constexpr qreal dimmedOpacity = 0.45;

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

ClusterScene::ClusterScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_arrows(new WatchArrowsItem)
    , m_lane(new WorkLaneItem)
    , m_tokens(new TaskTokensItem([this](const TaskPlace &place) { return pointOf(place); },
          [this](const QString &worker) {
              const auto *card = workerCard(worker);
              return card == nullptr ? m_palette.color(QPalette::Base) : card->member().color;
          }))
    , m_callout(new MemberCallout)
    , m_clock(std::make_unique<FrameClock>([this] { advanceFrame(); }))
    , m_palette(palette())
    , m_font(font())
{
    // The index would be rebuilt at each move; 500 items are found faster without.
    setItemIndexMethod(NoIndex);
    for (QGraphicsItem *item : std::initializer_list<QGraphicsItem *>{m_arrows, m_lane, m_tokens, m_callout})
        addItem(item);
    m_lane->setVisible(false);
}

ClusterScene::~ClusterScene() { m_clock->stop(); }

void ClusterScene::setMembers(const QList<Member> &members)
{
    const bool sameNodes = std::equal(
        members.cbegin(), members.cend(), m_members.cbegin(), m_members.cend(), [](const Member &a, const Member &b) {
            return a.candidate.node == b.candidate.node && a.leads == b.leads && a.life == b.life;
        });
    m_members = members;
    joinWork(&m_members, m_work);
    updateCards();
    m_lane->setWork(m_work, m_members);
    const auto arrows = arrowsOf(m_members);
    const bool sameArrows = arrows == m_arrows->arrows();
    m_arrows->setArrows(arrows);
    if (!sameNodes || m_places.isEmpty())
        place();
    else if (!sameArrows)
        moveArrows();
    updateCallout();
}

void ClusterScene::setWork(const model::WorkState &work)
{
    if (work == m_work)
        return;
    const auto moves = taskMoves(m_work, work);
    const bool laneComesOrGoes = work.isEmpty() != m_work.isEmpty();
    if (work.root != m_work.root)
        m_tokens->clear();
    m_work = work;
    joinWork(&m_members, m_work);
    for (const Member &member : std::as_const(m_members))
        if (auto *card = m_cards.value(member.candidate.node); card != nullptr)
            card->setMember(member);
    m_lane->setWork(work, m_members);
    if (laneComesOrGoes)
        place();
    if (!moves.isEmpty() && FrameClock::motionMs() > 0 && !views().isEmpty() && !m_dimmed) {
        m_tokens->start(moves, nowMs());
        m_clock->start();
    }
}

void ClusterScene::updateCards()
{
    QHash<QString, MemberCardItem *> cards;
    m_workers.clear();
    for (const auto &member : std::as_const(m_members)) {
        const QString &node = member.candidate.node;
        auto *card = m_cards.take(node);
        if (card == nullptr) {
            card = new MemberCardItem(member);
            card->setPictureKept(m_picturesKept);
            card->setStyle(m_palette, m_font);
            addItem(card);
        } else {
            card->setMember(member);
        }
        if (member.life != Member::Life::Gone || card->opacity() > goneOpacity)
            card->setOpacity(opacityOf(member, 0));
        cards.insert(node, card);
        if (!member.candidate.registration.isEmpty())
            m_workers.insert(zkbridge::nodeName(member.candidate.registration), node);
    }
    const QSet<const MemberCardItem *> leaving(m_cards.cbegin(), m_cards.cend());
    m_glides.removeIf([&leaving](const Glide &glide) { return leaving.contains(glide.card); });
    m_jump = m_jump || (m_places.isEmpty() && !cards.isEmpty());
    qDeleteAll(m_cards);
    m_cards = cards;
}

void ClusterScene::arrange(QSizeF viewport)
{
    const bool resized = viewport != m_viewport;
    m_viewport = viewport;
    m_jump = m_jump || resized;
    place();
}

void ClusterScene::place()
{
    auto sizes = sizesFor(m_font);
    sizes.lane = m_work.isEmpty() ? 0 : WorkLaneItem::heightFor(m_font);
    m_plan = planScene(static_cast<int>(m_members.size()), m_viewport, sizes);
    setSceneRect(m_plan.bounds);
    m_lane->setPlace(m_plan.lane);
    m_tokens->setBounds(m_plan.bounds);
    m_arrows->setDetail(m_plan.detail, m_plan.scale);

    // Where the first place is larger than the rest it is the leader's, also while one that is gone stands before it.
    QList<qsizetype> order(m_members.size());
    std::iota(order.begin(), order.end(), 0);
    const auto leader = std::ranges::find_if(
        m_members, [](const Member &member) { return member.leads && member.life != Member::Life::Gone; });
    if (m_plan.detail != Detail::Card && leader != m_members.end())
        std::rotate(order.begin(), order.begin() + (leader - m_members.begin()),
            order.begin() + (leader - m_members.begin()) + 1);

    const int motion = std::min(FrameClock::motionMs(), longestGlideMs);
    m_places.clear();
    m_glides.clear();
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString &node = m_members.at(order.at(i)).candidate.node;
        const QRectF &place = m_plan.places.at(i);
        m_places.insert(node, place);
        auto *card = m_cards.value(node);
        const qreal scale = i == 0 ? m_plan.leaderScale : m_plan.scale;
        const Detail detail = i == 0 ? m_plan.leaderDetail : m_plan.detail;
        // What becomes larger or smaller at once does not glide: it would lie over the others on its way.
        const bool glides =
            motion > 0 && !m_jump && card->isPlaced() && card->detail() == detail && card->pos() != place.topLeft();
        card->setShape(place.size() / scale, detail, scale);
        if (glides)
            m_glides.append({card, card->pos(), place.topLeft()});
        else
            card->setPos(place.topLeft());
    }
    m_jump = m_members.isEmpty();
    m_glideMs = motion;
    if (!m_glides.isEmpty()) {
        m_glideTime.start();
        m_clock->start();
    }
    moveArrows();
    updateCallout();
}

void ClusterScene::advanceFrame()
{
    if (!m_glides.isEmpty()) {
        static const QEasingCurve easing(QEasingCurve::OutCubic);
        const double passed = std::min(1.0, static_cast<double>(m_glideTime.elapsed()) / std::max(m_glideMs, 1));
        const double share = easing.valueForProgress(passed);
        for (const Glide &glide : std::as_const(m_glides))
            glide.card->setPos(glide.from + (glide.to - glide.from) * share);
        if (passed >= 1)
            m_glides.clear();
        moveArrows();
    }
    const bool tasksMove = m_tokens->advance(nowMs());
    if (m_glides.isEmpty() && !tasksMove)
        m_clock->stop();
}

void ClusterScene::finishMotion()
{
    for (const Glide &glide : std::as_const(m_glides))
        glide.card->setPos(glide.to);
    m_glides.clear();
    m_tokens->clear();
    m_clock->stop();
    moveArrows();
}

bool ClusterScene::isMoving() const { return m_clock->state() == QAbstractAnimation::Running; }

void ClusterScene::moveArrows()
{
    m_arrows->follow(m_plan.bounds, [this](const QString &node) {
        const auto *card = m_cards.value(node);
        return card == nullptr ? QRectF() : card->place();
    });
}

const MemberCardItem *ClusterScene::workerCard(const QString &registration) const
{
    const auto node = m_workers.constFind(registration);
    return node == m_workers.cend() ? nullptr : m_cards.value(*node);
}

QPointF ClusterScene::pointOf(const TaskPlace &place) const
{
    switch (place.kind) {
    case TaskPlace::Kind::Queue:
        return m_lane->queuePoint();
    case TaskPlace::Kind::Done:
        return m_lane->donePoint();
    case TaskPlace::Kind::Worker: {
        const auto *card = workerCard(place.worker);
        if (card == nullptr)
            return m_lane->elsewherePoint();
        const QRectF box = card->place();
        return {box.center().x(), box.bottom() - std::min<qreal>(box.height() / 2, 14)};
    }
    case TaskPlace::Kind::Outside:
        break;
    }
    return {m_plan.lane.left() - 20, m_plan.lane.center().y()};
}

LegendEntries ClusterScene::legend() const
{
    const bool small = m_plan.detail == Detail::Chip || m_plan.detail == Detail::Dot;
    return legendOf(m_members, m_arrows->arrows(), small);
}

qreal ClusterScene::opacityOf(const Member &member, double faded) const
{
    const qreal known = m_dimmed ? dimmedOpacity : 1;
    return member.life == Member::Life::Gone ? known * goneOpacity * (1 - 0.6 * faded) : known;
}

void ClusterScene::setStyle(const QPalette &palette, const QFont &font)
{
    const bool otherFont = font != m_font;
    m_palette = palette;
    m_font = font;
    for (auto *card : std::as_const(m_cards))
        card->setStyle(palette, font);
    m_arrows->setStyle(palette, font);
    m_lane->setStyle(palette, font);
    m_tokens->setStyle(palette, font);
    m_callout->setStyle(palette, font);
    if (otherFont && !m_viewport.isEmpty()) {
        m_jump = true;
        place();
    }
}

void ClusterScene::setPicturesKept(bool kept)
{
    m_picturesKept = kept;
    for (auto *card : std::as_const(m_cards))
        card->setPictureKept(kept);
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
    const QSet<QString> chosen(nodes.cbegin(), nodes.cend());
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setChosen(chosen.contains(it.key()));
}

void ClusterScene::setCurrent(const QString &node)
{
    m_current = node;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setCurrent(it.key() == node);
    updateCallout();
}

void ClusterScene::setHovered(const QString &node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    updateCallout();
}

void ClusterScene::updateCallout()
{
    const QString &node = m_hovered.isEmpty() ? m_current : m_hovered;
    const auto *card = node.isEmpty() ? nullptr : m_cards.value(node);
    const bool speaksForItself = card == nullptr || card->detail() == Detail::Card || card->detail() == Detail::Compact;
    if (speaksForItself)
        m_callout->setVisible(false);
    else
        m_callout->showFor(card->member(), m_places.value(node), m_plan.bounds);
}

void ClusterScene::tick(const std::function<double(const QString &)> &faded)
{
    const bool still = FrameClock::motionMs() <= 0;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        const auto &member = it.value()->member();
        if (member.life == Member::Life::Gone && !still)
            it.value()->setOpacity(opacityOf(member, faded(it.key())));
        else
            it.value()->tick();
    }
}

QRectF ClusterScene::placeOf(const QString &node) const { return m_places.value(node); }

QString ClusterScene::nodeAt(QPointF scenePosition) const
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        if (it.value()->place().contains(scenePosition))
            return it.key();
    return {};
}

QStringList ClusterScene::nodesIn(const QRectF &sceneRect) const
{
    QStringList nodes;
    for (const Member &member : m_members)
        if (m_places.value(member.candidate.node).intersects(sceneRect))
            nodes.append(member.candidate.node);
    return nodes;
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
    for (const Member &member : m_members) {
        const QRectF place = m_places.value(member.candidate.node);
        const QPointF way = place.center() - from;
        if (way.y() * rows < place.height() / 2)
            continue;
        // Rows first: the next row's nearest card, not a far row's exact column.
        const qreal length = std::abs(way.y()) * 4 + std::abs(way.x());
        if (length < distance) {
            distance = length;
            nearest = member.candidate.node;
        }
    }
    return nearest;
}

} // namespace app
