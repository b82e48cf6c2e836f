// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/childrenpane.h"

#include "app/browser/childrenitems.h"
#include "app/browser/childrenstatbar.h"
#include "app/browser/childrenstate.h"
#include "app/browser/childrentable.h"
#include "app/browser/clustermarks.h"
#include "app/browser/rowscopy.h"
#include "app/browser/selectiontally.h"
#include "app/shell/elidedlabel.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::LockState;

namespace {
/// More than this cannot be named in one moment.
constexpr int mostDeleted = 20'000;
} // namespace

ChildrenPane::ChildrenPane(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_children(new ChildrenItems(connection->tree()->store(), this))
    , m_fold(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_stats(new ChildrenStatBar(connection, m_children, m_body))
    , m_table(new ChildrenTable(m_children, new ClusterMarks(connection->clusters(), this), m_body))
    , m_empty(new QLabel(m_body))
    , m_pages(new QStackedLayout)
    , m_status(new ElidedLabel({}, this))
    , m_tally(new SelectionTally(m_children, this))
    , m_copy(new RowsCopy(this))
    , m_copyingPaths(new SlicedRows(this))
{
    setAccessibleName(tr("Children"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    connectTable();

    using namespace std::chrono_literals;
    m_texts.setSingleShot(true);
    m_texts.setInterval(50ms);
    connect(&m_texts, &QTimer::timeout, this, &ChildrenPane::updateTexts);
    connect(connection->session(), &zkbridge::Session::statusChanged, this, &ChildrenPane::updateStatus);
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &ChildrenPane::showSelected);
    showSelected(connection->selectedPath());
}

ChildrenPane::~ChildrenPane() = default;

QWidget *ChildrenPane::makeHeader()
{
    auto *header = new QWidget(this);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setAccessibleName(tr("Fold the table of children"));
    m_fold->setToolTip(tr("Shows or hides the table of children"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_filter->setPlaceholderText(tr("Filter children"));
    m_filter->setAccessibleName(tr("Filter children"));
    m_filter->setToolTip(
        tr("Shows the children whose name holds this text, whose type begins with it (from four letters on), or whose "
           "owner's session id does (0x...). What it hides is selected no more"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_filter->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_columns->setAutoRaise(true);
    m_columns->setIcon(icon(u"configure"_s));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Chooses the columns of the table"));
    connect(m_columns, &QToolButton::clicked, this,
        [this] { m_table->makeColumnMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_count);
    layout->addWidget(m_status, 3);
    layout->addWidget(m_columns);
    return header;
}

QWidget *ChildrenPane::makeBody()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(12);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_stats);
    layout->addLayout(m_pages, 1);
    // Four rows, the header and a scroll bar, in the smallest window too.
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    return m_body;
}

void ChildrenPane::connectTable()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setNeedle(text);
        m_children->setFilter(model::ChildrenFilter(text, ChildrenItems::typeNames()));
    });
    const auto textsSoon = [this] {
        // The first rows, and the last, change what is shown at all.
        if ((m_children->rowCount() > 0) != (m_pages->currentWidget() == m_table))
            updateTexts();
        else if (!m_texts.isActive())
            m_texts.start();
    };
    connect(m_children, &QAbstractItemModel::rowsInserted, this, textsSoon);
    connect(m_children, &QAbstractItemModel::rowsRemoved, this, textsSoon);
    connect(m_children, &QAbstractItemModel::layoutChanged, this, textsSoon);
    connect(m_children, &model::ChildrenTableModel::arrangingChanged, this, textsSoon);
    connect(m_children, &model::ChildrenTableModel::parentChanged, this, [this, textsSoon] {
        if (m_children->shownParent() == model::noNode) {
            m_connection->tree()->showChildren(model::noNode);
            if (m_resolved) // it was there, and went
                m_revealError = zkbridge::Error{zkbridge::ErrorCode::NoNode, m_path, u"children"_s, {}};
        }
        textsSoon();
    });
    const auto tellChange = [this](model::NodeId parent) {
        if (parent == m_children->shownParent())
            Q_EMIT childrenChanged();
    };
    const model::ZnodeStore *store = m_children->store();
    connect(store, &model::ZnodeStore::childrenInserted, this, tellChange);
    connect(store, &model::ZnodeStore::childrenRemoved, this, tellChange);
    connect(m_children, &model::ChildrenTableModel::statsWanted, m_connection->tree(), &model::LiveTree::wantStats);
    // A znode that was deleted and created again, or was not there yet.
    connect(m_connection->tree()->store(), &model::ZnodeStore::childrenInserted, this, [this] {
        if (m_children->shownParent() == model::noNode && !m_path.isEmpty())
            resolve();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_tally->start(m_table->selectedRuns()); });
    connect(m_children, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_table->selectionModel()->hasSelection())
            m_tally->start(m_table->selectedRuns());
    });
    connect(m_children, &QAbstractItemModel::modelReset, this, [this] { m_tally->start({}); });
    // What a filter takes away is selected no more, and Qt does not tell of that.
    connect(m_children, &QAbstractItemModel::layoutChanged, m_table->selectionModel(),
        [this] { m_tally->start(m_table->selectedRuns()); });
    connect(m_tally, &SelectionTally::added, this, &ChildrenPane::showTally);
    connect(m_table, &ChildrenTable::opened, this, &ChildrenPane::open);
    connect(m_table, &ChildrenTable::parentRequested, this, &ChildrenPane::openParent);
    connect(m_table, &ChildrenTable::copyRequested, this, &ChildrenPane::copyRows);
    connect(m_table, &ChildrenTable::copyPathsRequested, this, &ChildrenPane::copyPaths);
    connect(m_table, &ChildrenTable::deletionRequested, this, &ChildrenPane::requestDeletion);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ChildrenPane::showMenu);
    connect(m_table, &ChildrenTable::textTyped, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(m_filter->text() + text);
    });
    connect(m_copy, &RowsCopy::finished, this, [this](const QString &text, int rows) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT statusMessage(tr("Copied %Ln row(s).", nullptr, rows));
    });
}

void ChildrenPane::showSelected(const QString &path)
{
    m_path = path;
    m_resolved = false;
    m_revealError.reset();
    m_children->showChildrenOf(model::noNode);
    m_filter->clear();
    resolve();
    if (!path.isEmpty() && m_children->shownParent() == model::noNode) {
        m_connection->tree()->reveal(path, this, [this, path](const zkbridge::Result<QModelIndex> &result) {
            if (m_path != path)
                return;
            if (!result)
                m_revealError = result.error();
            resolve();
        });
    }
    updateTexts();
}

void ChildrenPane::resolve()
{
    const model::NodeId node = m_path.isEmpty() ? model::noNode : m_connection->tree()->store()->find(m_path);
    if (node != model::noNode && node != m_children->shownParent()) {
        m_resolved = true;
        m_revealError.reset();
        if (!isFolded())
            m_connection->tree()->showChildren(node);
        m_children->showChildrenOf(node);
    }
    updateTexts();
}

bool ChildrenPane::isFolded() const { return m_body->isHidden(); }

void ChildrenPane::setFolded(bool folded)
{
    if (folded == isFolded())
        return;
    m_body->setVisible(!folded);
    m_filter->setVisible(!folded);
    m_columns->setVisible(!folded);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    setMaximumHeight(folded ? sizeHint().height() : QWIDGETSIZE_MAX);
    m_connection->tree()->showChildren(folded ? model::noNode : m_children->shownParent());
    updateTexts();
    Q_EMIT foldedChanged(folded);
}

QByteArray ChildrenPane::saveColumns() const { return m_table->saveColumns(); }

void ChildrenPane::restoreColumns(const QByteArray &state) { m_table->restoreColumns(state); }

void ChildrenPane::updateTexts()
{
    m_title->setText(childrenTitle(*m_children));
    const QLocale locale;
    const bool filtered = !m_children->filter().isEmpty() && !isFolded();
    m_count->setVisible(filtered);
    m_count->setText(tr("%1 of %2", "rows shown, children there are")
                         .arg(locale.toString(m_children->rowCount()), locale.toString(m_children->childCount())));
    const QString empty = emptyChildrenText(*m_children, m_path, m_revealError);
    m_empty->setText(empty);
    m_pages->setCurrentWidget(empty.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    m_stats->update();
    updateStatus();
}

void ChildrenPane::updateStatus()
{
    QStringList parts;
    if (m_children->isArranging())
        parts << (m_children->filter().isEmpty() ? tr("Sorting") : tr("Filtering"));
    if (!m_tallied.isEmpty())
        parts << m_tallied;
    if (!m_connection->session()->isConnected() && m_children->shownParent() != model::noNode) {
        const zkbridge::SessionStatus status = m_connection->session()->status();
        parts << tr("As it was: %1").arg(stateText(status));
    }
    m_status->setText(parts.join(u"  \u00b7  "_s));
    m_status->setToolTip(m_status->text());
}

void ChildrenPane::showTally(int rows, qint64 bytes, int unknown)
{
    const QString size = QLocale().formattedDataSize(bytes);
    if (rows == 0)
        m_tallied.clear();
    else if (unknown == 0)
        m_tallied = tr("%Ln selected, %1 of data", "children", rows).arg(size);
    else if (unknown == rows)
        m_tallied = tr("%Ln selected", "children", rows);
    else
        m_tallied = tr("%Ln selected, %1 of data as far as is known", "children", rows).arg(size);
    updateStatus();
}

void ChildrenPane::open(const QModelIndex &index)
{
    const model::NodeId node = m_children->nodeAt(index);
    if (node != model::noNode)
        m_connection->selectPath(m_children->store()->path(node));
}

void ChildrenPane::openParent()
{
    if (!m_path.isEmpty() && m_path != u"/")
        m_connection->selectPath(zkbridge::parentPath(m_path));
}

void ChildrenPane::copyRows() { m_copy->start(m_children, m_table->selectedRuns(), m_table->shownColumns()); }

void ChildrenPane::copyPaths()
{
    m_copied.clear();
    const auto visit = [this](int row) {
        if (const model::NodeId node = m_children->nodeAt(row); node != model::noNode)
            m_copied << m_children->store()->path(node);
        return m_copied.size() < RowsCopy::limit;
    };
    m_copyingPaths->start(m_table->selectedRuns(), visit, [this] {
        const QStringList paths = std::exchange(m_copied, {});
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
        Q_EMIT statusMessage(tr("Copied %Ln path(s).", nullptr, static_cast<int>(paths.size())));
    });
}

void ChildrenPane::requestDeletion()
{
    const int selected = m_table->selectedCount();
    if (selected == 0 || m_children->shownParent() == model::noNode) {
        Q_EMIT statusMessage(tr("Select the children to delete."));
        return;
    }
    if (selected > mostDeleted) {
        Q_EMIT statusMessage(tr(
            "At most %Ln children can be deleted at once. To delete all, delete their parent.", nullptr, mostDeleted));
        return;
    }
    // At once, before any row moves: what is asked about must be what was selected.
    const model::ZnodeStore *store = m_children->store();
    const QString parent = store->path(m_children->shownParent());
    QStringList paths;
    const auto runs = m_table->selectedRuns();
    for (const auto &run : runs) {
        for (int row = run.first; row <= run.second; ++row) {
            if (const model::NodeId node = m_children->nodeAt(row); node != model::noNode)
                paths << zkbridge::joinPath(parent, QString::fromUtf8(store->name(node)));
        }
    }
    if (!paths.isEmpty())
        Q_EMIT deletionRequested(paths);
}

void ChildrenPane::showMenu(const QPoint &position)
{
    const int selected = m_table->selectedCount();
    const bool mayWrite = m_connection->session()->lockState() == LockState::Unlocked;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu](const QString &text, const QString &toolTip, bool enabled) {
        QAction *action = menu->addAction(text);
        action->setToolTip(toolTip);
        action->setEnabled(enabled);
        return action;
    };
    const QPersistentModelIndex current = m_table->currentIndex();
    connect(add(tr("Select everywhere"), tr("Selects this znode in all views (Enter)"), selected == 1),
        &QAction::triggered, this, [this, current] { open(current); });
    connect(add(tr("Go to the parent"), tr("Selects the parent of the znode shown (Backspace, Alt+Up)"),
                !m_path.isEmpty() && m_path != u"/"),
        &QAction::triggered, this, &ChildrenPane::openParent);
    menu->addSeparator();
    connect(
        add(tr("Copy rows"), tr("Copies the selected rows as text with tabs, headers first (Ctrl+C)"), selected > 0),
        &QAction::triggered, this, &ChildrenPane::copyRows);
    connect(add(tr("Copy paths"), tr("Copies the paths of the selected rows (Ctrl+Shift+C)"), selected > 0),
        &QAction::triggered, this, &ChildrenPane::copyPaths);
    menu->addSeparator();
    connect(add(tr("Delete..."), tr("Deletes the selected children; first shows everything that will go (Del)"),
                mayWrite && selected > 0),
        &QAction::triggered, this, &ChildrenPane::requestDeletion);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool ChildrenPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_filter->clear();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_children->rowCount() > 0)
            m_table->selectRow(0);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace app
