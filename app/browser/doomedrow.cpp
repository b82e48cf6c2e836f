// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/doomedrow.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace app {

void stepOffDoomedRow(QAbstractItemView *view, const QModelIndex &parent, int first, int last)
{
    QModelIndex doomed = view->currentIndex();
    while (doomed.isValid() && doomed.parent() != parent)
        doomed = doomed.parent();
    if (!doomed.isValid() || doomed.row() < first || doomed.row() > last)
        return;
    view->selectionModel()->clearSelection();
    QModelIndex neighbour = view->model()->index(last + 1, 0, parent);
    if (!neighbour.isValid())
        neighbour = first > 0 ? view->model()->index(first - 1, 0, parent) : parent;
    view->selectionModel()->setCurrentIndex(neighbour, QItemSelectionModel::NoUpdate);
}

} // namespace app
