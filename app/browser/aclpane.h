// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace app {

class EnsembleConnection;
class OpenZnode;

/// The entries of the shown znode's ACL, and the way to change them. Thread: the GUI's; both are borrowed.
class AclPane : public QWidget {
    Q_OBJECT
public:
    AclPane(EnsembleConnection *connection, OpenZnode *znode, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();

private:
    void update();

    EnsembleConnection *m_connection;
    OpenZnode *m_znode;
    QTreeWidget *m_entries;
    QLabel *m_state;
    QPushButton *m_edit;
};

} // namespace app
