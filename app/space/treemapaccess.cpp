// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/treemapaccess.h"

#include "app/space/treemapview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace app {

namespace {

/// One rectangle, by its place in the layout: after another layout the same object stands for what is there then.
class CellAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CellAccess(TreemapView *view, int cell)
        : m_view(view)
        , m_cell(cell)
    {
    }

    [[nodiscard]] int cell() const { return m_cell; }
    [[nodiscard]] bool isValid() const override { return !m_view.isNull() && m_cell < std::ssize(m_view->cells()); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name ? m_view->details(m_cell) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->cells()[std::size_t(m_cell)].rect.toRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->current() == m_cell;
        state.selected = m_view->current() == m_cell;
        state.invisible = !m_view->isVisible();
        return state;
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), showMenuAction(), setFocusAction()};
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_view->activate(m_cell);
        } else if (name == showMenuAction()) {
            m_view->setCurrent(m_cell);
            Q_EMIT m_view->menuRequested(m_cell, rect().center());
        } else if (name == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setCurrent(m_cell);
        }
    }

private:
    QPointer<TreemapView> m_view;
    int m_cell;
};

class MapAccess : public QAccessibleWidget {
public:
    explicit MapAccess(TreemapView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~MapAccess() override
    {
        for (const auto id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(MapAccess)

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(std::min<std::ptrdiff_t>(std::ssize(view()->cells()), mostTreemapChildren));
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(index); known != m_ids.cend()) {
            if (auto *access = QAccessible::accessibleInterface(*known))
                return access;
        }
        // Owned by Qt's cache of interfaces from here on; taken back in the destructor.
        auto *access = new CellAccess(view(), index);
        m_ids.insert(index, QAccessible::registerAccessibleInterface(access));
        return access;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *access = dynamic_cast<const CellAccess *>(child);
        return access == nullptr ? -1 : access->cell();
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->cellAt(QPointF(view()->mapFromGlobal(QPoint(x, y)))));
    }

private:
    [[nodiscard]] TreemapView *view() const { return qobject_cast<TreemapView *>(object()); }
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeMapAccess(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TreemapView *>(object);
    return view == nullptr ? nullptr : new MapAccess(view);
}

} // namespace

void installTreemapAccess()
{
    QAccessible::installFactory(&makeMapAccess); // the same factory is kept once
}

void tellTreemapFocus(TreemapView *view, int cell)
{
    if (!QAccessible::isActive() || !view->hasFocus() || cell >= mostTreemapChildren)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(cell);
    QAccessible::updateAccessibility(&event);
}

} // namespace app
