// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace app {

/// The tree view of znodes, set for a million rows: uniform heights, fixed columns, no animation, and an "expand all"
/// that stops at a limit instead of reading the whole ensemble. Thread: the GUI's.
class ZnodeTree : public QTreeView {
    Q_OBJECT
public:
    explicit ZnodeTree(QWidget *parent = nullptr);

    /// Expands what lies below `index`, also what arrives later, until `expandLimit` znodes were expanded or anything
    /// is collapsed.
    void expandBelow(const QModelIndex &index);
    static constexpr int expandLimit = 500;

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void expandLimitReached();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void continueExpanding(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isBelowExpanding(QModelIndex index) const;

    QPersistentModelIndex m_expanding;
    int m_expandBudget = 0;
};

} // namespace app
