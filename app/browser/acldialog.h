// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/znode.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace app {

class AclEditor;
class EnsembleConnection;
class MessageBar;

/// Edits one znode's ACL and writes it with the aversion that was read. Opened with open(); deletes itself when
/// closed. `connection` is borrowed.
class AclDialog : public QDialog {
    Q_OBJECT
public:
    AclDialog(EnsembleConnection *connection, const QString &path, const zkbridge::AclReply &before,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// The ACL was written.
    void written(const QString &path);

private:
    void validate();
    void write();

    EnsembleConnection *m_connection;
    QString m_path;
    zkbridge::AclReply m_before;
    MessageBar *m_messages;
    AclEditor *m_editor;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    bool m_writing = false;
};

} // namespace app
