// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/connectionspane.h"

#include "app/ensemble/connectionsmodel.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/rowtable.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/sessioncensus.h"
#include "zkbridge/wire/wirereader.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace app {

namespace {

using Owner = ConnectionRow::Owner;

QHash<qint64, OwnConnection> ownConnections(const EnsembleConnection &connection)
{
    QHash<qint64, OwnConnection> own;
    own.insert(connection.session()->status().sessionId, {Owner::OurSession, 0});
    own.insert(connection.wire()->status().sessionId, {Owner::OurReader, 0});
    const auto processes = connection.participants()->participants();
    for (const auto *process : processes)
        own.insert(process->sessionId(), {Owner::OurParticipant, process->pid()});
    own.remove(0); // not connected
    return own;
}

} // namespace

ConnectionsPane::ConnectionsPane(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new ConnectionsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_text(new QLabel(this))
    , m_onlySelected(new QCheckBox(tr("Of the selected server only"), this))
    , m_table(makeTable())
    , m_empty(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_onlySelected->setToolTip(tr("Lists the connections of the server that is selected in the table above"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(12);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_onlySelected);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_pages, 1);
    connect(m_onlySelected, &QCheckBox::toggled, this, &ConnectionsPane::refresh);
    connect(connection->census(), &model::SessionCensus::counted, this, &ConnectionsPane::refresh);
    refresh();
}

QTableView *ConnectionsPane::makeTable()
{
    auto *table = new QTableView(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConnectionsModel::SortRole);
    table->setAccessibleName(tr("Connections"));
    table->setModel(m_sorted);
    setUpRows(table);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array widths{24, 24, 44, 24, 12, 16, 13, 13, 24};
    for (int column = 0; column < ConnectionsModel::ColumnCount; ++column)
        table->setColumnWidth(column, letter * widths.at(static_cast<std::size_t>(column)));
    table->setSortingEnabled(true);
    m_sorted->sort(-1); // as they come: ours first
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void ConnectionsPane::setServer(const QString &address)
{
    if (address == m_server)
        return;
    m_server = address;
    refresh();
}

void ConnectionsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ConnectionsPane::refresh()
{
    auto connections = m_connection->census()->connections();
    Q_EMIT countChanged(connections.size());
    if (!isVisible())
        return;
    if (m_onlySelected->isChecked())
        connections.removeIf([this](const model::SessionFacts &facts) { return facts.server != m_server; });
    const auto rows = connectionRows(connections, ownConnections(*m_connection),
        model::membershipsBySession(m_connection->clusters()->clusters()), mostRows);
    m_model->setRows(rows);
    tell(rows.size(), connections.size());
}

void ConnectionsPane::tell(qsizetype listed, qsizetype all)
{
    const auto *census = m_connection->census();
    const QString count = tr("%Ln connection(s).", nullptr, static_cast<int>(all));
    if (listed < all)
        m_text->setText(tr("%1 The first %2 are listed: ours, then members of clusters, then the rest.")
                            .arg(count, locale().toString(listed)));
    else
        m_text->setText(
            census->isComplete() || all == 0 ? count : tr("%1 Not every server told its connections.").arg(count));
    m_text->setVisible(all > 0);
    if (census->countedAtMs() == 0)
        m_empty->setText(tr("Asking the servers who is connected to them..."));
    else if (m_onlySelected->isChecked() && !census->connections().isEmpty())
        m_empty->setText(tr("%1 told of no connection.").arg(m_server));
    else
        m_empty->setText(tr("No server tells who is connected to it: no AdminServer answers, and the word cons is not "
                            "allowed. Name the AdminServers with Cluster > AdminServers, if they listen elsewhere than "
                            "on port 8080."));
    m_pages->setCurrentWidget(all > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace app
