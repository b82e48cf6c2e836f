// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinepane.h"

#include "app/cluster/timelinemodel.h"
#include "app/shell/ensembleconnection.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

TimelinePane::TimelinePane(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new TimelineModel(connection->timeline(), this))
    , m_table(makeTable())
    , m_pause(makePauseButton())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_pause, 0, Qt::AlignTop);
    m_table->scrollToBottom();
}

QTableView *TimelinePane::makeTable()
{
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Timeline"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 4);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(TimelineModel::TimeColumn, fontMetrics().averageCharWidth() * 17);
    header->resizeSection(TimelineModel::ClusterColumn, fontMetrics().averageCharWidth() * 26);

    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, table, [this, table] {
        const auto *bar = table->verticalScrollBar();
        m_following = bar->value() >= bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, table, [this, table] {
        if (m_following)
            table->scrollToBottom();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, table](const QItemSelection &selected) {
            const QString path = selected.isEmpty()
                ? QString()
                : table->model()->index(selected.constFirst().top(), 0).data(TimelineModel::PathRole).toString();
            if (!path.isEmpty())
                m_connection->selectPath(path);
        });

    auto *copy = new QAction(tr("Copy entries"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setToolTip(tr("Copies the selected entries as text (%1)")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    connect(copy, &QAction::triggered, this, &TimelinePane::copySelected);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

QToolButton *TimelinePane::makePauseButton()
{
    auto *button = new QToolButton(this);
    button->setText(tr("Pause"));
    button->setAccessibleName(tr("Pause"));
    button->setToolTip(tr("Holds the timeline still; what happens meanwhile is kept and shown when you go on"));
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, m_model, &TimelineModel::setPaused);
    connect(m_model, &TimelineModel::waitingChanged, button, [button](qsizetype count) {
        button->setText(count == 0 ? tr("Pause") : tr("%n new", nullptr, static_cast<int>(count)));
    });
    return button;
}

void TimelinePane::copySelected() const
{
    QStringList lines;
    const auto rows = m_table->selectionModel()->selectedRows();
    QList<int> sorted;
    sorted.reserve(rows.size());
    for (const auto &row : rows)
        sorted.append(row.row());
    std::sort(sorted.begin(), sorted.end());
    for (const int row : std::as_const(sorted)) {
        QStringList cells;
        for (int column = 0; column < TimelineModel::ColumnCount; ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace app
