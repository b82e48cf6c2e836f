// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/ensembleview.h"

#include "app/ensemble/connectionspane.h"
#include "app/ensemble/ensemblepicture.h"
#include "app/ensemble/serverchart.h"
#include "app/ensemble/servercontrols.h"
#include "app/ensemble/serversmodel.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/rowtable.h"
#include "model/ensemble/ensemblemonitor.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace app {

using Mode = model::ServerStatus::Mode;
using Reach = model::ServerStatus::Reach;

EnsembleView::EnsembleView(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_servers(new ServersModel(connection->ensemble(), connection->sandbox(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_controls(new ServerControls(connection->sandbox(), this))
    , m_summary(new QLabel(this))
    , m_picture(new EnsemblePicture(m_servers, this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_sorted->setSourceModel(m_servers);
    m_sorted->setSortRole(ServersModel::SortRole);

    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    if (connection->isSandbox()) {
        for (auto *action : m_controls->actions()) {
            auto *button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            head->addWidget(button);
        }
    }
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_picture);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeTabs());
    splitter->setStretchFactor(2, 1);
    const int line = fontMetrics().height();
    splitter->setSizes({10 * line, 8 * line, 17 * line});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connect(m_servers, &ServersModel::statusesChanged, this, &EnsembleView::takeStatuses);
    connect(m_picture, &EnsemblePicture::serverClicked, this, &EnsembleView::selectServer);
    connect(&m_chartTick, &QTimer::timeout, this, &EnsembleView::feedCharts);
    m_chartTick.setInterval(1000);
    connection->ensemble()->setActive(connection->isSandbox());
    takeStatuses();
}

QList<QAction *> EnsembleView::ensembleActions() const { return m_controls->actions(); }

QWidget *EnsembleView::makeTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Servers"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ServersModel::IdColumn, Qt::AscendingOrder);
    setUpRows(m_table);
    m_table->setMinimumHeight(fontMetrics().height() * 5);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array widths{6, 28, 19, 32, 22, 13, 12, 16, 16, 12, 12, 14, 12};
    for (int column = 0; column < ServersModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * widths.at(static_cast<std::size_t>(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EnsembleView::followSelection);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &EnsembleView::followSelection);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { selectServer(m_selected); });
    return m_table;
}

QWidget *EnsembleView::makeCharts()
{
    auto *charts = new QSplitter(Qt::Horizontal, this);
    m_latency = new ServerChart(tr("Latency"), &model::ServerSample::latencyMs, tr("%.1f ms"), charts);
    m_latency->setToolTip(tr("Mean time each server took for a request, in the second before each answer"));
    m_outstanding = new ServerChart(tr("Outstanding requests"), &model::ServerSample::outstanding, tr("%.0f"), charts);
    m_outstanding->setToolTip(tr("Requests that waited in each server when it was asked"));
    for (auto *chart : {m_latency, m_outstanding})
        chart->setMinimumSize(220, 110);
    return charts;
}

QWidget *EnsembleView::makeTabs()
{
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    m_connections = new ConnectionsPane(m_connection, tabs);
    tabs->setTabToolTip(tabs->addTab(makeCharts(), tr("Load")), tr("Latency and outstanding requests of each server"));
    const int place = tabs->addTab(m_connections, tr("Connections"));
    tabs->setTabToolTip(
        place, tr("Who is connected to the servers: clients, their sessions and clusters, and this program"));
    connect(m_connections, &ConnectionsPane::countChanged, tabs, [tabs, place](qsizetype count) {
        tabs->setTabText(
            place, count == 0 ? tr("Connections") : tr("Connections %1").arg(tabs->locale().toString(count)));
    });
    return tabs;
}

void EnsembleView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_connection->ensemble()->setActive(true);
    m_connection->setClustersWatched(true);
    m_chartTick.start();
    feedCharts();
}

void EnsembleView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_chartTick.stop();
    m_connection->ensemble()->setActive(m_connection->isSandbox());
    m_connection->setClustersWatched(false);
}

QString EnsembleView::summary() const
{
    int answering = 0;
    QString leader;
    bool standalone = false;
    const int count = m_servers->rowCount();
    for (int row = 0; row < count; ++row) {
        const auto &status = m_servers->status(row);
        if (status.reach != Reach::Answering)
            continue;
        ++answering;
        standalone = standalone || status.mode == Mode::Standalone;
        if (status.mode == Mode::Leader)
            leader = status.address;
    }
    if (standalone)
        return tr("One standalone server: when it ends, everything waits for it.");
    QString known = tr("%1 of %n server(s) answering.", nullptr, count).arg(answering);
    if (answering == 0)
        return known;
    return leader.isEmpty() ? tr("%1 No quorum leader is known.").arg(known)
                            : tr("%1 The quorum leader is %2.").arg(known, leader);
}

void EnsembleView::takeStatuses()
{
    m_summary->setText(summary());
    if (m_loaded || m_servers->rowCount() == 0)
        return;
    for (int row = 0; row < m_servers->rowCount(); ++row)
        if (m_servers->status(row).reach == Reach::NotAsked)
            return;
    m_loaded = true;
    feedCharts();
    if (m_selected.isEmpty())
        m_table->selectRow(0);
    Q_EMIT loaded();
}

void EnsembleView::feedCharts()
{
    QList<ServerChart::Line> lines;
    for (int row = 0; row < m_servers->rowCount(); ++row) {
        const auto &status = m_servers->status(row);
        if (const auto *history = m_connection->ensemble()->history(status.address))
            lines.append({status.address, m_servers->color(status.address), status.mode == Mode::Leader, history});
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_latency->show(lines, now);
    m_outstanding->show(lines, now);
}

void EnsembleView::selectServer(const QString &address)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (m_sorted->index(row, ServersModel::AddressColumn).data().toString() == address)
            m_table->selectRow(row);
}

void EnsembleView::followSelection()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_controls->setServer(std::nullopt);
        return;
    }
    const int row = m_sorted->mapToSource(rows.constFirst()).row();
    m_selected = m_servers->status(row).address;
    m_connections->setServer(m_selected);
    m_controls->setServer(m_servers->sandboxServer(row));
}

} // namespace app
