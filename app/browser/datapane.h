// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace app {

class EnsembleConnection;
class OpenZnode;

class DataPane : public QWidget {
    Q_OBJECT
public:
    DataPane(EnsembleConnection *connection, OpenZnode *znode, QWidget *parent = nullptr);

private:
    void update();

    EnsembleConnection *m_connection;
    OpenZnode *m_znode;
    QLabel *m_state;
    QPlainTextEdit *m_edit;
};

} // namespace app
