// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodetree.h"

#include "app/browser/doomedrow.h"
#include "model/tree/znodemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace app {

using model::ZnodeModel;

ZnodeTree::ZnodeTree(QWidget *parent)
    : BigView(parent)
{
    setUniformRowHeights(true);
    setAnimated(false);
    setHeaderHidden(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setIndentation(fontMetrics().height());
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ZnodeTree::refreshExpanders);
    connect(this, &QTreeView::collapsed, this, [this] {
        m_expanding = QPersistentModelIndex();
        noteTop();
    });
}

void ZnodeTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    // Behind QTreeView's own slots, so that the new layout is known.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ZnodeTree::noteSight);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ZnodeTree::openSight);
    QHeaderView *columns = header();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(ZnodeModel::NameColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(ZnodeModel::ChildrenColumn, QHeaderView::Fixed);
    columns->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("000")));
    columns->resizeSection(ZnodeModel::ChildrenColumn,
        fontMetrics().horizontalAdvance(QStringLiteral("100,000"))
            + 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin));
}

QModelIndexList ZnodeTree::rowsInSight() const
{
    QModelIndexList rows;
    const int bottom = viewport()->height();
    for (QModelIndex row = indexAt(QPoint(0, 0)); row.isValid() && visualRect(row).top() < bottom;
         row = indexBelow(row))
        rows.append(row);
    return rows;
}

void ZnodeTree::noteSight()
{
    m_sight.clear();
    for (const QModelIndex &row : rowsInSight())
        m_sight.append(row);
}

void ZnodeTree::openSight()
{
    const QList<QPersistentModelIndex> sight = std::exchange(m_sight, {});
    for (const QPersistentModelIndex &row : sight) {
        if (const QModelIndex range = row.parent(); ZnodeModel::isRange(range) && !isExpanded(range))
            expand(range);
    }
}

void ZnodeTree::noteTop() { m_top = indexAt(QPoint(0, 0)); }

void ZnodeTree::verticalScrollbarValueChanged(int value)
{
    QTreeView::verticalScrollbarValueChanged(value);
    if (!m_refresh.isActive())
        m_refresh.start();
    if (!m_layingOut)
        noteTop();
}

void ZnodeTree::updateGeometries()
{
    if (m_layingOut) {
        QTreeView::updateGeometries();
        return;
    }
    const QScopedValueRollback layingOut(m_layingOut, true);
    QTreeView::updateGeometries();
    if (!m_top.isValid()) {
        noteTop();
        return;
    }
    // In the middle of a change of the layout it may stand in a range that is not open yet.
    const QRect place = visualRect(m_top);
    if (place.height() > 0 && place.top() != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() / place.height());
}

void ZnodeTree::dataChanged(
    const QModelIndex & /*topLeft*/, const QModelIndex & /*bottomRight*/, const QList<int> & /*roles*/)
{
    // QTreeView looks for the place of each changed row among all that are expanded, which a storm of changes makes a
    // matter of seconds. No row has another height and none is being edited: what is to be seen is looked at once.
    viewport()->update();
    if (!m_refresh.isActive())
        m_refresh.start();
}

void ZnodeTree::refreshExpanders()
{
    QHash<QPersistentModelIndex, bool> expanders;
    for (const QModelIndex &row : rowsInSight()) {
        const bool has = model()->hasChildren(row);
        const auto known = m_expanders.constFind(row);
        if (known == m_expanders.cend() || *known != has)
            QTreeView::dataChanged(row, row); // where it keeps whether a row has children
        expanders.insert(row, has);
    }
    m_expanders = expanders;
}

void ZnodeTree::expandBelow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_expanding = index;
    m_expandBudget = expandLimit;
    continueExpanding(index.parent(), index.row(), index.row());
}

void ZnodeTree::continueExpanding(const QModelIndex &parent, int first, int last)
{
    QList<QModelIndex> open;
    for (int row = first; row <= last; ++row)
        open.append(model()->index(row, 0, parent));
    while (!open.isEmpty() && m_expanding.isValid()) {
        const QModelIndex index = open.takeFirst();
        // A range holds thousands: only the one that was asked for is opened.
        if (!model()->hasChildren(index) || (ZnodeModel::isRange(index) && index != m_expanding))
            continue;
        if (m_expandBudget == 0) {
            m_expanding = QPersistentModelIndex();
            Q_EMIT expandLimitReached();
            return;
        }
        --m_expandBudget;
        expand(index);
        for (int row = 0, rows = qMin(model()->rowCount(index), expandLimit); row < rows; ++row)
            open.append(model()->index(row, 0, index));
    }
}

bool ZnodeTree::isBelowExpanding(QModelIndex index) const
{
    while (index.isValid() && index != m_expanding)
        index = index.parent();
    return index.isValid();
}

void ZnodeTree::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (m_expanding.isValid() && isExpanded(parent) && isBelowExpanding(parent))
        continueExpanding(parent, first, qMin(last, first + expandLimit));
}

void ZnodeTree::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    stepOffDoomedRow(this, parent, first, last);
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void ZnodeTree::keyboardSearch(const QString &search)
{
    // QTreeView would look at the name of every expanded row.
    Q_EMIT textTyped(search);
}

void ZnodeTree::keyPressEvent(QKeyEvent *event)
{
    // QTreeView would expand recursively without end, which makes a lazy model read everything.
    if (event->key() == Qt::Key_Asterisk) {
        expandBelow(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace app
