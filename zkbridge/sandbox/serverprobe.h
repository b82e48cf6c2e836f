// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace zkbridge {

/// Finds out when a starting server serves: asks "srvr" (allowed on every server) on 127.0.0.1 until the answer names
/// its mode. Nothing else tells a client of that moment. Thread: the one it lives in. Nothing blocks.
class ServerProbe : public QObject {
    Q_OBJECT
public:
    explicit ServerProbe(quint16 clientPort, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    /// Once for each start(). `mode`: "leader", "follower", "observer", "standalone".
    void served(const QString &mode);

private:
    void ask();
    void judge();

    quint16 m_clientPort;
    QTcpSocket m_socket;
    QTimer m_next;
    QTimer m_patience;
    QByteArray m_answer;
};

/// "Mode: follower" in a server's answer to "srvr"; empty when the server does not serve.
[[nodiscard]] QString modeInAnswer(const QByteArray &answer);

} // namespace zkbridge
