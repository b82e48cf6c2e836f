// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QAccessible>
#include <QPointer>

namespace app {

class ClusterSceneView;

/// One member of a scene for assistive programs. Becomes invalid when the member is no longer shown. The actions are
/// those of the view: "Press" selects the znode, "ShowMenu" asks for what can be done, and those of the view's actions
/// (Leave, Crash ...) that can be used on it by their own names.
class MemberAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MemberAccess(ClusterSceneView *view, QString node);

    [[nodiscard]] int index() const; ///< in line; -1 when it is not shown any more

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] const Member *member() const;

    QPointer<ClusterSceneView> m_view;
    QString m_node;
};

} // namespace app
