// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/childrentable.h"

#include "app/browser/childrendelegate.h"
#include "app/browser/childrenitems.h"
#include "app/browser/clustermarks.h"
#include "app/shell/rowtable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace app {

using model::ChildColumn;

namespace {

constexpr quint32 stateVersion = 1;
/// Qt remembers each selected row while the order changes, and each run of them afterwards: a selection of more rows
/// than this is given up instead of holding the window.
constexpr int keptSelection = 5000;

/// Widths in average characters; Name takes more where there is room.
constexpr std::array<int, model::childColumnCount> letters{34, 24, 10, 10, 11, 24, 24, 22, 18, 18, 18, 12, 12};
constexpr ChildColumn firstHidden = ChildColumn::Czxid;

} // namespace

ChildrenTable::ChildrenTable(ChildrenItems *items, const ClusterMarks *marks, QWidget *parent)
    : BigView(parent)
    , m_items(items)
    , m_delegate(new ChildrenDelegate(this, marks))
{
    setAccessibleName(tr("Children"));
    setItemDelegate(m_delegate);
    setUpRows(this, RowHeight::Airy);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // Before the view's own selection model hears of it.
    connect(items, &model::ChildrenTableModel::orderAboutToChange, this, &ChildrenTable::shrinkSelection);
    setModel(items);
    prepareColumns();
    if (marks)
        connect(marks, &ClusterMarks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::activated, this, &ChildrenTable::opened);
}

void ChildrenTable::prepareColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { makeColumnMenu()->popup(header->mapToGlobal(at)); });
    header->setSortIndicator(static_cast<int>(ChildColumn::Name), Qt::AscendingOrder);
    resetColumns();
    setSortingEnabled(true);
}

void ChildrenTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < model::childColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, fontMetrics().averageCharWidth() * letters.at(std::size_t(column)));
        header->setSectionHidden(column, column >= static_cast<int>(firstHidden));
    }
}

void ChildrenTable::setNeedle(const QString &needle) { m_delegate->setNeedle(needle); }

QMenu *ChildrenTable::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int column = 0; column < model::childColumnCount; ++column) {
        QAction *action = menu->addAction(ChildrenItems::columnName(static_cast<ChildColumn>(column)));
        action->setToolTip(ChildrenItems::columnMeaning(static_cast<ChildColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(ChildColumn::Name));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    QAction *natural = menu->addAction(tr("Sort numbers in names by value"));
    natural->setToolTip(tr("Puts n2 before n10 when sorted by name"));
    natural->setCheckable(true);
    natural->setChecked(m_items->order().natural);
    connect(natural, &QAction::toggled, this, [this](bool on) {
        model::ChildOrder order = m_items->order();
        order.natural = on;
        m_items->setOrder(order);
    });
    QAction *reset = menu->addAction(tr("Default columns"));
    reset->setToolTip(tr("Puts the columns back to where and how wide they were at first"));
    connect(reset, &QAction::triggered, this, &ChildrenTable::resetColumns);
    return menu;
}

QList<std::pair<int, int>> ChildrenTable::selectedRuns() const
{
    QList<std::pair<int, int>> runs;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            runs.append({range.top(), range.bottom()});
    }
    std::sort(runs.begin(), runs.end());
    QList<std::pair<int, int>> joined;
    for (const auto &run : std::as_const(runs)) {
        if (!joined.isEmpty() && run.first <= joined.constLast().second + 1)
            joined.last().second = std::max(joined.constLast().second, run.second);
        else
            joined.append(run);
    }
    return joined;
}

int ChildrenTable::selectedCount() const
{
    int count = 0;
    const auto runs = selectedRuns();
    for (const auto &run : runs)
        count += run.second - run.first + 1;
    return count;
}

QList<int> ChildrenTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < model::childColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void ChildrenTable::shrinkSelection(bool rowsGo)
{
    int selected = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        selected += range.height();
    const bool everything = selected == m_items->rowCount();
    // All rows stay all rows, at no cost, unless some of them go.
    if (everything ? rowsGo && selected > 1 : selected > keptSelection)
        selectionModel()->clearSelection();
}

QByteArray ChildrenTable::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << horizontalHeader()->saveState() << m_items->order().natural;
    return state;
}

void ChildrenTable::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray header;
    bool natural = false;
    stream >> version >> header >> natural;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return;
    horizontalHeader()->restoreState(header);
    setColumnHidden(static_cast<int>(ChildColumn::Name), false);
    m_items->setOrder({static_cast<ChildColumn>(horizontalHeader()->sortIndicatorSection()),
        horizontalHeader()->sortIndicatorOrder(), natural});
}

void ChildrenTable::keyboardSearch(const QString &text) { Q_EMIT textTyped(text); }

bool ChildrenTable::event(QEvent *event)
{
    // The window's shortcuts of these keys mean the selected znode, which is the parent of what has the focus here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool copyPaths = key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C);
        if (key->matches(QKeySequence::Delete) || copyPaths)
            event->accept();
    }
    return BigView::event(event);
}

void ChildrenTable::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination keys = event->keyCombination();
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_C))
        Q_EMIT copyPathsRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT deletionRequested();
    else if (event->key() == Qt::Key_Backspace || keys == (Qt::ALT | Qt::Key_Up))
        Q_EMIT parentRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        BigView::keyPressEvent(event);
}

} // namespace app
