// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertables.h"

#include "app/cluster/participantsmodel.h"
#include "app/cluster/workersmodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

namespace app {

ClusterTables::ClusterTables(const QList<QAction *> &actions, QWidget *parent)
    : QTabWidget(parent)
    , m_participants(new ParticipantsModel(this))
    , m_workers(new WorkersModel(this))
    , m_participantTable(
          makeTable(m_participants, tr("Participants"), ParticipantsModel::AddressColumn, {20, 20, 17, 26, 24, 10, 13}))
    , m_workerTable(makeTable(m_workers, tr("Workers"), WorkersModel::AddressColumn, {20, 26, 24, 18, 20}))
{
    setDocumentMode(true);
    addTab(m_participantTable, tr("Participants"));
    addTab(m_workerTable, tr("Workers"));
    setTabToolTip(0, tr("The candidates of the election in line"));
    setTabToolTip(1, tr("The registrations in the service registry"));
    setCornerWidget(makeButtons(actions));
}

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
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFrameShape(QFrame::NoFrame);
    table->setIconSize(QSize(12, 12));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    table->horizontalHeader()->setHighlightSections(false);
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

QWidget *ClusterTables::makeButtons(const QList<QAction *> &actions)
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 4, 2);
    layout->setSpacing(4);
    for (auto *action : actions) {
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    return buttons;
}

void ClusterTables::show(const QList<Member> &members, const QList<model::ClusterWorker> &workers)
{
    m_participants->setMembers(members);
    m_workers->setWorkers(workers, members);
    setTabText(0, tr("Participants %1").arg(locale().toString(members.size())));
    setTabText(1, tr("Workers %1").arg(locale().toString(workers.size())));
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
}

} // namespace app
