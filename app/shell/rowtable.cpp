// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace app {

namespace {

int pixels(RowHeight height, int line)
{
    switch (height) {
    case RowHeight::Dense:
        return line * 5 / 4;
    case RowHeight::Airy:
        return line * 8 / 5;
    case RowHeight::Normal:
        break;
    }
    return line * 3 / 2;
}

} // namespace

void setUpRows(QTableView *table, RowHeight height)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setHighlightSections(false);
    QHeaderView *rows = table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(pixels(height, table->fontMetrics().height()));
}

} // namespace app
