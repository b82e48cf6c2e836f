// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertables.h"

#include "app/cluster/failoversmodel.h"
#include "app/cluster/foldingbuttons.h"
#include "app/cluster/participantsmodel.h"
#include "app/cluster/problemlist.h"
#include "app/cluster/problemseverity.h"
#include "app/cluster/taskspane.h"
#include "app/cluster/workersmodel.h"
#include "app/shell/rowtable.h"
#include "model/cluster/leadershiphistory.h"
#include "model/cluster/workstate.h"
#include "zkbridge/client/path.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTableView>

namespace app {

ClusterTables::ClusterTables(const QList<QAction *> &actions, TasksPane *tasks, QWidget *parent)
    : QTabWidget(parent)
    , m_participants(new ParticipantsModel(this))
    , m_workers(new WorkersModel(this))
    , m_failovers(new FailoversModel(this))
    , m_tasks(tasks)
    , m_participantTable(makeTable(m_participants, tr("Participants"), ParticipantsModel::AddressColumn,
          {20, 20, 17, 26, 24, 24, 22, 13, 16, 34, 10, 13}))
    , m_workerTable(makeTable(m_workers, tr("Workers"), WorkersModel::AddressColumn, {20, 26, 24, 18, 20, 12, 12}))
    , m_failoverTable(
          makeTable(m_failovers, tr("Failovers"), FailoversModel::EvidenceColumn, {19, 20, 20, 30, 19, 21, 15}))
    , m_problems(new ProblemList(this))
{
    setDocumentMode(true);
    addPage(m_participantTable, tr("Participants"), tr("The candidates of the election in line"));
    addPage(m_workerTable, tr("Workers"), tr("The registrations in the service registry, and what each has to do"));
    addPage(m_tasks, tr("Tasks"), tr("The work of this cluster: what waits, what is with whom, what has ended"));
    addPage(m_failoverTable, tr("Failovers"),
        tr("Each change of the lead: who led, who leads, how it went, how long nobody did"));
    addPage(m_problems, tr("Problems"), tr("What is wrong with this cluster, with the evidence and what helps"));
    connect(m_problems, &ProblemList::nodeChosen, this, [this](const QString &node) { Q_EMIT nodesChosen({node}); });
    connect(m_problems, &ProblemList::sessionChosen, this, &ClusterTables::sessionChosen);
    connect(m_tasks, &TasksPane::nodesChosen, this, &ClusterTables::nodesChosen);
    connect(m_tasks, &TasksPane::countChanged, this, [this](qint64 count) {
        setName(m_tasks, count == 0 ? tr("Tasks") : tr("Tasks %1").arg(locale().toString(count)));
    });
    m_failoverTable->sortByColumn(FailoversModel::TimeColumn, Qt::DescendingOrder);
    m_buttons = new FoldingButtons(actions, this);
    setCornerWidget(m_buttons);
}

void ClusterTables::addPage(QWidget *page, const QString &name, const QString &toolTip)
{
    setTabToolTip(addTab(page, name), toolTip);
}

void ClusterTables::setName(const QWidget *page, const QString &name) { setTabText(indexOf(page), name); }

QTableView *ClusterTables::makeTable(
    QAbstractItemModel *model, const QString &name, int addressColumn, const QList<int> &letters)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(KeyedTableModel<ParticipantRow>::SortRole);
    sorted->setSourceModel(model);
    auto *table = new QTableView(this);
    table->setAccessibleName(name);
    table->setModel(sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    setUpRows(table, RowHeight::Airy);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setIconSize(QSize(12, 12));
    table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
    for (int column = 0; column < letters.size(); ++column)
        table->setColumnWidth(column, fontMetrics().averageCharWidth() * letters.at(column));
    table->horizontalHeader()->setSectionResizeMode(addressColumn, QHeaderView::Stretch);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this,
        [this, table](const QPoint &at) { Q_EMIT menuRequested(table->viewport()->mapToGlobal(at)); });
    connect(
        table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, table] { tellChosen(table); });
    return table;
}

void ClusterTables::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    foldButtons();
}

void ClusterTables::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    foldButtons();
}

/// The tabs come first: they would be cut off, and the actions are in the menus, too.
void ClusterTables::foldButtons()
{
    if (m_buttons != nullptr)
        m_buttons->setFolded(tabBar()->sizeHint().width() + m_buttons->unfoldedWidth() > width());
}

void ClusterTables::show(
    const QList<Member> &members, const QList<model::ClusterWorker> &workers, const model::WorkState &work)
{
    m_participants->setMembers(members);
    m_workers->setWorkers(workers, members, work);
    setName(m_participantTable, tr("Participants %1").arg(locale().toString(members.size())));
    setName(m_workerTable, tr("Workers %1").arg(locale().toString(workers.size())));
    QHash<QString, QColor> colors;
    for (const WorkerRow &row : m_workers->rows())
        colors.insert(zkbridge::nodeName(row.worker.node), row.color);
    m_tasks->setWorkerColors(colors);
}

bool ClusterTables::hasTask(const QString &node) const { return m_tasks->hasTask(node); }

void ClusterTables::showFailovers(const model::LeadershipHistory &leadership)
{
    m_failovers->setFailovers(leadership.failovers());
    setName(m_failoverTable, tr("Failovers %1").arg(locale().toString(m_failovers->rowCount())));
}

void ClusterTables::setProblems(const QList<model::ClusterProblem> &problems)
{
    m_problems->setProblems(problems);
    setName(m_problems, tr("Problems %1").arg(locale().toString(problems.size())));
    setTabIcon(indexOf(m_problems), severityIcon(worstOf(problems)));
}

void ClusterTables::setChosen(const QStringList &nodes)
{
    const QScopedValueRollback following(m_following, true);
    const bool changed = nodes != m_chosen;
    m_chosen = nodes;
    for (auto *table : {m_participantTable, m_workerTable}) {
        QItemSelection rows;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto index = table->model()->index(row, 0);
            if (nodes.contains(index.data(ParticipantsModel::PathRole).toString()))
                rows.select(index, index);
        }
        table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (changed && !rows.isEmpty() && !table->hasFocus())
            table->scrollTo(rows.indexes().constFirst());
    }
    m_tasks->setChosen(nodes);
}

void ClusterTables::tellChosen(const QTableView *table)
{
    if (m_following)
        return;
    QStringList nodes;
    const auto rows = table->selectionModel()->selectedRows();
    for (const auto &row : rows)
        nodes.append(row.data(ParticipantsModel::PathRole).toString());
    Q_EMIT nodesChosen(nodes);
}

void ClusterTables::tick()
{
    if (m_participantTable->isVisible())
        m_participants->tick();
    m_tasks->tick();
}

} // namespace app
