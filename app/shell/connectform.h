// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

class IdentityRows;

/// Where to connect, as whom, and whether reading only: checked as it is typed. Thread: the GUI's.
class ConnectForm : public QWidget {
    Q_OBJECT
public:
    explicit ConnectForm(QWidget *parent = nullptr);
    void setConnectString(const QString &text);
    /// As setConnectString(); identities that were typed for another one are not taken along to it.
    void chooseConnection(const QString &text);
    void forgetIdentities();
    /// As if Connect were pressed; nothing happens while the connect string is not valid.
    void request();

Q_SIGNALS:
    void connectRequested(const zkbridge::SessionOptions &options);

private:
    void check();

    QLineEdit *m_connect;
    QLabel *m_verdict;
    IdentityRows *m_identities;
    QLabel *m_identityNote;
    QCheckBox *m_readOnly;
    QPushButton *m_go;
};

} // namespace app
