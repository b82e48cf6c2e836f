// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/bigviewaccessible.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace app {

/// The tree view of znodes, set for a million rows: uniform heights, fixed columns, no animation, and an "expand all"
/// that stops at a limit instead of reading the whole ensemble. The row at the top stays there while rows come and go
/// above it, also when rows move into ranges or out of them: those ranges are opened. Thread: the GUI's.
class ZnodeTree : public BigView<QTreeView> {
    Q_OBJECT
public:
    explicit ZnodeTree(QWidget *parent = nullptr);

    /// Expands what lies below `index`, also what arrives later, until `expandLimit` znodes were expanded or anything
    /// is collapsed. Ranges stay closed, unless `index` is one.
    void expandBelow(const QModelIndex &index);
    static constexpr int expandLimit = 500;

    void setModel(QAbstractItemModel *model) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// A letter was typed while the tree had the keyboard.
    void textTyped(const QString &text);
    void expandLimitReached();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
    void verticalScrollbarValueChanged(int value) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    [[nodiscard]] QModelIndexList rowsInSight() const;
    void refreshExpanders();
    void noteSight();
    void openSight();
    void noteTop();
    void continueExpanding(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isBelowExpanding(QModelIndex index) const;

    QPersistentModelIndex m_expanding;
    int m_expandBudget = 0;
    QList<QPersistentModelIndex> m_sight; ///< rows that were to be seen before the layout changes
    QPersistentModelIndex m_top; ///< the row at the top since the view was scrolled last
    QHash<QPersistentModelIndex, bool> m_expanders; ///< of the rows in sight: whether they were told to have children
    QTimer m_refresh;
    bool m_layingOut = false;
};

} // namespace app
