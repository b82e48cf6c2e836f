// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/childrenstate.h"

#include "app/shell/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using model::ChildState;

namespace {

struct ChildrenState {
    Q_DECLARE_TR_FUNCTIONS(ChildrenState)
};

QString unreadText(const model::ZnodeStore &store, model::NodeId parent, const QString &path)
{
    const zkbridge::ErrorCode code = store.error(parent);
    if (store.childState(parent) == ChildState::Failed && code == zkbridge::ErrorCode::NoAuth)
        return ChildrenState::tr("The children may not be read: there is no READ permission on %1.").arg(path);
    if (store.childState(parent) == ChildState::Failed)
        return errorText({code, path, QStringLiteral("children"), {}});
    if (store.kind(parent) == model::ZnodeKind::Ephemeral)
        return ChildrenState::tr("No children: %1 is ephemeral, and ephemeral znodes cannot have any.").arg(path);
    if (store.childState(parent) == ChildState::Loaded)
        return ChildrenState::tr("%1 has no children.").arg(path);
    return ChildrenState::tr("The children of %1 are not read yet.").arg(path);
}

} // namespace

QString emptyChildrenText(
    const model::ChildrenTableModel &children, const QString &path, const std::optional<zkbridge::Error> &revealError)
{
    if (children.rowCount() > 0)
        return {};
    if (path.isEmpty())
        return ChildrenState::tr("Select a znode, and its children are listed here.");
    const model::NodeId parent = children.shownParent();
    if (parent == model::noNode)
        return revealError ? errorText(*revealError)
                           : ChildrenState::tr("The children of %1 are not read yet.").arg(path);
    if (children.childCount() > 0 && children.isArranging())
        return ChildrenState::tr("Looking through %Ln name(s).", nullptr, children.childCount());
    if (children.childCount() > 0 && !children.filter().isEmpty()) {
        return ChildrenState::tr("None of the %Ln child(ren) has \"%1\" in its name.", nullptr, children.childCount())
            .arg(children.filter().text());
    }
    return unreadText(*children.store(), parent, path);
}

QString childrenTitle(const model::ChildrenTableModel &children)
{
    const model::NodeId parent = children.shownParent();
    if (parent == model::noNode)
        return ChildrenState::tr("Children");
    const model::ZnodeStore &store = *children.store();
    int count = children.childCount();
    const bool listed = store.childState(parent) == ChildState::Loaded || count > 0;
    if (!listed && !store.stat(parent))
        return ChildrenState::tr("Children");
    if (!listed)
        count = store.stat(parent)->numChildren;
    return ChildrenState::tr("Children (%1)").arg(QLocale().toString(count));
}

} // namespace app
