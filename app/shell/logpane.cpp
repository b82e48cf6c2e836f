// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/logpane.h"

#include "app/shell/icons.h"
#include "app/shell/logfilter.h"
#include "app/shell/logmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void followNewest(QTreeView *view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    QObject::connect(view->model(), &QAbstractItemModel::rowsAboutToBeInserted, view,
        [view, bar] { view->setProperty("atEnd", bar->value() == bar->maximum()); });
    QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, view, [view] {
        if (view->property("atEnd").toBool())
            view->scrollToBottom();
    });
}

QTreeView *makeView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setModel(model);
    view->setAccessibleName(LogPane::tr("Log"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = view->header();
    header->setStretchLastSection(true);
    const QFontMetrics metrics(view->font());
    view->setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00.0000"_s));
    view->setColumnWidth(LogModel::LevelColumn, metrics.horizontalAdvance(u"warning000"_s));
    view->setColumnWidth(LogModel::CategoryColumn, metrics.horizontalAdvance(u"zkbridge.zookeeper"_s));
    return view;
}

} // namespace

LogPane::LogPane(LogModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new LogFilter(this))
    , m_level(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    m_filter->setSourceModel(model);
    m_view = makeView(m_filter, this);

    const QStringList levels{tr("Everything"), tr("Info and above"), tr("Warnings and above"), tr("Errors only")};
    m_level->addItems(levels);
    m_level->setAccessibleName(tr("Least level"));
    m_level->setToolTip(tr("Shows lines of this level and above"));
    m_text->setPlaceholderText(tr("Filter the log"));
    m_text->setAccessibleName(tr("Filter the log"));
    m_text->setToolTip(tr("Shows lines that hold this text"));
    m_text->setClearButtonEnabled(true);
    auto *clear = new QToolButton(this);
    clear->setText(tr("Clear"));
    clear->setIcon(icon(u"edit-clear"_s));
    clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    clear->setAutoRaise(true);
    clear->setToolTip(tr("Forgets the lines shown and not shown"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 4);
    bar->addWidget(m_level);
    bar->addWidget(m_text, 1);
    bar->addWidget(clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    auto *copy = new QAction(tr("Copy lines"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &LogPane::copySelected);
    connect(clear, &QToolButton::clicked, model, &LogModel::clear);
    connect(m_text, &QLineEdit::textChanged, m_filter, &LogFilter::setText);
    connect(m_level, &QComboBox::currentIndexChanged, m_filter, &LogFilter::setLeastSeverity);
    m_level->setCurrentIndex(LogModel::severity(QtInfoMsg));
    followNewest(m_view);
}

LogPane::~LogPane() = default;

void LogPane::copySelected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace app
