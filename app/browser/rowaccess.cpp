// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/rowaccess.h"

#include "app/browser/bigviewinterface.h"
#include "app/browser/znodedelegate.h"

#include <QCoreApplication>
#include <QTreeView>

namespace app {

RowAccess::RowAccess(QAbstractItemView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

bool RowAccess::isValid() const { return m_view && m_index.isValid() && m_index.model() == m_view->model(); }

QAccessibleInterface *RowAccess::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QTreeView *RowAccess::tree() const { return qobject_cast<QTreeView *>(m_view); }

bool RowAccess::isExpandable() const
{
    return tree() && m_index.column() == 0 && m_index.model()->hasChildren(m_index);
}

QString RowAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name) {
        const QString own = m_index.data(Qt::AccessibleTextRole).toString();
        return own.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : own;
    }
    if (kind != QAccessible::Description)
        return {};
    QStringList words{m_index.data(Qt::AccessibleDescriptionRole).toString()};
    if (words.constFirst().isEmpty() && tree()) {
        int level = 1;
        for (QModelIndex above = m_index.parent(); above.isValid(); above = above.parent())
            ++level;
        words = {QCoreApplication::translate("app::RowAccess", "level %1").arg(level)};
    }
    if (const auto *delegate = qobject_cast<const ZnodeDelegate *>(m_view->itemDelegateForIndex(m_index));
        delegate && m_index.column() == 0)
        words << delegate->markText(m_index);
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

QRect RowAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role RowAccess::role() const { return tree() ? QAccessible::TreeItem : QAccessible::Cell; }

QAccessible::State RowAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.multiSelectable = m_view->selectionMode() != QAbstractItemView::SingleSelection;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.active = state.focused;
    state.invisible = !m_view->isVisible();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    if (isExpandable()) {
        state.expandable = true;
        state.expanded = tree()->isExpanded(m_index);
        state.collapsed = !state.expanded;
    }
    return state;
}

void *RowAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

QStringList RowAccess::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names{selectAction(), setFocusAction()};
    if (isExpandable())
        names << toggleAction() << (tree()->isExpanded(m_index) ? collapseAction() : expandAction());
    return names;
}

QString RowAccess::localizedActionName(const QString &name) const
{
    if (name == selectAction())
        return QCoreApplication::translate("app::RowAccess", "Select");
    if (name == expandAction())
        return QCoreApplication::translate("app::RowAccess", "Expand");
    if (name == collapseAction())
        return QCoreApplication::translate("app::RowAccess", "Collapse");
    return QAccessibleActionInterface::localizedActionName(name);
}

QString RowAccess::localizedActionDescription(const QString &name) const
{
    if (name == selectAction())
        return QCoreApplication::translate("app::RowAccess", "Selects this row");
    if (name == expandAction())
        return QCoreApplication::translate("app::RowAccess", "Shows the rows below this one");
    if (name == collapseAction())
        return QCoreApplication::translate("app::RowAccess", "Hides the rows below this one");
    return QAccessibleActionInterface::localizedActionDescription(name);
}

void RowAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == selectAction()) {
        selectRow(m_view, m_index);
    } else if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_index);
    } else if (isExpandable() && (name == expandAction() || name == collapseAction() || name == toggleAction())) {
        const bool expand = name == toggleAction() ? !tree()->isExpanded(m_index) : name == expandAction();
        tree()->setExpanded(m_index, expand);
    }
}

bool RowAccess::isSelected() const
{
    return isValid() && m_view->selectionModel() && m_view->selectionModel()->isSelected(m_index);
}

int RowAccess::rowIndex() const
{
    const auto *view = dynamic_cast<const BigViewInterface *>(parent());
    return view && isValid() ? view->rowOf(m_index) : -1;
}

} // namespace app
