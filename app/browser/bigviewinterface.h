// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/rowaccess.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QTreeView;

namespace app {

/// Selects the row of `index` and no other, and leaves the current index where it is.
void selectRow(QAbstractItemView *view, const QModelIndex &index);

/// The item view itself on the accessibility bus; what it exposes is told at exposeVisibleRows(). Keeps one RowAccess
/// for each row that it gave out, up to some hundred, so that a client sees the same object again.
/// Thread: the GUI's. Made by Qt's cache, which owns it.
class BigViewInterface : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit BigViewInterface(QAbstractItemView *view);
    ~BigViewInterface() override;
    Q_DISABLE_COPY_MOVE(BigViewInterface)

    /// The row of the table interface; -1 when a tree does not expose it.
    [[nodiscard]] int rowOf(const QModelIndex &index) const;
    /// What stands for `index`; made when there is none yet, null for an invalid one.
    [[nodiscard]] QAccessibleInterface *access(const QModelIndex &index) const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int /*row*/) const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override { }

private:
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] QTreeView *tree() const; ///< null for a table
    /// First cells of the rows that are to be seen, top first, and behind them those that are selected elsewhere.
    [[nodiscard]] QModelIndexList exposedRows() const;
    [[nodiscard]] QModelIndexList selectedIndexes() const;
    [[nodiscard]] QModelIndex indexAt(int row, int column) const;
    void forgetOld() const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_ids;
};

} // namespace app
