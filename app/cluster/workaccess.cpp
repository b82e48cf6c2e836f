// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/workaccess.h"

#include "app/cluster/clustersceneview.h"
#include "app/cluster/worktext.h"

namespace app {

WorkAccess::WorkAccess(ClusterSceneView *view)
    : m_view(view)
{
}

bool WorkAccess::isValid() const { return !m_view.isNull() && !m_view->work().isEmpty(); }

QAccessibleInterface *WorkAccess::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QString WorkAccess::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? workSummary(m_view->work(), m_view->members()) : QString();
}

QRect WorkAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->workPlace();
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State WorkAccess::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    state.invisible = state.invalid || !m_view->isVisible();
    return state;
}

} // namespace app
