// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustersceneaccess.h"

#include "app/cluster/clustersceneview.h"
#include "app/cluster/memberaccess.h"
#include "app/cluster/workaccess.h"

#include <QAccessibleWidget>
#include <QHash>

namespace app {

namespace {

/// The view, with its members as children instead of the viewport.
class SceneAccess : public QAccessibleWidget {
public:
    explicit SceneAccess(ClusterSceneView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~SceneAccess() override
    {
        for (const auto id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        if (m_work != 0)
            QAccessible::deleteAccessibleInterface(m_work);
    }
    Q_DISABLE_COPY_MOVE(SceneAccess)

    /// The members, and after them the work, when there is any.
    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(view()->members().size()) + (view()->work().isEmpty() ? 0 : 1);
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const auto &members = view()->members();
        if (index == members.size() && !view()->work().isEmpty())
            return work();
        return index < 0 || index >= members.size() ? nullptr : member(members.at(index).candidate.node);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (dynamic_cast<const WorkAccess *>(child) != nullptr)
            return static_cast<int>(view()->members().size());
        const auto *access = dynamic_cast<const MemberAccess *>(child);
        return access == nullptr ? -1 : access->index();
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        if (!view()->hasFocus() || view()->current().isEmpty())
            return nullptr;
        return member(view()->current());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (const auto &shown : view()->members())
            if (auto *access = member(shown.candidate.node); access->rect().contains(x, y))
                return access;
        auto *tasks = view()->work().isEmpty() ? nullptr : work();
        return tasks != nullptr && tasks->rect().contains(x, y) ? tasks : nullptr;
    }

private:
    [[nodiscard]] ClusterSceneView *view() const { return qobject_cast<ClusterSceneView *>(object()); }

    /// The same interface as long as the member is shown: assistive programs hold on to it.
    [[nodiscard]] QAccessibleInterface *member(const QString &node) const
    {
        if (const auto known = m_ids.constFind(node); known != m_ids.cend())
            if (auto *access = QAccessible::accessibleInterface(*known))
                return access;
        forgetGone();
        // Owned by Qt's cache of interfaces from here on; taken back in the destructor.
        auto *access = new MemberAccess(view(), node);
        m_ids.insert(node, QAccessible::registerAccessibleInterface(access));
        return access;
    }
    [[nodiscard]] QAccessibleInterface *work() const
    {
        if (m_work == 0)
            m_work = QAccessible::registerAccessibleInterface(new WorkAccess(view()));
        return QAccessible::accessibleInterface(m_work);
    }
    void forgetGone() const
    {
        m_ids.removeIf([](const auto &entry) {
            const auto *access = QAccessible::accessibleInterface(entry.value());
            if (access != nullptr && access->isValid())
                return false;
            QAccessible::deleteAccessibleInterface(entry.value());
            return true;
        });
    }

    mutable QHash<QString, QAccessible::Id> m_ids;
    mutable QAccessible::Id m_work = 0;
};

QAccessibleInterface *makeSceneAccess(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<ClusterSceneView *>(object);
    return view == nullptr ? nullptr : new SceneAccess(view);
}

} // namespace

void installSceneAccess()
{
    QAccessible::installFactory(&makeSceneAccess); // the same factory is kept once
}

} // namespace app
