// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterlist.h"

#include "app/cluster/clusterlistmodel.h"
#include "app/shell/ensembleconnection.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace app {

ClusterList::ClusterList(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_model(new ClusterListModel(connection->clusters(), this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("No cluster recognised here yet."), this))
{
    m_table->setAccessibleName(tr("Clusters"));
    m_table->setToolTip(tr("The clusters recognised in the known part of the tree; choose one to see it"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 2); // path and product
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ClusterListModel::ClusterColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ClusterListModel::LeaderColumn, QHeaderView::Interactive);
    header->resizeSection(ClusterListModel::LeaderColumn, fontMetrics().averageCharWidth() * 14);
    header->setSectionResizeMode(ClusterListModel::MembersColumn, QHeaderView::ResizeToContents);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QStackedLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);

    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT clusterActivated(index.data(ClusterListModel::PathRole).toString());
    };
    connect(m_table, &QTableView::clicked, this, activate);
    connect(m_table, &QTableView::activated, this, activate);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ClusterList::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ClusterList::showEmptiness);
    showEmptiness();
}

void ClusterList::showEmptiness()
{
    QWidget *shown = m_table;
    if (m_model->rowCount() == 0)
        shown = m_empty;
    qobject_cast<QStackedLayout *>(layout())->setCurrentWidget(shown);
}

} // namespace app
