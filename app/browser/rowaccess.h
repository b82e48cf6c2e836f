// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessibleInterface>
#include <QAccessibleTableCellInterface>
#include <QPersistentModelIndex>
#include <QPointer>

class QTreeView;

namespace app {

/// One row of a tree, or one cell of a table, on the accessibility bus; see exposeVisibleRows(). Belongs to the
/// accessibility cache; ends to be valid with its row. Thread: the GUI's.
class RowAccess : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleTableCellInterface {
public:
    RowAccess(QAbstractItemView *view, const QModelIndex &index);

    [[nodiscard]] QModelIndex index() const { return m_index; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_index.column(); }
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] static QString selectAction() { return QStringLiteral("Select"); }
    [[nodiscard]] static QString expandAction() { return QStringLiteral("Expand"); }
    [[nodiscard]] static QString collapseAction() { return QStringLiteral("Collapse"); }

private:
    [[nodiscard]] QTreeView *tree() const; ///< null in a table
    [[nodiscard]] bool isExpandable() const;

    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace app
