// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::ErrorCode;
using zkbridge::JuteReader;
using zkbridge::JuteWriter;

namespace testsupport {

namespace {

// As ZooDefs.OpCode numbers them.
constexpr std::int32_t opPing = 11;
constexpr std::int32_t opAuth = 100;
constexpr std::int32_t opCloseSession = -11;

constexpr std::int64_t anyZxid = 1;

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &ScriptedServer::onNewConnection);
    m_listener.listen(QHostAddress::LocalHost);
}

QString ScriptedServer::connectString() const { return u"127.0.0.1:%1"_s.arg(m_listener.serverPort()); }

void ScriptedServer::cut()
{
    for (const auto &client : m_clients)
        client->socket->abort();
}

JuteWriter ScriptedServer::replyTo(std::int32_t xid, ErrorCode error)
{
    JuteWriter writer;
    writer.int32(xid).int64(anyZxid).int32(static_cast<std::int32_t>(error));
    return writer;
}

void ScriptedServer::send(QTcpSocket *client, const std::string &bytes)
{
    client->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void ScriptedServer::onNewConnection()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto owned = std::make_unique<Client>();
        Client *const client = owned.get();
        client->socket = socket; // the listener's child
        m_clients.push_back(std::move(owned));
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { onBytes(client); });
    }
}

void ScriptedServer::onBytes(Client *client)
{
    const QByteArray bytes = client->socket->readAll();
    client->frames.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    while (const auto packet = client->frames.next()) {
        if (std::exchange(client->handshakeDone, true))
            take(client, *packet);
        else
            shakeHands(client, *packet);
    }
}

void ScriptedServer::shakeHands(Client *client, std::string_view packet)
{
    JuteReader reader(packet);
    reader.int32(); // the protocol's version
    reader.int64(); // the last zxid seen
    const std::int32_t timeoutMs = reader.int32();
    qint64 session = reader.int64();
    m_handshakes.append(session);
    if (!m_greeting.isEmpty()) {
        client->socket->write(m_greeting);
        client->socket->disconnectFromHost();
        return;
    }
    if (session == 0) {
        session = ++m_lastSession;
        m_sessions.append(session);
    }
    const bool isKnown = m_sessions.contains(session);
    send(client->socket,
        JuteWriter()
            .int32(0)
            .int32(isKnown ? timeoutMs : 0)
            .int64(isKnown ? session : 0)
            .buffer("0123456789abcdef")
            .boolean(false)
            .take());
    if (!isKnown)
        client->socket->disconnectFromHost();
}

void ScriptedServer::take(Client *client, std::string_view packet)
{
    JuteReader reader(packet);
    Request request;
    request.client = client->socket;
    request.xid = reader.int32();
    request.operation = reader.int32();
    request.body = reader.rest();
    ++m_requests[request.operation];
    if (request.operation == opPing || request.operation == opAuth || request.operation == opCloseSession)
        send(client->socket, replyTo(request.xid).take());
    else if (m_handler)
        m_handler(request);
    if (request.operation == opCloseSession)
        client->socket->disconnectFromHost();
}

} // namespace testsupport
