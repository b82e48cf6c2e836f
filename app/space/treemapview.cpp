// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/treemapview.h"

#include "app/space/spacetext.h"
#include "app/space/treemapaccess.h"
#include "app/space/treemapcolors.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app {

using model::SpaceTree;
using Kind = TreemapCell::Kind;

namespace {

constexpr double labelMargin = 4;

/// How far `to` lies from `from` in the direction of an arrow key; negative when it does not lie there.
double distance(const QRectF &from, const QRectF &to, int key)
{
    const QPointF between = to.center() - from.center();
    double along = 0;
    double across = 0;
    switch (key) {
    case Qt::Key_Left:
        along = from.left() - to.right() + 1;
        across = between.y();
        break;
    case Qt::Key_Right:
        along = to.left() - from.right() + 1;
        across = between.y();
        break;
    case Qt::Key_Up:
        along = from.top() - to.bottom() + 1;
        across = between.x();
        break;
    default:
        along = to.top() - from.bottom() + 1;
        across = between.x();
        break;
    }
    return along < 0 ? -1 : along + 0.3 * std::abs(across);
}

} // namespace

TreemapView::TreemapView(QWidget *parent)
    : QWidget(parent)
{
    installTreemapAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_options.headerHeight = fontMetrics().height() + 3;
}

void TreemapView::setTree(const model::SpaceTreePointer &tree, Number shown, model::SpaceMeasure measure, int depth)
{
    const QString before = m_tree && m_current >= 0 && m_cells[std::size_t(m_current)].kind == Kind::Subtree
        ? m_tree->path(m_cells[std::size_t(m_current)].node)
        : QString();
    m_tree = tree;
    m_shown = shown;
    m_options.measure = measure;
    m_options.depth = depth;
    m_changes.clear();
    m_current = -1;
    m_hovered = -1;
    m_pressed = -1;
    layOut();
    const auto same = std::find_if(m_cells.begin(), m_cells.end(), [this, &before](const TreemapCell &cell) {
        return !before.isEmpty() && cell.kind == Kind::Subtree && m_tree->path(cell.node) == before;
    });
    setCurrent(same != m_cells.end() ? static_cast<int>(same - m_cells.begin()) : m_cells.empty() ? -1 : 0);
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void TreemapView::setChanges(const QHash<Number, qint64> &changes)
{
    m_changes = changes;
    redraw();
}

void TreemapView::layOut()
{
    m_cells.clear();
    if (m_tree)
        m_cells = layoutTreemap(*m_tree, m_shown, QRectF(rect()), m_options);
    m_current = std::min(m_current, static_cast<int>(m_cells.size()) - 1);
    m_hovered = -1;
    redraw();
}

void TreemapView::redraw()
{
    m_picture = QPixmap();
    update();
}

void TreemapView::drawCells(QPainter *painter) const
{
    const TreemapColors colors(palette());
    painter->fillRect(rect(), colors.line());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const TreemapCell &cell = m_cells[i];
        const QRectF inner = cell.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        QColor colour = colors.branch(cell.branch, cell.depth);
        if (!m_changes.isEmpty()) {
            const double change = cell.kind == Kind::Subtree ? static_cast<double>(m_changes.value(cell.node)) : 0;
            // The root of the share, so that small changes of large subtrees are seen, too.
            const double strength = std::sqrt(std::abs(change) / static_cast<double>(cell.size));
            colour = colors.growth(std::copysign(strength, change));
        }
        painter->fillRect(inner, colour);
        if (cell.kind == Kind::Others)
            painter->fillRect(inner, colors.pattern(Qt::BDiagPattern));
        else if (cell.kind == Kind::OwnData)
            painter->fillRect(inner, colors.pattern(Qt::Dense6Pattern));
        else if (m_tree->node(cell.node).isEphemeral)
            painter->fillRect(inner, colors.pattern(Qt::Dense7Pattern));
        drawLabel(painter, cell, static_cast<int>(i));
    }
}

void TreemapView::drawLabel(QPainter *painter, const TreemapCell &cell, int index) const
{
    QRectF room = cell.rect.adjusted(labelMargin, 1, -labelMargin, -1);
    if (cell.hasCells)
        room.setHeight(cell.header);
    QFont font = painter->font();
    font.setItalic(cell.kind != Kind::Subtree || m_tree->node(cell.node).isEphemeral);
    font.setBold(cell.hasCells && cell.depth == 0);
    const QFontMetricsF metrics(font, painter->device());
    if (room.height() < metrics.height() || room.width() < 3 * metrics.averageCharWidth())
        return;
    painter->setFont(font);
    painter->setPen(TreemapColors(palette()).text());
    const QString name = metrics.elidedText(label(index), Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignLeft | (cell.hasCells ? Qt::AlignVCenter : Qt::AlignTop), name);
    const QString size =
        m_options.measure == model::SpaceMeasure::Znodes ? locale().toString(cell.size) : bytesText(cell.size);
    font.setBold(false);
    painter->setFont(font);
    const bool isBelow = !cell.hasCells;
    const double left = isBelow ? room.width() : room.width() - metrics.horizontalAdvance(name) - 12;
    if (metrics.horizontalAdvance(size) > left || (isBelow && room.height() < 2 * metrics.height()))
        return;
    if (isBelow)
        painter->drawText(room.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, size);
    else
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, size);
}

void TreemapView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QSize wanted = size() * devicePixelRatioF();
    if (m_picture.size() != wanted) {
        m_picture = QPixmap(wanted);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter picture(&m_picture);
        picture.setFont(font());
        drawCells(&picture);
    }
    painter.drawPixmap(0, 0, m_picture);
    const auto outline = [&](int cell, const QColor &colour, double width) {
        const double half = width / 2;
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(m_cells[std::size_t(cell)].rect.adjusted(half, half, -half, -half));
    };
    if (m_hovered >= 0)
        outline(m_hovered, palette().color(QPalette::Text), 1);
    if (m_current >= 0)
        outline(m_current, palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 3 : 2);
}

QString TreemapView::label(int cell) const { return cellLabel(*m_tree, m_cells[std::size_t(cell)]); }

QString TreemapView::details(int cell) const
{
    const TreemapCell &shown = m_cells[std::size_t(cell)];
    const QString text = cellText(*m_tree, shown, m_shown, m_options.measure);
    const auto change = shown.kind == Kind::Subtree ? m_changes.constFind(shown.node) : m_changes.constEnd();
    return change == m_changes.constEnd() ? text : tr("%1 (%2)").arg(text, changeText(*change, m_options.measure));
}

int TreemapView::cellAt(QPointF position) const
{
    // Level by level: the last one that holds the point is the innermost.
    for (int i = static_cast<int>(m_cells.size()) - 1; i >= 0; --i) {
        if (m_cells[std::size_t(i)].rect.contains(position))
            return i;
    }
    return -1;
}

void TreemapView::setCurrent(int cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    update();
    Q_EMIT pointedAtChanged(m_hovered >= 0 ? m_hovered : m_current);
    if (cell >= 0)
        tellTreemapFocus(this, cell);
}

void TreemapView::setHovered(int cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    update();
    Q_EMIT pointedAtChanged(m_hovered >= 0 ? m_hovered : m_current);
}

void TreemapView::activate(int cell)
{
    const TreemapCell &target = m_cells[std::size_t(cell)];
    setCurrent(cell);
    if (target.kind == Kind::Subtree && m_tree->node(target.node).children > 0)
        Q_EMIT drillRequested(target.node);
    else
        Q_EMIT znodeSelected(m_tree->path(target.node));
}

void TreemapView::moveCurrent(int key)
{
    if (m_current < 0)
        return;
    const TreemapCell &from = m_cells[std::size_t(m_current)];
    int nearest = -1;
    double shortest = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].depth != from.depth || static_cast<int>(i) == m_current)
            continue;
        const double away = distance(from.rect, m_cells[i].rect, key);
        if (away >= 0 && (nearest < 0 || away < shortest)) {
            nearest = static_cast<int>(i);
            shortest = away;
        }
    }
    if (nearest >= 0)
        setCurrent(nearest);
}

void TreemapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveCurrent(event->key());
        return;
    case Qt::Key_PageDown: { // to the largest within
        const auto inside = std::find_if(
            m_cells.begin(), m_cells.end(), [this](const TreemapCell &cell) { return cell.parent == m_current; });
        if (inside != m_cells.end() && m_current >= 0)
            setCurrent(static_cast<int>(inside - m_cells.begin()));
        return;
    }
    case Qt::Key_PageUp:
        if (m_current >= 0 && m_cells[std::size_t(m_current)].parent >= 0)
            setCurrent(m_cells[std::size_t(m_current)].parent);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            activate(m_current);
        return;
    case Qt::Key_Backspace:
        Q_EMIT upRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TreemapView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? cellAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void TreemapView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && event->button() == Qt::LeftButton && cellAt(event->position()) == pressed)
        activate(pressed);
}

void TreemapView::mouseMoveEvent(QMouseEvent *event) { setHovered(cellAt(event->position())); }

void TreemapView::leaveEvent(QEvent * /*event*/) { setHovered(-1); }

void TreemapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int cell = byMouse ? cellAt(QPointF(event->pos())) : m_current;
    if (cell < 0)
        return;
    setCurrent(cell);
    Q_EMIT menuRequested(
        cell, byMouse ? event->globalPos() : mapToGlobal(m_cells[std::size_t(cell)].rect.center().toPoint()));
}

bool TreemapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(QPointF(help->pos()));
        if (cell >= 0)
            QToolTip::showText(help->globalPos(), details(cell), this, m_cells[std::size_t(cell)].rect.toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TreemapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TreemapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_options.headerHeight = fontMetrics().height() + 3;
        layOut();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        redraw();
    }
}

void TreemapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current >= 0)
        tellTreemapFocus(this, m_current);
    update();
}

void TreemapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QSize TreemapView::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 6 * fontMetrics().height()};
}

QSize TreemapView::sizeHint() const { return {100 * fontMetrics().averageCharWidth(), 30 * fontMetrics().height()}; }

} // namespace app
