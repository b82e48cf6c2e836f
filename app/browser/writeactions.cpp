// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/writeactions.h"

#include "app/browser/acldialog.h"
#include "app/browser/createdialog.h"
#include "app/browser/deletedialog.h"
#include "app/browser/lockhint.h"
#include "app/browser/openznode.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/icons.h"
#include "zkbridge/client/path.h"

#include <QWidget>

namespace app {

using zkbridge::CreateMode;
using zkbridge::LockState;

WriteActions::WriteActions(EnsembleConnection *connection, OpenZnode *znode, QWidget *window)
    : QObject(window)
    , m_connection(connection)
    , m_znode(znode)
    , m_window(window)
{
    m_create.setText(tr("Create znode..."));
    m_create.setIcon(icon(QStringLiteral("document-new")));
    m_create.setShortcut(QKeySequence(Qt::Key_Insert));
    m_duplicate.setText(tr("Duplicate..."));
    m_duplicate.setIcon(icon(QStringLiteral("edit-copy")));
    m_duplicate.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_delete.setText(tr("Delete..."));
    m_delete.setIcon(icon(QStringLiteral("edit-delete")));
    m_delete.setShortcut(QKeySequence(Qt::Key_Delete));
    m_editAcl.setText(tr("Edit ACL..."));
    connect(&m_create, &QAction::triggered, this, &WriteActions::create);
    connect(&m_duplicate, &QAction::triggered, this, &WriteActions::duplicate);
    connect(&m_delete, &QAction::triggered, this, [this] { removeZnodes({m_znode->path()}); });
    connect(&m_editAcl, &QAction::triggered, this, &WriteActions::editAcl);
    connect(znode, &OpenZnode::opened, this, &WriteActions::update);
    connect(znode, &OpenZnode::dataRead, this, &WriteActions::update);
    connect(znode, &OpenZnode::aclRead, this, &WriteActions::update);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &WriteActions::update);
    update();
}

void WriteActions::update()
{
    const LockState lock = m_connection->session()->lockState();
    const bool mayWrite = lock == LockState::Unlocked;
    const bool there = m_znode->state() == OpenZnode::State::Loaded || m_znode->state() == OpenZnode::State::Failed;
    const bool root = m_znode->path() == QLatin1String("/");
    m_create.setEnabled(mayWrite);
    m_create.setToolTip(withLockHint(tr("Creates a znode below the selected one, in any mode (Ins)"), lock));
    m_duplicate.setEnabled(mayWrite && there && !root);
    m_duplicate.setToolTip(
        withLockHint(tr("Creates a znode beside the selected one, with its data and ACL (Ctrl+D)"), lock));
    m_delete.setEnabled(mayWrite && there && !root);
    m_delete.setToolTip(withLockHint(
        tr("Deletes the selected znode; with children it first shows everything that will go (Del)"), lock));
    m_editAcl.setEnabled(mayWrite && m_znode->acl().has_value());
    m_editAcl.setToolTip(withLockHint(tr("Changes who may do what with the selected znode"), lock));
}

void WriteActions::openCreateDialog(const CreateProposal &proposal)
{
    auto *dialog = new CreateDialog(m_connection, proposal, m_window);
    connect(dialog, &CreateDialog::created, this, [this](const QString &path) {
        Q_EMIT statusMessage(tr("Created %1.").arg(path));
        m_connection->selectPath(path);
    });
    dialog->open();
}

void WriteActions::create()
{
    CreateProposal proposal;
    proposal.parent = m_znode->path();
    if (proposal.parent.isEmpty())
        proposal.parent = QStringLiteral("/");
    else if (m_znode->stat() && m_znode->stat()->isEphemeral())
        proposal.parent = zkbridge::parentPath(proposal.parent);
    openCreateDialog(proposal);
}

void WriteActions::duplicate()
{
    const QString path = m_znode->path();
    const auto sequence = zkbridge::sequenceSuffix(zkbridge::nodeName(path));
    const bool ephemeral = m_znode->stat() && m_znode->stat()->isEphemeral();
    CreateProposal proposal;
    proposal.parent = zkbridge::parentPath(path);
    proposal.name = sequence ? sequence->prefix : tr("%1-copy").arg(zkbridge::nodeName(path));
    proposal.data = m_znode->data().data;
    if (m_znode->acl())
        proposal.acl = m_znode->acl()->acl;
    if (sequence)
        proposal.mode = ephemeral ? CreateMode::EphemeralSequential : CreateMode::PersistentSequential;
    else
        proposal.mode = ephemeral ? CreateMode::Ephemeral : CreateMode::Persistent;
    openCreateDialog(proposal);
}

void WriteActions::createAgain(const QString &path, const QByteArray &data)
{
    CreateProposal proposal;
    proposal.parent = zkbridge::parentPath(path);
    proposal.name = zkbridge::nodeName(path);
    proposal.data = data;
    if (m_znode->path() == path && m_znode->data().stat.isEphemeral())
        proposal.mode = CreateMode::Ephemeral;
    openCreateDialog(proposal);
}

void WriteActions::removeZnodes(const QStringList &paths)
{
    if (const LockState lock = m_connection->session()->lockState(); lock != LockState::Unlocked) {
        Q_EMIT statusMessage(lockHint(lock));
        return;
    }
    auto *dialog = new DeleteDialog(m_connection, paths, m_window);
    connect(dialog, &DeleteDialog::deleted, this, &WriteActions::announceDeletion);
    dialog->open();
}

void WriteActions::announceDeletion(const QStringList &gone, int znodes)
{
    const QString first = gone.constFirst();
    if (gone.size() > 1)
        Q_EMIT statusMessage(tr("Deleted %Ln znode(s) below %1.", nullptr, znodes).arg(zkbridge::parentPath(first)));
    else if (znodes > 1)
        Q_EMIT statusMessage(tr("Deleted %1, %Ln znode(s).", nullptr, znodes).arg(first));
    else
        Q_EMIT statusMessage(tr("Deleted %1.").arg(first));
    // Whoever stood on what went goes on from its parent.
    for (const QString &path : gone) {
        if (zkbridge::isAtOrBelow(m_connection->selectedPath(), path))
            m_connection->selectPath(zkbridge::parentPath(path));
    }
}

void WriteActions::editAcl()
{
    if (!m_znode->acl())
        return;
    auto *dialog = new AclDialog(m_connection, m_znode->path(), *m_znode->acl(), m_window);
    connect(dialog, &AclDialog::written, this, [this](const QString &path) {
        Q_EMIT statusMessage(tr("Changed the ACL of %1.").arg(path));
        m_znode->refresh();
    });
    dialog->open();
}

} // namespace app
