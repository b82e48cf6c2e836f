// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browserview.h"

#include "app/browser/aclpane.h"
#include "app/browser/childrenpane.h"
#include "app/browser/datapane.h"
#include "app/browser/messagebar.h"
#include "app/browser/openznode.h"
#include "app/browser/statpane.h"
#include "app/browser/undoactions.h"
#include "app/browser/writeactions.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "model/tree/livetree.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace app {

namespace {
constexpr quint32 layoutVersion = 1;
}

BrowserView::BrowserView(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_znode(new OpenZnode(connection->session(), this))
    , m_messages(new MessageBar(this))
    , m_data(new DataPane(connection, m_znode, this))
    , m_children(new ChildrenPane(connection, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_undo(new UndoActions(connection, this))
    , m_write(new WriteActions(connection, m_znode, this))
    , m_refresh(new QAction(this))
    , m_copyPath(new QAction(this))
{
    setAccessibleName(tr("Browser"));
    m_rows->addWidget(makeDetails());
    m_rows->addWidget(m_children);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({600, 400}); // in proportion to what there will be
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_messages);
    layout->addWidget(m_rows, 1);

    makeActions();
    connect(m_children, &ChildrenPane::foldedChanged, this, &BrowserView::followFold);
    connect(m_children, &ChildrenPane::childrenChanged, m_znode, &OpenZnode::noteChildrenChanged);
    connect(m_children, &ChildrenPane::statusMessage, this, &BrowserView::statusMessage);
    connect(m_children, &ChildrenPane::deletionRequested, m_write, &WriteActions::removeZnodes);
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &BrowserView::followSelection);
    connect(m_znode, &OpenZnode::dataRead, this, &BrowserView::announceLoaded);
    connect(m_znode, &OpenZnode::aclRead, this, &BrowserView::announceLoaded);
    followSelection(connection->selectedPath());
}

BrowserView::~BrowserView() = default;

QWidget *BrowserView::makeDetails()
{
    auto *side = new QSplitter(Qt::Vertical, this);
    auto *acl = new AclPane(m_connection, m_znode, side);
    side->addWidget(new StatPane(m_znode, side));
    side->addWidget(acl);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 1);
    side->setChildrenCollapsible(false);
    side->setSizes({750, 250});
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    connect(acl, &AclPane::editRequested, m_write->editAclAction(), &QAction::trigger);
    auto *details = new QSplitter(Qt::Horizontal, this);
    details->addWidget(m_data);
    details->addWidget(side);
    details->setStretchFactor(0, 3);
    details->setStretchFactor(1, 2);
    details->setChildrenCollapsible(false);
    return details;
}

void BrowserView::followFold(bool folded)
{
    if (folded)
        m_unfolded = m_rows->sizes();
    else if (m_unfolded.size() == m_rows->count())
        m_rows->setSizes(m_unfolded);
}

QByteArray BrowserView::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << (m_children->isFolded() && !m_unfolded.isEmpty() ? m_unfolded : m_rows->sizes())
           << m_children->isFolded() << m_children->saveColumns();
    return layout;
}

void BrowserView::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    quint32 version = 0;
    QList<int> sizes;
    bool folded = false;
    QByteArray columns;
    stream >> version >> sizes >> folded >> columns;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_children->setFolded(folded);
    m_unfolded = sizes;
    if (!folded)
        m_rows->setSizes(sizes);
    m_children->restoreColumns(columns);
}

void BrowserView::makeActions()
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Reads data, Stat, ACL and the list of children again (F5)"));
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setIcon(icon(QStringLiteral("view-refresh")));
    connect(m_refresh, &QAction::triggered, this, [this] {
        m_znode->refresh();
        m_connection->tree()->refresh(m_connection->selectedPath());
    });
    m_copyPath->setText(tr("Copy path"));
    m_copyPath->setToolTip(tr("Copies the path of the selected znode (Ctrl+Shift+C)"));
    m_copyPath->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyPath->setIcon(icon(QStringLiteral("edit-copy")));
    connect(m_copyPath, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_connection->selectedPath()); });

    connect(m_undo, &UndoActions::done, this, &BrowserView::statusMessage);
    connect(m_undo, &UndoActions::failed, this, &BrowserView::showError);
    connect(m_undo, &UndoActions::pathTouched, m_connection, &EnsembleConnection::selectPath);
    connect(m_write, &WriteActions::statusMessage, this, &BrowserView::statusMessage);
    connect(m_data, &DataPane::statusMessage, this, &BrowserView::statusMessage);
    connect(m_data, &DataPane::createRequested, m_write, &WriteActions::createAgain);
    m_actions = {m_undo->undoAction(), m_undo->redoAction(), separator(), m_write->createAction(),
        m_write->duplicateAction(), m_write->deleteAction(), separator(), m_data->saveAction(), m_data->revertAction(),
        m_write->editAclAction(), separator(), m_copyPath, m_refresh};
}

QAction *BrowserView::separator()
{
    auto *action = new QAction(this);
    action->setSeparator(true);
    return action;
}

QList<QAction *> BrowserView::znodeActions() const { return m_actions; }

bool BrowserView::hasUnsavedText() const { return m_data->hasUnsavedText(); }

void BrowserView::followSelection(const QString &path)
{
    m_messages->closeMessage();
    m_znode->open(path);
    m_refresh->setEnabled(!path.isEmpty());
    m_copyPath->setEnabled(!path.isEmpty());
}

void BrowserView::announceLoaded()
{
    const bool complete = m_znode->state() != OpenZnode::State::Loading
        && (m_znode->acl() || m_znode->aclError().code != zkbridge::ErrorCode::Ok);
    if (m_loaded || !complete)
        return;
    m_loaded = true;
    Q_EMIT loaded();
}

void BrowserView::showError(const zkbridge::Error &error)
{
    m_messages->showMessage(MessageBar::Kind::Error, errorText(error));
}

void BrowserView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_znode->setActive(true);
}

void BrowserView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_znode->setActive(false);
}

} // namespace app
