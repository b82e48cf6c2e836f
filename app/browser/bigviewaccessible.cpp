// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/bigviewaccessible.h"

#include "app/browser/bigviewinterface.h"

#include <QAccessible>
#include <QTreeView>
#include <QVariant>

namespace app {

namespace {

constexpr const char *markName = "exposesVisibleRows";

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    return view && view->property(markName).toBool() ? new BigViewInterface(view) : nullptr;
}

void announce(QAbstractItemView *view, QAccessible::Event kind, const QModelIndex &index)
{
    auto *access = dynamic_cast<BigViewInterface *>(QAccessible::queryAccessibleInterface(view));
    if (!access)
        return;
    const bool isTree = qobject_cast<QTreeView *>(view) != nullptr;
    if (QAccessibleInterface *row = access->access(isTree ? index.siblingAtColumn(0) : index)) {
        QAccessibleEvent event(row, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void exposeVisibleRows(QAbstractItemView *view)
{
    QAccessible::installFactory(&makeInterface); // the same factory is kept once
    view->setProperty(markName, true);
}

void announceCurrent(QAbstractItemView *view, const QModelIndex &current)
{
    if (QAccessible::isActive() && current.isValid() && view->hasFocus())
        announce(view, QAccessible::Focus, current);
}

void announceSelection(QAbstractItemView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
    const QItemSelection selection = view->selectionModel()->selection();
    if (!selection.isEmpty())
        announce(view, QAccessible::Selection, selection.constFirst().topLeft());
}

} // namespace app
