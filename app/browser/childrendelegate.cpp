// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/childrendelegate.h"

#include "model/tree/childorder.h"

#include <QAbstractItemView>
#include <QFontDatabase>

namespace app {

using model::ChildColumn;

namespace {

bool isFixedPitch(ChildColumn column)
{
    switch (column) {
    case ChildColumn::Name:
    case ChildColumn::Modified:
    case ChildColumn::Created:
    case ChildColumn::Owner:
    case ChildColumn::Czxid:
    case ChildColumn::Mzxid:
    case ChildColumn::Pzxid:
        return true;
    default:
        return false;
    }
}

} // namespace

ChildrenDelegate::ChildrenDelegate(QAbstractItemView *view, const ClusterMarks *marks)
    : ZnodeDelegate(view, marks, static_cast<int>(ChildColumn::Name))
    , m_fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_fixed.setPointSizeF(view->font().pointSizeF());
}

void ChildrenDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const auto column = static_cast<ChildColumn>(index.column());
    if (isFixedPitch(column))
        option->font = m_fixed;
    if (column == ChildColumn::Name) {
        ZnodeDelegate::initStyleOption(option, index);
        return;
    }
    // A znode's own way is for the name alone.
    QStyledItemDelegate::initStyleOption(option, index); // NOLINT(bugprone-parent-virtual-call)
}

bool ChildrenDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() == static_cast<int>(ChildColumn::Name))
        return ZnodeDelegate::helpEvent(event, view, option, index);
    return QStyledItemDelegate::helpEvent(event, view, option, index); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace app
