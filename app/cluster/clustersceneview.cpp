// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustersceneview.h"

#include "app/cluster/clusterscene.h"
#include "app/cluster/clustersceneaccess.h"
#include "app/cluster/membertext.h"
#include "app/cluster/scenelegend.h"
#include "app/cluster/worktext.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPixmapCache>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int tickMs = 100;
constexpr qreal zoomStep = 1.25;
constexpr qreal largestZoom = 12;
constexpr int lowestWithLegend = 110; ///< below that all room is the members'; its words are in their tooltips, too
/// Faces are kept as pictures: thirty cards on a dense screen take twenty times what Qt keeps by itself.
constexpr int pictureKilobytes = 64 * 1024;

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

ClusterSceneView::ClusterSceneView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new ClusterScene(this))
    , m_legend(new SceneLegend(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    installSceneAccess();
    setScene(m_scene);
    setAccessibleName(tr("Members"));
    setWhatsThis(
        tr("The candidates of the election in line: the first leads, each other one watches the one before it. "
           "Arrow keys go from member to member, Enter selects its znode, Shift and arrow keys choose several."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    viewport()->setMouseTracking(true);
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), pictureKilobytes));
    m_scene->setStyle(palette(), font());
    addViewAction(tr("Zoom in"), tr("Shows the members larger and with more detail"), QKeySequence::ZoomIn,
        &ClusterSceneView::zoomIn);
    addViewAction(tr("Zoom out"), tr("Shows more members at once"), QKeySequence::ZoomOut, &ClusterSceneView::zoomOut);
    addViewAction(
        tr("Fit"), tr("Shows all members at once"), QKeySequence(Qt::CTRL | Qt::Key_0), &ClusterSceneView::fit);
    addViewAction(tr("Choose all members"), tr("Chooses all members, for what can be done to several at once"),
        QKeySequence::SelectAll, &ClusterSceneView::chooseAll);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ClusterSceneView::tick);
}

void ClusterSceneView::addViewAction(
    const QString &text, const QString &toolTip, const QKeySequence &shortcut, void (ClusterSceneView::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(toolTip);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_viewActions.append(action);
}

QList<QAction *> ClusterSceneView::memberActions() const
{
    QList<QAction *> all = actions();
    all.removeIf([this](QAction *action) { return m_viewActions.contains(action); });
    return all;
}

void ClusterSceneView::setMembers(
    const QString &cluster, const QList<Member> &members, const std::function<QString(const Member &)> &lastWords)
{
    const auto before = m_scene->members();
    if (cluster != m_cluster) {
        m_lineup.clear();
        m_scene->setWork({});
    }
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
    updateLegend();
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

void ClusterSceneView::setWork(const model::WorkState &work)
{
    const QString before = workSummary(m_scene->work(), members());
    const bool had = !m_scene->work().isEmpty();
    m_scene->setWork(work);
    if (had == work.isEmpty()) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    } else if (had && before != workSummary(work, members())) {
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        renamed.setChild(static_cast<int>(members().size()));
        QAccessible::updateAccessibility(&renamed);
    }
}

const model::WorkState &ClusterSceneView::work() const { return m_scene->work(); }

QRect ClusterSceneView::workPlace() const { return shown(m_scene->lanePlace()); }

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

QRect ClusterSceneView::placeOf(const QString &node) const { return shown(m_scene->placeOf(node)); }

QRect ClusterSceneView::shown(const QRectF &place) const
{
    // A polygon of one point bounds a pixel, which is not nowhere.
    return place.isEmpty() ? QRect() : mapFromScene(place).boundingRect();
}

void ClusterSceneView::arrange()
{
    m_scene->arrange(QSizeF(viewport()->size()) * m_zoom);
    updateLegend();
}

/// It takes its room from the members, and may come or change with their detail.
void ClusterSceneView::updateLegend()
{
    m_legend->setEntries(m_scene->legend());
    const int height = this->height() < lowestWithLegend ? 0 : m_legend->heightForWidth(width());
    m_legend->setGeometry(0, this->height() - height, width(), height);
    if (viewportMargins().bottom() != height)
        setViewportMargins(0, 0, 0, height); // resizes the viewport
}

void ClusterSceneView::setZoom(qreal zoom, QPoint at)
{
    zoom = std::clamp(zoom, 1.0, largestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    // What is under the mouse stays there: the member itself where there is one, for others' places change.
    const QPointF before = mapToScene(at);
    const QString node = m_scene->nodeAt(before);
    const QPointF share(before.x() / sceneRect().width(), before.y() / sceneRect().height());
    m_zoom = zoom;
    const auto policy = zoom > 1 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    setHorizontalScrollBarPolicy(policy);
    setVerticalScrollBarPolicy(policy);
    arrange();
    const QRectF place = m_scene->placeOf(node);
    const QPointF now =
        place.isEmpty() ? QPointF(share.x() * sceneRect().width(), share.y() * sceneRect().height()) : place.center();
    horizontalScrollBar()->setValue(static_cast<int>(std::round(now.x() - at.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::round(now.y() - at.y())));
}

void ClusterSceneView::zoomIn()
{
    setZoom(m_zoom * zoomStep, m_current.isEmpty() ? viewport()->rect().center() : placeOf(m_current).center());
}

void ClusterSceneView::zoomOut()
{
    setZoom(m_zoom / zoomStep, m_current.isEmpty() ? viewport()->rect().center() : placeOf(m_current).center());
}

void ClusterSceneView::fit() { setZoom(1, viewport()->rect().center()); }

void ClusterSceneView::chooseAll()
{
    QStringList nodes;
    for (const Member &member : members())
        if (member.life != Member::Life::Gone)
            nodes.append(member.candidate.node);
    if (!nodes.isEmpty())
        Q_EMIT membersChosen(nodes);
}

QSize ClusterSceneView::sizeHint() const { return {900, 320}; }
QSize ClusterSceneView::minimumSizeHint() const { return {240, 120}; }

bool ClusterSceneView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Made when it is asked for: of hundreds of members nobody reads them all.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString node = m_scene->nodeAt(mapToScene(help->pos()));
        const auto at =
            std::ranges::find_if(members(), [&node](const Member &member) { return member.candidate.node == node; });
        if (at == members().end())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), memberDetails(*at, nowMs()), viewport(), placeOf(node));
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene->setHovered({});
    return QGraphicsView::viewportEvent(event);
}

void ClusterSceneView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

void ClusterSceneView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    m_scene->setStyle(palette(), font());
    updateLegend();
    viewport()->update();
}

void ClusterSceneView::stepTo(const QString &node, Qt::KeyboardModifiers modifiers)
{
    const QString before = m_current;
    setCurrent(node);
    ensureVisible(m_scene->placeOf(node), 20, 20);
    if ((modifiers & Qt::ShiftModifier) == 0 || node.isEmpty())
        return;
    QStringList nodes = m_chosen;
    for (const QString &passed : {before, node})
        if (!passed.isEmpty()) {
            nodes.removeAll(passed);
            nodes.append(passed);
        }
    Q_EMIT membersChosen(nodes);
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
        stepTo(m_scene->neighbour(m_current, m_current.isEmpty() ? 0 : step), event->modifiers());
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepTo(m_scene->neighbourRow(m_current, event->key() == Qt::Key_Up ? -1 : 1), event->modifiers());
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!members().isEmpty())
            stepTo((event->key() == Qt::Key_Home ? members().constFirst() : members().constLast()).candidate.node,
                Qt::NoModifier);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if ((event->modifiers() & Qt::ControlModifier) != 0)
            toggle(m_current);
        else if (!m_current.isEmpty())
            Q_EMIT membersChosen({m_current});
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ClusterSceneView::toggle(const QString &node)
{
    if (node.isEmpty())
        return;
    QStringList nodes = m_chosen;
    if (nodes.removeAll(node) == 0)
        nodes.append(node);
    Q_EMIT membersChosen(nodes);
}

void ClusterSceneView::mousePressEvent(QMouseEvent *event)
{
    const QString node = m_scene->nodeAt(mapToScene(event->pos()));
    if (node.isEmpty()) {
        if (event->button() == Qt::LeftButton) {
            m_bandFrom = event->pos();
            m_band->setGeometry(QRect(m_bandFrom, QSize()));
        }
        return;
    }
    setCurrent(node);
    if ((event->modifiers() & Qt::ControlModifier) != 0)
        toggle(node);
    else if (event->button() == Qt::RightButton && m_chosen.contains(node))
        Q_EMIT membersChosen(m_chosen);
    else
        Q_EMIT membersChosen({node});
}

void ClusterSceneView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_bandFrom.isNull() && (event->buttons() & Qt::LeftButton) != 0) {
        m_band->setGeometry(QRect(m_bandFrom, event->pos()).normalized());
        m_band->setVisible(true);
        return;
    }
    m_scene->setHovered(m_scene->nodeAt(mapToScene(event->pos())));
}

void ClusterSceneView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_bandFrom.isNull() || event->button() != Qt::LeftButton)
        return;
    m_bandFrom = {};
    if (!m_band->isVisible())
        return;
    m_band->setVisible(false);
    QStringList nodes = m_scene->nodesIn(mapToScene(m_band->geometry()).boundingRect());
    if ((event->modifiers() & Qt::ControlModifier) != 0)
        for (const QString &chosen : std::as_const(m_chosen))
            if (!nodes.contains(chosen))
                nodes.prepend(chosen);
    Q_EMIT membersChosen(nodes);
}

void ClusterSceneView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr double notch = 120; // eighths of a degree, as Qt counts a wheel's notch
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch), event->position().toPoint());
    event->accept();
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
