// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/memberaccess.h"

#include "app/cluster/clustersceneview.h"
#include "app/cluster/membertext.h"

#include <QAction>
#include <QDateTime>

#include <utility>

namespace app {

namespace {

/// What an action does to one member: its text may tell how many are chosen.
QString verbOf(const QAction *action)
{
    const QString verb = action->data().toString();
    return verb.isEmpty() ? action->text() : verb;
}

} // namespace

MemberAccess::MemberAccess(ClusterSceneView *view, QString node)
    : m_view(view)
    , m_node(std::move(node))
{
}

int MemberAccess::index() const
{
    if (m_view.isNull())
        return -1;
    const auto &members = m_view->members();
    for (int i = 0; i < members.size(); ++i)
        if (members.at(i).candidate.node == m_node)
            return i;
    return -1;
}

const Member *MemberAccess::member() const
{
    const int at = index();
    return at < 0 ? nullptr : &m_view->members().at(at);
}

bool MemberAccess::isValid() const { return index() >= 0; }

QAccessibleInterface *MemberAccess::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QString MemberAccess::text(QAccessible::Text kind) const
{
    const auto *shown = member();
    if (shown == nullptr)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    switch (kind) {
    case QAccessible::Name:
        return spokenName(*shown, now);
    case QAccessible::Description:
        return memberDetails(*shown, now);
    case QAccessible::Value:
        return lifeText(*shown, now);
    default:
        return {};
    }
}

QRect MemberAccess::rect() const
{
    if (m_view.isNull())
        return {};
    const QRect place = m_view->placeOf(m_node);
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State MemberAccess::state() const
{
    QAccessible::State state;
    const auto *shown = member();
    if (shown == nullptr) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.focused = m_view->hasFocus() && m_view->current() == m_node;
    state.selected = m_view->chosen().contains(m_node);
    state.invisible = !m_view->isVisible();
    state.disabled = shown->life == Member::Life::Gone;
    return state;
}

void *MemberAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList MemberAccess::actionNames() const
{
    const auto *shown = member();
    if (shown == nullptr)
        return {};
    QStringList names{pressAction(), showMenuAction(), setFocusAction()};
    if (!shown->isOurs() || shown->life == Member::Life::Gone)
        return names;
    const auto actions = m_view->memberActions();
    for (const auto *action : actions)
        names.append(verbOf(action));
    return names;
}

void MemberAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrent(m_node);
        return;
    }
    // What follows acts on the chosen member, as it would for the mouse.
    Q_EMIT m_view->membersChosen({m_node});
    if (name == showMenuAction()) {
        Q_EMIT m_view->menuRequested(rect().center());
        return;
    }
    const auto actions = m_view->memberActions();
    for (auto *action : actions)
        if (verbOf(action) == name)
            action->trigger();
}

QStringList MemberAccess::keyBindingsForAction(const QString &name) const
{
    const auto actions = m_view.isNull() ? QList<QAction *>() : m_view->memberActions();
    for (const auto *action : actions)
        if (verbOf(action) == name)
            return {action->shortcut().toString(QKeySequence::NativeText)};
    return {};
}

} // namespace app
