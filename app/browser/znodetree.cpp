// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodetree.h"

#include "model/tree/znodemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>

namespace app {

ZnodeTree::ZnodeTree(QWidget *parent)
    : QTreeView(parent)
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
    connect(this, &QTreeView::collapsed, this, [this] { m_expanding = QPersistentModelIndex(); });
}

void ZnodeTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    QHeaderView *columns = header();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(model::ZnodeModel::NameColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(model::ZnodeModel::ChildrenColumn, QHeaderView::Fixed);
    columns->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("000")));
    columns->resizeSection(model::ZnodeModel::ChildrenColumn,
        fontMetrics().horizontalAdvance(QStringLiteral("100,000"))
            + 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin));
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
        if (!model()->hasChildren(index))
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
    QModelIndex doomed = currentIndex();
    while (doomed.isValid() && doomed.parent() != parent)
        doomed = doomed.parent();
    if (doomed.isValid() && doomed.row() >= first && doomed.row() <= last) {
        // QAbstractItemView would select a neighbour, and with it close what the user reads or edits. The keyboard goes
        // on from the neighbour, the selection does not.
        selectionModel()->clearSelection();
        QModelIndex neighbour = model()->index(last + 1, 0, parent);
        if (!neighbour.isValid())
            neighbour = first > 0 ? model()->index(first - 1, 0, parent) : parent;
        selectionModel()->setCurrentIndex(neighbour, QItemSelectionModel::NoUpdate);
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
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
