// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodetreeview.h"

#include "app/browser/clustermarks.h"
#include "app/browser/hitlist.h"
#include "app/browser/znodedelegate.h"
#include "app/browser/znodetree.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "model/tree/hitmodel.h"
#include "model/tree/livetree.h"
#include "model/tree/namefilter.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

using model::LiveTree;
using model::NameFilter;
using model::ZnodeModel;

ZnodeTreePane::ZnodeTreePane(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_marks(new ClusterMarks(connection->clusters(), this))
    , m_field(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_tree(new ZnodeTree(m_views))
    , m_delegate(new ZnodeDelegate(m_tree, m_marks))
    , m_hits(new HitList(m_marks, m_views))
    , m_filter(new NameFilter(connection->tree()->store(), this))
    , m_hitModel(new model::HitModel(m_filter, connection->tree()->store(), connection->tree()->model(), this))
{
    layOutWidgets();
    makeActions();
    connectViews();
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &ZnodeTreePane::showPath);

    ZnodeModel *model = connection->tree()->model();
    const QModelIndex root = model->indexForNode(model::rootNode);
    if (model->canFetchMore(root))
        model->fetchMore(root);
    m_tree->expand(root);
    if (connection->isSandbox())
        connect(connection->clusters(), &model::ClusterDirectory::clusterAdded, this, &ZnodeTreePane::openCluster);
    if (!connection->selectedPath().isEmpty())
        showPath(connection->selectedPath());
}

void ZnodeTreePane::layOutWidgets()
{
    m_field->setPlaceholderText(tr("Filter names (Ctrl+F)"));
    m_field->setAccessibleName(tr("Filter names"));
    m_field->setToolTip(tr("Shows the known znodes whose names hold this text. Enter and Shift+Enter (F3 and Shift+F3) "
                           "select the next and the previous one, Escape goes back to the tree (Ctrl+F)."));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setMargin(3);
    m_hint->hide();
    m_tree->setAccessibleName(tr("Znodes"));
    m_tree->setModel(m_connection->tree()->model());
    m_tree->setItemDelegate(m_delegate);
    m_hits->setAccessibleName(tr("Matching znodes"));
    m_hits->setModel(m_hitModel);
    m_hits->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hits->installEventFilter(this);
    m_views->addWidget(m_tree);
    m_views->addWidget(m_hits);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    layout->addWidget(m_views, 1);
    setFocusProxy(m_tree);
}

void ZnodeTreePane::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    QAction *focusField = add(tr("Filter names"), QKeySequence::Find);
    focusField->setShortcutContext(Qt::WindowShortcut);
    connect(focusField, &QAction::triggered, this, &ZnodeTreePane::focusFilter);
    connect(add(tr("Next match"), QKeySequence(Qt::Key_F3)), &QAction::triggered, this, [this] { selectHit(true); });
    connect(add(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3)), &QAction::triggered, this,
        [this] { selectHit(false); });
}

void ZnodeTreePane::connectViews()
{
    connect(m_field, &QLineEdit::textChanged, this, &ZnodeTreePane::filter);
    connect(m_filter, &NameFilter::hitsInserted, this, &ZnodeTreePane::showHitCount);
    connect(m_filter, &NameFilter::hitsRemoved, this, &ZnodeTreePane::showHitCount);
    connect(m_filter, &NameFilter::finished, this, &ZnodeTreePane::showHitCount);
    connect(m_connection->tree(), &LiveTree::statusChanged, this, &ZnodeTreePane::showHitCount);
    connect(m_marks, &ClusterMarks::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(m_marks, &ClusterMarks::changed, m_hits->viewport(), qOverload<>(&QWidget::update));
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ZnodeTreePane::showTreeMenu);
    connect(m_hits, &QWidget::customContextMenuRequested, this, &ZnodeTreePane::showHitMenu);
    connect(m_tree, &QTreeView::collapsed, this, &ZnodeTreePane::giveUpCollapsed);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_connection->tree()->keep(m_connection->tree()->model()->nodeForIndex(index));
    });
    connect(m_tree, &ZnodeTree::textTyped, this, [this](const QString &text) {
        m_field->setText(text);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &ZnodeTree::expandLimitReached, this, [this] {
        m_hint->setText(tr("Stopped after expanding %n znode(s).", nullptr, ZnodeTree::expandLimit));
        m_hint->show();
    });
    // The accessibility bus changes the selection and leaves the current index alone.
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ZnodeTreePane::followSelection);
    connect(m_hits->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ZnodeTreePane::followSelection);
}

void ZnodeTreePane::setZnodeActions(const QList<QAction *> &actions)
{
    m_znodeActions.clear();
    for (QAction *action : actions)
        m_znodeActions.append(action);
}

void ZnodeTreePane::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool ZnodeTreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field)
        return pressedInFilter(key->key(), key->modifiers());
    if (watched == m_hits && key->key() == Qt::Key_Escape) {
        endFiltering();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ZnodeTreePane::pressedInFilter(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *shown = m_views->currentWidget();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        selectHit(!modifiers.testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Down:
        if (shown == m_hits && !m_hits->selectionModel()->hasSelection())
            selectHit(true);
        shown->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        endFiltering();
        return true;
    default:
        return false;
    }
}

/// In the demo the clusters are what there is to look at.
void ZnodeTreePane::openCluster(const QString &path)
{
    const model::ClusterState *cluster = m_connection->clusters()->cluster(path);
    const QString registry = cluster ? cluster->registry : QString();
    for (const QString &place : {path, registry}) {
        if (place.isEmpty())
            continue;
        m_connection->tree()->reveal(place, this, [this](const zkbridge::Result<QModelIndex> &result) {
            if (result)
                m_tree->expand(*result);
        });
    }
}

void ZnodeTreePane::filter(const QString &text)
{
    m_hint->hide();
    m_delegate->setNeedle(text);
    m_hits->setNeedle(text);
    if (text.isEmpty()) {
        // What was found last stays for F3.
        m_views->setCurrentWidget(m_tree);
        m_tree->scrollTo(m_tree->currentIndex());
        return;
    }
    m_filter->setNeedle(text);
    m_views->setCurrentWidget(m_hits);
    showHitCount();
}

void ZnodeTreePane::endFiltering()
{
    m_field->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ZnodeTreePane::showHitCount()
{
    if (m_field->text().isEmpty())
        return;
    const LiveTree *tree = m_connection->tree();
    const QString hits = QLocale().toString(m_filter->size());
    const bool all = tree->status().mode == model::TreeMode::Live;
    m_hint->setText(all
            ? tr("%1 of %Ln znode(s)", nullptr, tree->knownCount()).arg(hits)
            : tr("%1 of the %Ln znode(s) known so far; others are not looked through", nullptr, tree->knownCount())
                  .arg(hits));
    m_hint->show();
}

void ZnodeTreePane::selectHit(bool forward)
{
    const int count = m_filter->size();
    if (count == 0)
        return;
    // From the selected znode, whether it is a hit or not, once around.
    const model::NodeId selected = m_connection->tree()->store()->find(m_connection->selectedPath());
    int row = forward ? 0 : count - 1;
    if (selected != model::noNode) {
        const int from = m_filter->rowFrom(selected);
        const bool isHit = from < count && m_filter->at(from) == selected;
        // The first hit of a new text is the first of the list, wherever the tree is.
        if (m_views->currentWidget() == m_tree || m_hits->selectionModel()->hasSelection() || isHit)
            row = (forward ? from + (isHit ? 1 : 0) : from - 1 + count) % count;
    }
    if (m_views->currentWidget() == m_hits) {
        m_hits->setCurrentIndex(m_hitModel->index(row));
        return;
    }
    const QModelIndex index = m_connection->tree()->model()->indexForNode(m_filter->at(row));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ZnodeTreePane::followSelection(const QItemSelection &selected)
{
    if (m_following || selected.isEmpty())
        return;
    // A range is no znode: its parent is shown, with all its children.
    QModelIndex index = selected.indexes().constFirst();
    const bool inTree = index.model() == m_tree->model();
    if (inTree && ZnodeModel::isRange(index))
        index = index.parent();
    const QString path = index.data(ZnodeModel::PathRole).toString();
    if (inTree)
        m_wanted = path;
    m_connection->selectPath(path);
}

void ZnodeTreePane::showPath(const QString &path)
{
    if (m_wanted == path)
        return;
    m_wanted = path;
    m_connection->tree()->reveal(path, this, [this, path](const zkbridge::Result<QModelIndex> &result) {
        if (m_wanted == path)
            selectInViews(result ? *result : QModelIndex());
    });
}

void ZnodeTreePane::selectInViews(const QModelIndex &index)
{
    const QScopedValueRollback following(m_following, true);
    const int hit = index.isValid() ? m_filter->rowOf(m_connection->tree()->model()->nodeForIndex(index)) : -1;
    if (hit >= 0)
        m_hits->setCurrentIndex(m_hitModel->index(hit));
    else
        m_hits->selectionModel()->clear();
    if (!index.isValid()) {
        // Selected elsewhere, but not there (any more): a row that stays marked would name the wrong znode.
        m_tree->selectionModel()->clear();
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ZnodeTreePane::giveUpCollapsed(const QModelIndex &index)
{
    ZnodeModel *model = m_connection->tree()->model();
    m_connection->tree()->release(model->nodeForIndex(index));
}

void ZnodeTreePane::showTreeMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // They act on the znode that is shown, and a range is none.
    if (!ZnodeModel::isRange(index)) {
        for (const QPointer<QAction> &action : std::as_const(m_znodeActions)) {
            if (action)
                menu->addAction(action);
        }
        menu->addSeparator();
    }
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

void ZnodeTreePane::showHitMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(tr("Show in the tree"));
    show->setEnabled(m_hits->indexAt(position).isValid());
    connect(show, &QAction::triggered, this, &ZnodeTreePane::endFiltering);
    menu->addSeparator();
    for (const QPointer<QAction> &action : std::as_const(m_znodeActions)) {
        if (action)
            menu->addAction(action);
    }
    menu->popup(m_hits->viewport()->mapToGlobal(position));
}

} // namespace app
