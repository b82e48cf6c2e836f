// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/costrates.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;
class QToolButton;

namespace app {

class ElidedLabel;
class EnsembleConnection;
class StatusFields;

/// Fills a window's status bar with what a session is and costs: lock, server, session id and latency at the left;
/// changes, watches, requests and bytes a second, the tree's mode and the znodes known at the right; news between them.
/// Where there is no room the least important go. Goes from the bar when this goes. Thread: the GUI's; `connection` and
/// `bar` are borrowed.
class SessionStatusBar : public QObject {
    Q_OBJECT
public:
    SessionStatusBar(EnsembleConnection *connection, QStatusBar *bar, QObject *parent = nullptr);
    ~SessionStatusBar() override;

    /// News in the middle, for a while; the fields stay.
    void showMessage(const QString &text);

private:
    QLabel *addField(const QString &name, const QString &tip, int importance);
    QToolButton *addButton(const QString &name, int importance);
    void showSession();
    void showFigures();
    void showTree();
    void showCost();
    void stopReading();
    void changeMode();

    EnsembleConnection *m_connection;
    StatusFields *m_fields;
    QLabel *m_lock;
    QLabel *m_server;
    QLabel *m_session;
    QLabel *m_latency;
    ElidedLabel *m_message;
    QLabel *m_changes = nullptr;
    QLabel *m_watches = nullptr;
    QLabel *m_requests = nullptr;
    QLabel *m_bytes = nullptr;
    QLabel *m_slow = nullptr;
    QToolButton *m_mode = nullptr;
    QLabel *m_znodes = nullptr;
    QToolButton *m_stop = nullptr;
    CostRates m_rates;
    QTimer m_timer;
    QTimer m_messageTimer;
};

} // namespace app
