// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace app {

/// Puts the visible rows of `view` on the accessibility bus, and the selected ones, and no others, where Qt puts every
/// cell of the model (three million objects for a million rows; one question for the children held the window for
/// 11 s). A tree's children are its rows, a table's the cells of its visible rows, row by row; each with name, state,
/// place and actions (select, expand, collapse). Table interface: of a table all rows, each made when it is asked for;
/// of a tree the exposed ones. Selecting by the bus changes the selection, not the current index.
///
/// Idempotent. Only for views that are a BigView: the announcements of QTreeView and QTableView count the rows of the
/// model, which here are other rows. Thread: the GUI's.
void exposeVisibleRows(QAbstractItemView *view);

/// What BigView says instead of its base class.
void announceCurrent(QAbstractItemView *view, const QModelIndex &current);
void announceSelection(QAbstractItemView *view);

/// An item view (QTreeView, QTableView) for up to millions of rows that shows assistive technologies what is visible
/// and selected, see exposeVisibleRows(). Thread: the GUI's.
template <typename View> class BigView : public View {
public:
    explicit BigView(QWidget *parent = nullptr)
        : View(parent)
    {
        exposeVisibleRows(this);
    }

protected:
    // Past `View`, whose overrides do nothing but announce (and repaint the rows where allColumnsShowFocus is set).
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
        announceCurrent(this, current);
    }
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override
    {
        QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
        announceSelection(this);
    }
};

} // namespace app
