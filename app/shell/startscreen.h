// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace app {

class ConnectForm;

/// The window's page without an ensemble: connect to one, to one of the last, or start a demo. Thread: the GUI's.
class StartScreen : public QWidget {
    Q_OBJECT
public:
    explicit StartScreen(QWidget *parent = nullptr);

    /// The last connect strings, newest first.
    void setConnections(const QStringList &connections);
    /// News about the last attempt, above everything; empty hides it.
    void setMessage(const QString &text);
    void setConnectString(const QString &text);
    /// Users and passwords that were typed are gone.
    void forgetIdentities();

Q_SIGNALS:
    void connectRequested(const zkbridge::SessionOptions &options);
    void demoRequested();
    void connectionForgotten(const QString &connect);

private:
    QWidget *makeRecent();

    QLabel *m_message;
    ConnectForm *m_form;
    QWidget *m_recentBox = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace app
