// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchtable.h"

#include "app/search/markdelegate.h"
#include "app/search/searchresults.h"
#include "app/shell/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

SearchTable::SearchTable(SearchResults *results, QWidget *parent)
    : BigView(parent)
    , m_results(results)
{
    setAccessibleName(tr("Search results"));
    setModel(results);
    setItemDelegate(new MarkDelegate(SearchResults::MarkRole, this));
    setUpRows(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *columns = horizontalHeader();
    columns->setSortIndicatorClearable(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int margin = fontMetrics().averageCharWidth() * 3;
    columns->resizeSection(SearchResults::SizeColumn, fontMetrics().horizontalAdvance(u"1,048,576"_s) + margin);
    columns->resizeSection(SearchResults::ModifiedColumn, fixed.horizontalAdvance(u"2026-11-20 09:12:41"_s) + margin);
    columns->resizeSection(SearchResults::OwnerColumn, fixed.horizontalAdvance(u"0x1000020b8180003"_s) + margin);

    auto *copy = new QAction(tr("Copy paths"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setToolTip(tr("Copies the paths of the selected rows (%1)")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &SearchTable::copyPaths);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.data(SearchResults::PathRole).toString()); });
}

void SearchTable::setWithExcerpts(bool withExcerpts)
{
    setColumnHidden(SearchResults::MatchColumn, !withExcerpts);
    shareOutWidth();
}

void SearchTable::resizeEvent(QResizeEvent *event)
{
    BigView::resizeEvent(event);
    shareOutWidth();
}

void SearchTable::shareOutWidth()
{
    // Paths and excerpts take what the others leave, and never less than what can be read.
    int rest = viewport()->width();
    for (const int column : {SearchResults::SizeColumn, SearchResults::ModifiedColumn, SearchResults::OwnerColumn})
        rest -= columnWidth(column);
    const int least = fontMetrics().averageCharWidth() * 24;
    if (isColumnHidden(SearchResults::MatchColumn)) {
        setColumnWidth(SearchResults::PathColumn, std::max(rest, least));
        return;
    }
    setColumnWidth(SearchResults::PathColumn, std::max(rest * 2 / 5, least));
    setColumnWidth(SearchResults::MatchColumn, std::max(rest - columnWidth(SearchResults::PathColumn), least));
}

void SearchTable::copyPaths() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList paths;
    for (const int row : std::as_const(rows))
        paths.append(m_results->hit(row).path);
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

} // namespace app
