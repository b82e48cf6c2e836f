// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustersceneview.h"

#include "app/cluster/clusterscene.h"
#include "app/cluster/clustersceneaccess.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QKeyEvent>

#include <algorithm>

namespace app {

namespace {

constexpr int tickMs = 100;

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

ClusterSceneView::ClusterSceneView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new ClusterScene(this))
{
    installSceneAccess();
    setScene(m_scene);
    setAccessibleName(tr("Members"));
    setWhatsThis(
        tr("The candidates of the election in line: the first leads, each other one watches the one before it. "
           "Arrow keys go from member to member, Enter selects its znode."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ClusterSceneView::tick);
}

void ClusterSceneView::setMembers(
    const QString &cluster, const QList<Member> &members, const std::function<QString(const Member &)> &lastWords)
{
    const auto before = m_scene->members();
    if (cluster != m_cluster)
        m_lineup.clear();
    m_cluster = cluster;
    m_lineup.update(members, nowMs(), lastWords);
    putUp(before);
}

void ClusterSceneView::putUp(const QList<Member> &before)
{
    const auto members = m_lineup.members();
    m_scene->setMembers(members);
    const bool currentThere = std::any_of(
        members.cbegin(), members.cend(), [this](const Member &member) { return member.candidate.node == m_current; });
    if (!currentThere)
        m_current = members.isEmpty() || !hasFocus() ? QString() : members.constFirst().candidate.node;
    m_scene->setChosen(m_chosen);
    m_scene->setCurrent(hasFocus() ? m_current : QString());
    fit();
    announce(before);
    const bool counting =
        std::any_of(members.cbegin(), members.cend(), [](const Member &member) { return member.isSilent(); });
    if (counting || m_lineup.hasGone())
        m_tick.start();
    else
        m_tick.stop();
}

void ClusterSceneView::tick()
{
    const qint64 now = nowMs();
    if (m_lineup.forget(now)) {
        putUp(m_scene->members());
        return;
    }
    if (isVisible())
        m_scene->tick([this, now](const QString &node) { return m_lineup.faded(node, now); });
}

void ClusterSceneView::announce(const QList<Member> &before)
{
    const auto &now = m_scene->members();
    const bool sameLine = std::equal(before.cbegin(), before.cend(), now.cbegin(), now.cend(),
        [](const Member &a, const Member &b) { return a.candidate.node == b.candidate.node; });
    if (!sameLine) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
        return;
    }
    for (int i = 0; i < now.size(); ++i) {
        const auto &a = before.at(i);
        const auto &b = now.at(i);
        if (a.leads == b.leads && a.life == b.life)
            continue;
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        renamed.setChild(i);
        QAccessible::updateAccessibility(&renamed);
    }
}

const QList<Member> &ClusterSceneView::members() const { return m_scene->members(); }

void ClusterSceneView::setChosen(const QStringList &nodes)
{
    m_chosen = nodes;
    m_scene->setChosen(nodes);
    if (nodes.size() == 1)
        setCurrent(nodes.constFirst());
}

void ClusterSceneView::setCurrent(const QString &node)
{
    const auto &all = members();
    const auto at =
        std::find_if(all.cbegin(), all.cend(), [&node](const Member &member) { return member.candidate.node == node; });
    if (at == all.cend())
        return;
    const bool moved = node != m_current;
    m_current = node;
    m_scene->setCurrent(hasFocus() ? m_current : QString());
    if (!moved || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(at - all.cbegin()));
    QAccessible::updateAccessibility(&focus);
}

void ClusterSceneView::setStale(bool stale) { m_scene->setDimmed(stale); }

QRect ClusterSceneView::placeOf(const QString &node) const
{
    return mapFromScene(m_scene->placeOf(node)).boundingRect();
}

void ClusterSceneView::fit()
{
    setTransform(QTransform::fromScale(m_scene->scale(), m_scene->scale()));
    centerOn(m_scene->sceneRect().center());
}

QSize ClusterSceneView::sizeHint() const { return {900, 320}; }
QSize ClusterSceneView::minimumSizeHint() const { return {240, 120}; }

void ClusterSceneView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_scene->arrange(viewport()->size());
    fit();
}

void ClusterSceneView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_scene->setFont(font());
        m_scene->arrange(viewport()->size());
        fit();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void ClusterSceneView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // By sight: in rows that run back, the card to the right is the one before it in line.
        const QString on = m_scene->neighbour(m_current, 1);
        const bool runsBack = m_scene->placeOf(on).center().x() < m_scene->placeOf(m_current).center().x() - 1;
        const int step = (event->key() == Qt::Key_Right) != runsBack ? 1 : -1;
        setCurrent(m_scene->neighbour(m_current, m_current.isEmpty() ? 0 : step));
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(m_scene->neighbourRow(m_current, event->key() == Qt::Key_Up ? -1 : 1));
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!members().isEmpty())
            setCurrent((event->key() == Qt::Key_Home ? members().constFirst() : members().constLast()).candidate.node);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isEmpty())
            Q_EMIT membersChosen({m_current});
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ClusterSceneView::mousePressEvent(QMouseEvent *event)
{
    const QString node = m_scene->nodeAt(mapToScene(event->pos()));
    if (node.isEmpty())
        return;
    setCurrent(node);
    QStringList nodes{node};
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        nodes = m_chosen;
        if (nodes.removeAll(node) == 0)
            nodes.append(node);
    } else if (event->button() == Qt::RightButton && m_chosen.contains(node)) {
        nodes = m_chosen;
    }
    Q_EMIT membersChosen(nodes);
}

void ClusterSceneView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_current.isEmpty())
            return;
        if (!m_chosen.contains(m_current))
            Q_EMIT membersChosen({m_current});
        Q_EMIT menuRequested(viewport()->mapToGlobal(placeOf(m_current).center()));
        return;
    }
    if (!m_scene->nodeAt(mapToScene(event->pos())).isEmpty())
        Q_EMIT menuRequested(event->globalPos());
}

void ClusterSceneView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_current.isEmpty() && !members().isEmpty())
        m_current = m_chosen.size() == 1 ? m_chosen.constFirst() : members().constFirst().candidate.node;
    m_scene->setCurrent(m_current);
}

void ClusterSceneView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_scene->setCurrent({});
}

} // namespace app
