// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/hitlist.h"

#include "app/browser/doomedrow.h"
#include "model/tree/znodemodel.h"
#include "zkbridge/client/path.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

namespace app {

HitDelegate::HitDelegate(QAbstractItemView *view, const ClusterMarks *marks)
    : ZnodeDelegate(view, marks, model::ZnodeModel::NameColumn)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ZnodeDelegate::paint(painter, option, index);
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &styled, option.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &styled, option.widget) + 1;
    const QFontMetrics metrics(styled.font);
    room.setLeft(room.left() + margin + metrics.horizontalAdvance(styled.text) + metrics.averageCharWidth() * 2);
    room.setRight(contentRect(option, index).right() - margin);
    if (room.width() < metrics.averageCharWidth() * 4)
        return;
    const QString parent = zkbridge::parentPath(index.data(model::ZnodeModel::PathRole).toString());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(styled.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(option.font).elidedText(parent, Qt::ElideMiddle, room.width()));
    painter->restore();
}

HitList::HitList(const ClusterMarks *marks, QWidget *parent)
    : BigView(parent)
    , m_delegate(new HitDelegate(this, marks))
{
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void HitList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    stepOffDoomedRow(this, parent, first, last);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

} // namespace app
