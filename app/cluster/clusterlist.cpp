// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterlist.h"

#include "app/cluster/clusterlistmodel.h"
#include "app/cluster/problemseverity.h"
#include "app/shell/ensembleconnection.h"

#include "model/cluster/clusterdirectory.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

namespace {
/// Of a product's name that is shown in full wherever there is room for it.
constexpr int mostLetters = 30;
} // namespace

ClusterList::ClusterList(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new ClusterListModel(connection->clusters(), this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(ClusterListModel::FilterRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter clusters"));
    m_filter->setAccessibleName(tr("Filter clusters"));
    m_filter->setToolTip(tr("Shows the clusters whose path, product or leader holds this text; Down goes to the list, "
                            "Escape shows all"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_filter->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setMargin(8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    makeTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addLayout(m_pages, 1);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        measureProducts(first, last);
        fitColumns();
    });
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &ClusterList::showRows);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &ClusterList::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, &ClusterList::showRows);
    connect(connection->clusters(), &model::ClusterDirectory::settled, this, &ClusterList::showRows);
    showRows();
}

void ClusterList::makeTable()
{
    m_table->setAccessibleName(tr("Clusters"));
    m_table->setToolTip(tr("The clusters recognised in the known part of the tree; choose one to see it"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setIconSize(QSize(14, 14));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 2); // path and product
    auto *header = m_table->horizontalHeader();
    const auto widthOf = [this, header](ClusterListModel::Column column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        return header->fontMetrics().horizontalAdvance(title) + fontMetrics().averageCharWidth() * 2;
    };
    // Widths that are measured once: what follows the rows would jump, and ask all of them after each change.
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ClusterListModel::ClusterColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    header->resizeSection(ClusterListModel::LeaderColumn, fontMetrics().averageCharWidth() * 13);
    header->resizeSection(ClusterListModel::MembersColumn, widthOf(ClusterListModel::MembersColumn));
    m_problemsWidth = qMax(widthOf(ClusterListModel::ProblemsColumn),
        m_table->iconSize().width() + fontMetrics().horizontalAdvance(severityText(ProblemSeverity::Risk))
            + fontMetrics().averageCharWidth() * 3);
    measureProducts(0, m_model->rowCount() - 1);
    fitColumns();
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &ClusterList::activate);
    connect(m_table, &QTableView::activated, this, &ClusterList::activate);
}

void ClusterList::measureProducts(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QString texts = m_model->index(row, ClusterListModel::ClusterColumn).data().toString();
        m_productWidth = qMax(m_productWidth, fontMetrics().horizontalAdvance(texts.section(QChar::LineFeed, 1)));
    }
}

void ClusterList::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int wanted = qMin(m_productWidth, letter * mostLetters) + letter * 2;
    auto *header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    const bool withWord = room - m_problemsWidth >= wanted;
    const int problems = withWord ? m_problemsWidth : m_table->iconSize().width() + letter * 5;
    header->resizeSection(ClusterListModel::ProblemsColumn, problems);
    room -= problems;
    for (const auto column : {ClusterListModel::LeaderColumn, ClusterListModel::MembersColumn}) {
        // A hidden section has no size.
        m_table->setColumnHidden(column, false);
        room -= header->sectionSize(column);
        m_table->setColumnHidden(column, room < wanted);
    }
}

void ClusterList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ClusterList::activate(const QModelIndex &index)
{
    Q_EMIT clusterActivated(index.data(ClusterListModel::PathRole).toString());
}

bool ClusterList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Down && m_shown->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    const bool isText = !key->text().isEmpty() && key->text().front().isPrint() && key->text() != QStringLiteral(" ")
        && (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (watched == m_table && m_filter->isVisible() && isText) {
        m_filter->setText(key->text());
        m_filter->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClusterList::showRows()
{
    // Once there it stays: nothing below it moves again.
    if (m_model->rowCount() >= filterFrom)
        m_filter->show();
    if (m_shown->rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    if (m_model->rowCount() > 0)
        m_empty->setText(tr("No cluster's path, product or leader holds \u201c%1\u201d.").arg(m_filter->text()));
    else if (!m_connection->clusters()->isSettled())
        m_empty->setText(tr("Looking for clusters."));
    else
        m_empty->setText(tr("No cluster recognised here yet. Programs that elect a leader, hold a lock or register "
                            "themselves show up by themselves. Start the demo, join one, or name the paths of yours in "
                            "Edit > Settings > Layouts."));
    m_pages->setCurrentWidget(m_empty);
}

} // namespace app
