// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/bigviewinterface.h"

#include <QHeaderView>
#include <QSet>
#include <QTableView>
#include <QTreeView>

namespace app {

namespace {

/// More than any screen shows; clients may still look at rows that scrolled away a moment ago.
constexpr qsizetype keptRows = 1000;
/// So many of the selected rows are exposed that are not to be seen.
constexpr qsizetype selectedLimit = 50;

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    return qobject_cast<const QTreeView *>(view) ? QAccessible::Tree : QAccessible::Table;
}

QModelIndex firstVisible(const QAbstractItemView *view)
{
    const QModelIndex index = view->indexAt(QPoint(view->viewport()->width() / 2, 0));
    return index.isValid() ? index : view->indexAt(QPoint(0, 0));
}

/// The next row below in what the view shows; a table with a scroll area of no rows ends by itself.
QModelIndex rowBelow(const QAbstractItemView *view, const QModelIndex &index)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->indexBelow(index);
    const auto *table = qobject_cast<const QTableView *>(view);
    const int visual = table ? table->verticalHeader()->visualIndex(index.row()) : index.row();
    const int next = table ? table->verticalHeader()->logicalIndex(visual + 1) : index.row() + 1;
    return next < 0 ? QModelIndex() : index.siblingAtRow(next);
}

} // namespace

void selectRow(QAbstractItemView *view, const QModelIndex &index)
{
    if (view->selectionModel() && index.isValid())
        view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

BigViewInterface::BigViewInterface(QAbstractItemView *view)
    : QAccessibleWidget(view, roleOf(view))
{
}

BigViewInterface::~BigViewInterface()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

QAbstractItemView *BigViewInterface::view() const { return qobject_cast<QAbstractItemView *>(object()); }

QTreeView *BigViewInterface::tree() const { return qobject_cast<QTreeView *>(object()); }

QModelIndexList BigViewInterface::exposedRows() const
{
    QModelIndexList rows;
    if (!view()->model())
        return rows;
    const int bottom = view()->viewport()->height();
    for (QModelIndex row = firstVisible(view()).siblingAtColumn(0);
         row.isValid() && view()->visualRect(row).top() < bottom; row = rowBelow(view(), row))
        rows.append(row);
    const qsizetype visible = rows.size();
    for (const QModelIndex &selected : selectedIndexes()) {
        if (rows.size() - visible < selectedLimit && !rows.contains(selected))
            rows.append(selected);
    }
    return rows;
}

/// First cells of the selected rows; of a large selection just the first ones.
QModelIndexList BigViewInterface::selectedIndexes() const
{
    QModelIndexList rows;
    if (!view()->selectionModel())
        return rows;
    const QItemSelection selection = view()->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < 2 * selectedLimit; ++row) {
            if (const QModelIndex index = range.model()->index(row, 0, range.parent()); !rows.contains(index))
                rows.append(index);
        }
    }
    return rows;
}

QAccessibleInterface *BigViewInterface::access(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto known = m_ids.constFind(index); known != m_ids.cend()) {
        if (QAccessibleInterface *access = QAccessible::accessibleInterface(*known); access && access->isValid())
            return access;
    }
    if (m_ids.size() >= keptRows)
        forgetOld();
    auto *access = new RowAccess(view(), index);
    m_ids.insert(index, QAccessible::registerAccessibleInterface(access));
    return access;
}

void BigViewInterface::forgetOld() const
{
    const QModelIndexList rows = exposedRows();
    const QSet<QModelIndex> kept(rows.cbegin(), rows.cend());
    for (auto entry = m_ids.begin(); entry != m_ids.end();) {
        const QModelIndex index = entry.key();
        if (index.isValid() && kept.contains(index.siblingAtColumn(0))) {
            ++entry;
            continue;
        }
        QAccessible::deleteAccessibleInterface(entry.value());
        entry = m_ids.erase(entry);
    }
}

int BigViewInterface::childCount() const
{
    const auto rows = static_cast<int>(exposedRows().size());
    return tree() ? rows : rows * columnCount();
}

QAccessibleInterface *BigViewInterface::child(int index) const
{
    const QModelIndexList rows = exposedRows();
    const int columns = tree() ? 1 : columnCount();
    if (index < 0 || columns == 0 || index / columns >= rows.size())
        return nullptr;
    return access(rows.at(index / columns).siblingAtColumn(index % columns));
}

int BigViewInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowAccess *>(child);
    if (!row || !row->isValid())
        return -1;
    const QModelIndex index = row->index();
    const auto at = static_cast<int>(exposedRows().indexOf(index.siblingAtColumn(0)));
    if (at < 0 || (tree() && index.column() > 0))
        return -1;
    return tree() ? at : at * columnCount() + index.column();
}

QAccessibleInterface *BigViewInterface::childAt(int x, int y) const
{
    const QPoint place = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(place))
        return nullptr;
    const QModelIndex index = view()->indexAt(place);
    return access(tree() ? index.siblingAtColumn(0) : index);
}

QAccessibleInterface *BigViewInterface::focusChild() const
{
    const QModelIndex index = view()->currentIndex();
    return view()->hasFocus() ? access(tree() ? index.siblingAtColumn(0) : index) : nullptr;
}

QAccessible::State BigViewInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = view()->selectionMode() != QAbstractItemView::SingleSelection;
    return state;
}

void *BigViewInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QModelIndex BigViewInterface::indexAt(int row, int column) const
{
    if (row < 0 || column < 0 || column >= columnCount())
        return {};
    if (!tree())
        return row < rowCount() ? view()->model()->index(row, column, view()->rootIndex()) : QModelIndex();
    const QModelIndexList rows = exposedRows();
    return row < rows.size() ? rows.at(row).siblingAtColumn(column) : QModelIndex();
}

int BigViewInterface::rowOf(const QModelIndex &index) const
{
    return tree() ? static_cast<int>(exposedRows().indexOf(index.siblingAtColumn(0))) : index.row();
}

QAccessibleInterface *BigViewInterface::cellAt(int row, int column) const { return access(indexAt(row, column)); }

int BigViewInterface::columnCount() const
{
    return view()->model() ? view()->model()->columnCount(view()->rootIndex()) : 0;
}

int BigViewInterface::rowCount() const
{
    if (tree())
        return static_cast<int>(exposedRows().size());
    return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

QString BigViewInterface::columnDescription(int column) const
{
    return view()->model() ? view()->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QList<int> BigViewInterface::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedIndexes()) {
        if (const int row = rowOf(index); row >= 0)
            rows.append(row);
    }
    return rows;
}

int BigViewInterface::selectedRowCount() const { return static_cast<int>(selectedRows().size()); }

QList<QAccessibleInterface *> BigViewInterface::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const QModelIndex &index : selectedIndexes())
        cells.append(access(index));
    return cells;
}

int BigViewInterface::selectedCellCount() const { return static_cast<int>(selectedIndexes().size()); }

bool BigViewInterface::isRowSelected(int row) const
{
    const QModelIndex index = indexAt(row, 0);
    return index.isValid() && view()->selectionModel()->isSelected(index);
}

bool BigViewInterface::selectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    if (!index.isValid() || view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    if (view()->selectionMode() == QAbstractItemView::SingleSelection)
        app::selectRow(view(), index);
    else
        view()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool BigViewInterface::unselectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    if (!index.isValid())
        return false;
    view()->selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

} // namespace app
