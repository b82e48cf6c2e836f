// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tcprelay.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace testsupport {

TcpRelay::TcpRelay(const QString &server)
    : m_host(server.section(u':', 0, 0))
    , m_port(server.section(u':', 1).toUShort())
{
    connect(&m_listener, &QTcpServer::newConnection, this, &TcpRelay::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

TcpRelay::~TcpRelay() { cut(); }

QString TcpRelay::address() const { return u"127.0.0.1:%1"_s.arg(m_listener.serverPort()); }

void TcpRelay::holdRequests(bool hold)
{
    m_holdRequests = hold;
    forwardAll();
}

void TcpRelay::holdReplies(bool hold)
{
    m_holdReplies = hold;
    forwardAll();
}

qsizetype TcpRelay::heldRequestBytes() const
{
    qsizetype bytes = 0;
    for (const auto &[number, connection] : m_connections)
        bytes += connection.toServer.size();
    return bytes;
}

qsizetype TcpRelay::heldReplyBytes() const
{
    qsizetype bytes = 0;
    for (const auto &[number, connection] : m_connections)
        bytes += connection.toClient.size();
    return bytes;
}

void TcpRelay::cut()
{
    for (auto &[number, connection] : std::exchange(m_connections, {})) {
        for (QTcpSocket *socket : {connection.client, connection.server}) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
}

void TcpRelay::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        const int number = ++m_last;
        Connection &connection = m_connections[number];
        connection.client = client;
        connection.server = new QTcpSocket(this);
        for (QTcpSocket *socket : {connection.client, connection.server}) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, number] { forward(m_connections[number]); });
            connect(socket, &QTcpSocket::disconnected, this, [this, number] { end(number); });
            connect(socket, &QTcpSocket::errorOccurred, this, [this, number] { end(number); });
        }
        connect(connection.server, &QTcpSocket::connected, this, [this, number] { forward(m_connections[number]); });
        connection.server->connectToHost(m_host, m_port);
    }
}

void TcpRelay::forward(Connection &connection)
{
    connection.toServer += connection.client->readAll();
    connection.toClient += connection.server->readAll();
    if (!m_holdRequests && connection.server->state() == QAbstractSocket::ConnectedState)
        connection.server->write(std::exchange(connection.toServer, {}));
    if (!m_holdReplies)
        connection.client->write(std::exchange(connection.toClient, {}));
}

void TcpRelay::forwardAll()
{
    for (auto &[number, connection] : m_connections)
        forward(connection);
}

/// One side has gone: what it had sent still goes through, unless it is held.
void TcpRelay::end(int number)
{
    auto node = m_connections.extract(number);
    if (node.empty())
        return;
    Connection &connection = node.mapped();
    forward(connection);
    for (QTcpSocket *socket : {connection.client, connection.server}) {
        socket->disconnect(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    }
}

} // namespace testsupport
