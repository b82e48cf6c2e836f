// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/activitypane.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/rowtable.h"
#include "app/space/activitychart.h"
#include "app/space/activitymodel.h"
#include "model/tree/livetree.h"
#include "model/tree/treeactivity.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace app {

namespace {
constexpr int mostRows = 50;
} // namespace

ActivityPane::ActivityPane(EnsembleConnection *connection, QAction *pause, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new ActivityModel(this))
    , m_rate(new QLabel(this))
    , m_total(new QLabel(this))
    , m_chart(new ActivityChart(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(this))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(12);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeTable());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeSummary(pause));
    layout->addWidget(m_pages, 1);
    connect(connection->tree()->activity(), &model::TreeActivity::ticked, this, &ActivityPane::showFigures);
    connect(connection->tree(), &model::LiveTree::statusChanged, this, &ActivityPane::showEmptyText);
    showFigures();
    showEmptyText();
}

QWidget *ActivityPane::makeSummary(QAction *pause)
{
    auto *summary = new QWidget(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_rate->setFont(large);
    m_rate->setAccessibleName(tr("Change rate"));
    m_rate->setToolTip(tr("Changes that watches told of, over the last ten seconds"));
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_total->setAccessibleName(tr("Changes so far"));
    m_total->setToolTip(tr("Changes that watches told of since this window connected"));
    auto *button = new QToolButton(summary);
    button->setDefaultAction(pause);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *head = new QHBoxLayout;
    head->addWidget(m_rate);
    head->addWidget(m_total, 1);
    head->addWidget(button);
    auto *layout = new QVBoxLayout(summary);
    layout->setContentsMargins(6, 4, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    summary->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    return summary;
}

QTableView *ActivityPane::makeTable()
{
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Most active subtrees"));
    table->setModel(m_model);
    setUpRows(table, RowHeight::Dense);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(ActivityModel::PathColumn, QHeaderView::Stretch);
    header->resizeSection(ActivityModel::MinuteColumn, fontMetrics().averageCharWidth() * 16);
    header->resizeSection(ActivityModel::RateColumn, fontMetrics().averageCharWidth() * 16);
    const auto choose = [this](const QModelIndex &index) {
        m_connection->selectPath(index.data(ActivityModel::PathRole).toString());
    };
    connect(table, &QTableView::activated, this, choose);
    connect(table, &QTableView::clicked, this, choose);
    return table;
}

void ActivityPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFigures();
}

void ActivityPane::showFigures()
{
    if (!isVisible())
        return;
    const model::TreeActivity *activity = m_connection->tree()->activity();
    const double rate = activity->changesPerSecond();
    m_rate->setText(tr("%1 changes/s").arg(locale().toString(rate, 'f', rate < 10 ? 1 : 0)));
    m_total->setText(tr("%1 so far").arg(locale().toString(activity->total())));
    m_chart->setCounts(activity->lastMinute());
    m_model->setSubtrees(activity->mostActive(mostRows));
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
}

void ActivityPane::showEmptyText()
{
    const bool isLive = m_connection->tree()->status().mode == model::TreeMode::Live;
    m_empty->setText(isLive
            ? tr("No znode changed in the last minute. Every create, delete and set anywhere in the tree is counted "
                 "here.")
            : tr("No change was seen in the last minute. The tree is lazy now: only changes of what is shown in it are "
                 "told by watches, and counted here."));
}

} // namespace app
