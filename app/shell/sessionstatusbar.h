// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;

namespace app {

class EnsembleConnection;

/// Fills a window's status bar with what a session is and costs: lock, server, session id and latency at the left,
/// watches, requests in flight and znodes known at the right, news between them. Its labels go when it goes. Thread:
/// the GUI's; `connection` and `bar` are borrowed.
class SessionStatusBar : public QObject {
    Q_OBJECT
public:
    SessionStatusBar(EnsembleConnection *connection, QStatusBar *bar, QObject *parent = nullptr);
    ~SessionStatusBar() override;

    /// News in the middle, for a while; the fields stay.
    void showMessage(const QString &text);

private:
    enum class Side { Left, Right };
    QLabel *addField(Side side, const QString &name, const QString &tip);
    void showSession();
    void showFigures();

    EnsembleConnection *m_connection;
    QStatusBar *m_bar;
    QList<QLabel *> m_fields;
    QLabel *m_lock;
    QLabel *m_server;
    QLabel *m_session;
    QLabel *m_latency;
    QLabel *m_message;
    QLabel *m_watches;
    QLabel *m_requests;
    QLabel *m_znodes;
    QTimer m_timer;
    QTimer m_messageTimer;
};

} // namespace app
