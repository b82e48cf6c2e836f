// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/taskspane.h"

#include "app/cluster/taskdetails.h"
#include "app/cluster/tasksfilter.h"
#include "app/shell/rowtable.h"
#include "model/cluster/workobserver.h"
#include "zkbridge/client/path.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int listMs = 250;
constexpr int wantMs = 60;
constexpr qsizetype mostTasks = 2000; ///< of one kind, or with one worker

qint64 tasksIn(const model::WorkState &work)
{
    qint64 tasks = work.queued + work.ended;
    for (const model::WorkerLoad &worker : work.workers)
        tasks += worker.assigned;
    return tasks;
}

} // namespace

TasksPane::TasksPane(model::WorkObserver *observer, TaskDetails *details, QAction *submit, QWidget *parent)
    : QWidget(parent)
    , m_observer(observer)
    , m_details(details)
    , m_model(new TasksModel(details, this))
    , m_filter(new TasksFilter(m_model, this))
    , m_pages(new QStackedLayout(this))
    , m_keys(submit->shortcut().toString(QKeySequence::NativeText))
{
    m_empty = makeEmptyPage(submit);
    m_page = makeTablePage(submit);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    for (QTimer *timer : {&m_list, &m_want})
        timer->setSingleShot(true);
    m_list.setInterval(listMs);
    m_want.setInterval(wantMs);
    connect(&m_list, &QTimer::timeout, this, &TasksPane::listTasks);
    connect(&m_want, &QTimer::timeout, this, &TasksPane::wantVisible);
    connect(observer, &model::WorkObserver::workChanged, this, [this](const QString &path) {
        if (path == m_cluster)
            showWork();
    });
    const auto wantSoon = [this] { m_want.start(); };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, wantSoon);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, wantSoon);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, wantSoon);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, wantSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, wantSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, wantSoon);
}

QWidget *TasksPane::makeEmptyPage(QAction *submit)
{
    auto *page = new QWidget(this);
    m_teaching = new QLabel(page);
    m_teaching->setAlignment(Qt::AlignCenter);
    m_teaching->setWordWrap(true);
    m_teaching->setTextFormat(Qt::PlainText);
    m_teaching->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QPushButton(submit->text(), page);
    button->setToolTip(submit->toolTip());
    connect(button, &QPushButton::clicked, submit, &QAction::trigger);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_teaching);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *TasksPane::makeTablePage(QAction *submit)
{
    auto *page = new QWidget(this);
    m_text = new QLineEdit(page);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Filter tasks"));
    m_text->setToolTip(tr("Shows the tasks that hold this text: in name or worker, and in input and result where "
                          "those were read"));
    m_state = new QComboBox(page);
    m_state->setAccessibleName(tr("State of tasks"));
    m_state->setToolTip(tr("Shows the tasks in this state"));
    m_state->addItem(tr("All"));
    using State = TasksModel::State;
    for (const State state : {State::Waiting, State::Assigned, State::Ended, State::SetAside})
        m_state->addItem(TasksModel::stateText(state), static_cast<int>(state));
    m_caption = new QLabel(page);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setAccessibleName(tr("Tasks in numbers"));
    m_caption->setWordWrap(true);
    auto *button = new QToolButton(page);
    button->setDefaultAction(submit);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    connect(m_text, &QLineEdit::textChanged, m_filter, &TasksFilter::setText);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setState(
            index == 0 ? std::nullopt : std::optional(static_cast<State>(m_state->itemData(index).toInt())));
    });
    makeTable();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 4, 6, 2);
    line->addWidget(m_text, 2);
    line->addWidget(m_state);
    line->addWidget(m_caption, 5);
    line->addWidget(button);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    return page;
}

void TasksPane::makeTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setToolTip(tr("The tasks in order of submission; choosing one selects its znode"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // in order of submission
    setUpRows(m_table, RowHeight::Airy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setIconSize(QSize(12, 12));
    constexpr std::array letters{16, 14, 22, 11, 34, 34, 14};
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < TasksModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * letters.at(static_cast<std::size_t>(column)));
    m_table->horizontalHeader()->setMinimumSectionSize(letter * 9);
    m_table->horizontalHeader()->setSectionResizeMode(TasksModel::ResultColumn, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TasksPane::tellChosen);
}

void TasksPane::setCluster(const QString &path)
{
    if (path == m_cluster)
        return;
    m_cluster = path;
    showWork();
    listTasks();
}

void TasksPane::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    showWork();
}

void TasksPane::setWorkerColors(const QHash<QString, QColor> &colors) { m_model->setWorkerColors(colors); }

void TasksPane::showWork()
{
    const model::WorkState work = m_live ? m_observer->workOf(m_cluster) : model::WorkState();
    const qint64 tasks = tasksIn(work);
    m_teaching->setText(!m_live ? tr("Tasks are not kept: what waited and who did it at that moment is not known.")
            : work.isEmpty()
            ? tr("No work yet. Submit some with %1, or from a terminal with vivariumctl submit.").arg(m_keys)
            : tr("No task waits below %1, and no result is left. Submit work with %2, or from a terminal with "
                 "vivariumctl "
                 "submit.")
                  .arg(work.root, m_keys));
    m_pages->setCurrentWidget(tasks == 0 ? m_empty : m_page);
    m_caption->setText(caption(work));
    Q_EMIT countChanged(tasks);
    if (!m_list.isActive())
        m_list.start();
}

QString TasksPane::caption(const model::WorkState &work) const
{
    qint64 assigned = 0;
    qint64 orphaned = 0;
    bool isCut = work.queued > mostTasks || work.ended > mostTasks;
    for (const model::WorkerLoad &worker : work.workers) {
        assigned += worker.assigned;
        orphaned += worker.isOrphaned ? worker.assigned : 0;
        isCut = isCut || worker.assigned > mostTasks;
    }
    QStringList parts{
        tr("%L1 waiting").arg(work.queued), tr("%L1 with workers").arg(assigned), tr("%L1 results").arg(work.ended)};
    if (work.endedInAll > 0)
        parts << tr("%L1 ended since this view began").arg(work.endedInAll);
    if (orphaned > 0)
        parts << tr("%L1 of workers that are gone").arg(orphaned);
    if (isCut)
        parts << tr("listed: the first %L1 waiting, the last %L1 results").arg(mostTasks);
    return parts.join(u" \u00b7 "_s);
}

void TasksPane::listTasks()
{
    if (!isVisible())
        return;
    const model::WorkState work = m_observer->workOf(m_cluster);
    m_model->setTasks(work.root, m_live ? m_observer->tasksOf(m_cluster, mostTasks) : QList<model::WorkTask>());
    m_want.start();
}

/// Only what is seen is read: payloads are the expensive part.
void TasksPane::wantVisible()
{
    if (!isVisible() || m_filter->rowCount() == 0)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = bottom < 0 ? m_filter->rowCount() - 1 : bottom;
    QStringList nodes;
    for (int row = first; row <= last; ++row)
        nodes.append(m_filter->index(row, 0).data(TasksModel::PathRole).toString());
    m_details->want(nodes);
}

void TasksPane::setChosen(const QStringList &nodes)
{
    const QScopedValueRollback following(m_following, true);
    const bool changed = nodes != m_chosen;
    m_chosen = nodes;
    QItemSelection rows;
    for (const QString &node : nodes) {
        const int row = m_model->rowOf(zkbridge::nodeName(node));
        const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
        if (index.isValid())
            rows.select(index, index);
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (changed && !rows.isEmpty() && !m_table->hasFocus())
        m_table->scrollTo(rows.indexes().constFirst());
}

bool TasksPane::hasTask(const QString &node) const
{
    const int row = m_model->rowOf(zkbridge::nodeName(node));
    return row >= 0 && m_model->nodeAt(row) == node;
}

void TasksPane::tellChosen()
{
    if (m_following)
        return;
    QStringList nodes;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        nodes.append(row.data(TasksModel::PathRole).toString());
    Q_EMIT nodesChosen(nodes);
}

void TasksPane::tick()
{
    if (isVisible())
        m_table->viewport()->update();
}

void TasksPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listTasks();
}

} // namespace app
