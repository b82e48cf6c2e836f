// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodetreeview.h"

#include "app/browser/leadermarks.h"
#include "app/browser/znodedelegate.h"
#include "app/browser/znodefinder.h"
#include "app/browser/znodetree.h"
#include "app/shell/ensembleconnection.h"
#include "model/tree/livetree.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace app {

using model::ZnodeModel;

ZnodeTreePane::ZnodeTreePane(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_marks(new LeaderMarks(connection->clusters(), this))
    , m_filter(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_tree(new ZnodeTree(this))
    , m_delegate(new ZnodeDelegate(m_tree, m_marks))
    , m_finder(new ZnodeFinder(connection->tree()->model(), this))
{
    m_filter->setPlaceholderText(tr("Filter names (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_filter->setToolTip(tr("Jumps to the next known znode whose name holds this text; Enter and Shift+Enter go on "
                            "(Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_tree->setAccessibleName(tr("Znodes"));
    m_tree->setModel(connection->tree()->model());
    m_tree->setItemDelegate(m_delegate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    auto *focusFilterAction = new QAction(tr("Filter names"), this);
    focusFilterAction->setShortcut(QKeySequence::Find);
    connect(focusFilterAction, &QAction::triggered, this, &ZnodeTreePane::focusFilter);
    addAction(focusFilterAction);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_delegate->setNeedle(text);
        m_hint->hide();
        m_finder->stop();
        findNext(true, true);
    });
    connect(m_finder, &ZnodeFinder::found, this, &ZnodeTreePane::showFound);
    connect(m_finder, &ZnodeFinder::notFound, this, [this] {
        m_hint->setText(tr(
            "None of the %n known znode(s) has a name with this text.", nullptr, m_connection->tree()->knownCount()));
        m_hint->show();
    });
    connect(m_marks, &LeaderMarks::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ZnodeTreePane::showMenu);
    connect(m_tree, &QTreeView::collapsed, this, &ZnodeTreePane::giveUpCollapsed);
    connect(m_tree, &ZnodeTree::expandLimitReached, this, [this] {
        m_hint->setText(tr("Stopped after expanding %n znode(s).", nullptr, ZnodeTree::expandLimit));
        m_hint->show();
    });
    // The accessibility bus changes the selection and leaves the current index alone.
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ZnodeTreePane::followSelection);
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &ZnodeTreePane::showPath);

    ZnodeModel *model = connection->tree()->model();
    const QModelIndex root = model->indexForNode(model::rootNode);
    if (model->canFetchMore(root))
        model->fetchMore(root);
    m_tree->expand(root);
    if (!connection->selectedPath().isEmpty())
        showPath(connection->selectedPath());
}

void ZnodeTreePane::setZnodeActions(const QList<QAction *> &actions)
{
    m_znodeActions.clear();
    for (QAction *action : actions)
        m_znodeActions.append(action);
}

void ZnodeTreePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ZnodeTreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        findNext(!key->modifiers().testFlag(Qt::ShiftModifier), false);
        return true;
    case Qt::Key_Down:
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        m_filter->clear();
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ZnodeTreePane::findNext(bool forward, bool inclusive)
{
    using Direction = ZnodeFinder::Direction;
    m_finder->find(
        m_filter->text(), m_tree->currentIndex(), forward ? Direction::Forward : Direction::Backward, inclusive);
}

void ZnodeTreePane::showFound(const QModelIndex &index)
{
    m_hint->hide();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ZnodeTreePane::followSelection(const QItemSelection &selected)
{
    if (m_following || selected.isEmpty())
        return;
    const QModelIndex index = selected.indexes().constFirst();
    m_wanted = index.data(ZnodeModel::PathRole).toString();
    m_connection->selectPath(m_wanted);
}

void ZnodeTreePane::showPath(const QString &path)
{
    if (m_wanted == path)
        return;
    m_wanted = path;
    m_connection->tree()->reveal(path, this, [this, path](const zkbridge::Result<QModelIndex> &result) {
        if (m_wanted != path)
            return;
        const QScopedValueRollback following(m_following, true);
        if (!result) {
            // Selected elsewhere, but not there (any more): a row that stays marked would name the wrong znode.
            m_tree->selectionModel()->clear();
            return;
        }
        m_tree->setCurrentIndex(*result);
        m_tree->scrollTo(*result);
    });
}

void ZnodeTreePane::giveUpCollapsed(const QModelIndex &index)
{
    ZnodeModel *model = m_connection->tree()->model();
    m_connection->tree()->release(model->nodeForIndex(index));
}

void ZnodeTreePane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QPointer<QAction> &action : std::as_const(m_znodeActions)) {
        if (action)
            menu->addAction(action);
    }
    menu->addSeparator();
    QAction *expand = menu->addAction(tr("Expand all below"));
    expand->setToolTip(tr("Expands the znodes below this one, at most %n", nullptr, ZnodeTree::expandLimit));
    expand->setEnabled(index.isValid());
    connect(
        expand, &QAction::triggered, m_tree, [this, at = QPersistentModelIndex(index)] { m_tree->expandBelow(at); });
    QAction *collapse = menu->addAction(tr("Collapse"));
    collapse->setEnabled(index.isValid() && m_tree->isExpanded(index));
    connect(collapse, &QAction::triggered, m_tree, [this, at = QPersistentModelIndex(index)] { m_tree->collapse(at); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace app
