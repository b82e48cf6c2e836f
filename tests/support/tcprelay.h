// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <map>

class QTcpSocket;

namespace testsupport {

/// Stands between a client and a real server, and misbehaves on request as a network does: holds what goes one way,
/// cuts connections.
///
/// Thread: its own; works while the event loop runs. What is held is delivered when it is released, or lost with the
/// connection.
class TcpRelay : public QObject {
    Q_OBJECT
public:
    /// `server`: "127.0.0.1:port".
    explicit TcpRelay(const QString &server);
    ~TcpRelay() override;

    /// "127.0.0.1:port", what the client connects to.
    [[nodiscard]] QString address() const;

    void holdRequests(bool hold); ///< client to server
    void holdReplies(bool hold); ///< server to client
    [[nodiscard]] qsizetype heldRequestBytes() const;
    [[nodiscard]] qsizetype heldReplyBytes() const;
    /// Ends every connection; what is held is lost.
    void cut();

private:
    struct Connection {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray toServer; ///< held, or the server's side does not stand yet
        QByteArray toClient;
    };
    void accept();
    void forward(Connection &connection);
    void forwardAll();
    void end(int number);

    QString m_host;
    quint16 m_port = 0;
    QTcpServer m_listener;
    std::map<int, Connection> m_connections;
    int m_last = 0;
    bool m_holdRequests = false;
    bool m_holdReplies = false;
};

} // namespace testsupport
