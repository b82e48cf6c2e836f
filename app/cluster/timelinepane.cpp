// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinepane.h"

#include "app/cluster/timelinebar.h"
#include "app/cluster/timelineexport.h"
#include "app/cluster/timelinemodel.h"
#include "app/cluster/timelinesearch.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/rowtable.h"
#include "model/cluster/timeline.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

TimelinePane::TimelinePane(EnsembleConnection *connection, const MemberColors *colors, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new TimelineModel(connection->timeline(), this))
    , m_bar(new TimelineBar(this))
    , m_search(new TimelineSearch(m_model, this))
    , m_table(new QTableView(this))
{
    m_model->setColors(colors);
    makeTable();
    makeActions();
    m_pages = new QStackedLayout;
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_pages, 1);
    connectParts();
    m_bar->setClusters(m_model->clusters());
    m_bar->setOlder(connection->timeline()->hasOlder());
    updateActions();
    showPage();
    m_table->scrollToBottom();
}

void TimelinePane::makeTable()
{
    m_table->setAccessibleName(tr("Timeline"));
    m_table->setModel(m_model);
    setUpRows(m_table, RowHeight::Dense);
    const int swatch = m_table->fontMetrics().xHeight() + 2; // leaves room between the rows' colours
    m_table->setIconSize({swatch, swatch});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(TimelineModel::TimeColumn, fontMetrics().averageCharWidth() * 22);
    header->resizeSection(TimelineModel::ClusterColumn, fontMetrics().averageCharWidth() * 26);
}

QAction *TimelinePane::addAction(const QString &text, const QString &tip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_table);
    action->setToolTip(shortcut.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void TimelinePane::makeActions()
{
    m_znode = addAction(tr("Show znode"), tr("Selects the entry's znode everywhere"), QKeySequence(Qt::Key_Return));
    m_moment = addAction(tr("Show cluster as it was then"),
        tr("Sets the Cluster view's time to that of the entry; only since connecting"), {});
    m_copy = addAction(tr("Copy entries"), tr("Copies the selected entries as text"), QKeySequence::Copy);
    m_export = addAction(tr("Export..."), tr("Writes all entries that are shown to a file, as CSV or JSON lines"), {});
    connect(m_znode, &QAction::triggered, this, &TimelinePane::showZnode);
    connect(m_moment, &QAction::triggered, this, &TimelinePane::showMoment);
    connect(m_copy, &QAction::triggered, this, &TimelinePane::copySelected);
    connect(m_export, &QAction::triggered, this, &TimelinePane::openExport);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *TimelinePane::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_emptyText = new QLabel(page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_clear = new QPushButton(tr("Show all entries"), page);
    m_clear->setToolTip(tr("Takes the filter off"));
    connect(m_clear, &QPushButton::clicked, m_bar, &TimelineBar::clearFilter);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void TimelinePane::connectParts()
{
    auto *timeline = m_connection->timeline();
    connect(m_bar, &TimelineBar::filterChanged, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_bar, &TimelineBar::pauseToggled, m_model, &TimelineModel::setPaused);
    connect(m_bar, &TimelineBar::olderRequested, timeline, &model::Timeline::requestOlder);
    connect(m_bar, &TimelineBar::searchRequested, this, [this](bool backwards) {
        if (!m_bar->searchText().isEmpty())
            m_search->find(m_bar->searchText(), m_table->currentIndex().row(), backwards);
    });
    connect(m_search, &TimelineSearch::found, this, [this](int row) {
        m_bar->setFound(true);
        m_table->setCurrentIndex(m_model->index(row, TimelineModel::TimeColumn));
    });
    connect(m_search, &TimelineSearch::notFound, this, [this] { m_bar->setFound(false); });
    connect(m_model, &TimelineModel::waitingChanged, m_bar, &TimelineBar::setWaiting);
    connect(m_model, &TimelineModel::clustersChanged, this, [this] { m_bar->setClusters(m_model->clusters()); });
    connect(timeline, &model::Timeline::prepended, this, [this, timeline] { m_bar->setOlder(timeline->hasOlder()); });
    keepPlace();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TimelinePane::showPage);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelinePane::showPage);
    connect(m_model, &TimelineModel::filtered, this, &TimelinePane::showPage);
    connect(m_table, &QTableView::doubleClicked, this, &TimelinePane::showZnode);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        showZnode();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_following = true;
        updateActions();
    });
}

/// What is read stays where it is while entries come, above or below; at the end, the newest is followed.
void TimelinePane::keepPlace()
{
    auto *bar = m_table->verticalScrollBar();
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this, bar] { m_following = m_model->rowCount() == 0 || bar->value() >= bar->maximum(); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this, bar](const QModelIndex &, int first, int last) {
        if (m_following)
            m_table->scrollToBottom();
        else if (first == 0)
            bar->setValue(bar->value() + last - first + 1);
    });
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value == bar->minimum() && bar->maximum() > bar->minimum())
            m_connection->timeline()->requestOlder();
    });
}

void TimelinePane::showPage()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isFiltering();
    const bool isFiltered = !m_model->filter().isEmpty();
    m_emptyText->setText(isFiltered ? tr("No entry matches the filter.")
                                    : tr("Nothing happened yet. What happens in the clusters is listed here."));
    m_clear->setVisible(isFiltered);
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    m_export->setEnabled(!isEmpty);
}

QList<int> TimelinePane::selectedRows() const
{
    QList<int> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const auto &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Not the view's current index, which follows the selection only after it has told of it.
int TimelinePane::chosenRow() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? rows.constFirst() : -1;
}

void TimelinePane::updateActions()
{
    const int row = chosenRow();
    m_znode->setEnabled(row >= 0 && !pathAt(row).isEmpty());
    m_moment->setEnabled(row >= 0 && !m_model->eventAt(row).cluster.isEmpty() && !m_model->isEarlier(row));
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
}

QString TimelinePane::pathAt(int row) const
{
    return m_model->index(row, TimelineModel::TimeColumn).data(TimelineModel::PathRole).toString();
}

void TimelinePane::showZnode()
{
    const int row = chosenRow();
    if (row >= 0 && !pathAt(row).isEmpty())
        m_connection->selectPath(pathAt(row));
}

void TimelinePane::showMoment()
{
    const int row = chosenRow();
    if (row >= 0)
        Q_EMIT momentRequested(m_model->eventAt(row).cluster, m_model->eventAt(row).timeMs);
}

void TimelinePane::copySelected() const
{
    QStringList lines;
    const auto rows = selectedRows();
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < TimelineModel::ColumnCount; ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TimelinePane::openExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("jsonl"_L1) ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TimelinePane::exportTo);
    dialog->open();
}

void TimelinePane::exportTo(const QString &file)
{
    QList<model::ClusterEvent> events;
    events.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        events.append(m_model->eventAt(row));
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, file, count = events.size()] {
        const QString problem = watcher->result();
        Q_EMIT statusMessage(problem.isEmpty()
                ? tr("%n entries written to %1", nullptr, static_cast<int>(count)).arg(file)
                : tr("%1 could not be written: %2").arg(file, problem));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([events, file] { return exportTimeline(events, file); }));
}

} // namespace app
