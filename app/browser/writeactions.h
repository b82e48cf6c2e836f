// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace app {

class EnsembleConnection;
class OpenZnode;
struct CreateProposal;

/// The actions that write, other than saving the data: create, duplicate, delete and edit ACL, each with its dialog.
/// Switched off, with the reason in the tooltip, while the session is locked. Thread: the GUI's; `connection` and
/// `znode` are borrowed, dialogs stand over `window`.
class WriteActions : public QObject {
    Q_OBJECT
public:
    WriteActions(EnsembleConnection *connection, OpenZnode *znode, QWidget *window);

    [[nodiscard]] QAction *createAction() { return &m_create; }
    [[nodiscard]] QAction *duplicateAction() { return &m_duplicate; }
    [[nodiscard]] QAction *deleteAction() { return &m_delete; }
    [[nodiscard]] QAction *editAclAction() { return &m_editAcl; }

    /// The create dialog for a znode that is no more, with the data it is to have.
    void createAgain(const QString &path, const QByteArray &data);
    /// The delete dialog for at least one znode, unless the session is locked.
    void removeZnodes(const QStringList &paths);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void update();
    void create();
    void duplicate();
    void editAcl();
    void announceDeletion(const QStringList &gone, int znodes);
    void openCreateDialog(const CreateProposal &proposal);

    EnsembleConnection *m_connection;
    OpenZnode *m_znode;
    QWidget *m_window;
    QAction m_create;
    QAction m_duplicate;
    QAction m_delete;
    QAction m_editAcl;
};

} // namespace app
