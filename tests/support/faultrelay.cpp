// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultrelay.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

constexpr qsizetype lengthBytes = 4;

[[nodiscard]] qint32 numberAt(const QByteArray &packet, qsizetype position)
{
    return packet.size() >= position + 4 ? qFromBigEndian<qint32>(packet.constData() + position) : 0;
}

/// Takes the first complete packet, its length included, out of `bytes`; empty when there is none.
[[nodiscard]] QByteArray takePacket(QByteArray &bytes)
{
    if (bytes.size() < lengthBytes)
        return {};
    const qsizetype size = lengthBytes + numberAt(bytes, 0);
    if (bytes.size() < size)
        return {};
    const QByteArray packet = bytes.first(size);
    bytes.remove(0, size);
    return packet;
}

} // namespace

FaultRelay::FaultRelay(const QString &server, QObject *parent)
    : QObject(parent)
    , m_serverHost(server.section(u':', 0, 0))
    , m_serverPort(server.section(u':', 1).toUShort())
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultRelay::onNewConnection);
}

FaultRelay::~FaultRelay() { cut(); }

QString FaultRelay::connectString() const { return u"127.0.0.1:%1"_s.arg(m_listener.serverPort()); }

void FaultRelay::strike(Fault fault, const QList<Operation> &operations, const QByteArray &text)
{
    m_fault = fault;
    m_operations = operations;
    m_text = text;
    m_struck = false;
}

void FaultRelay::release()
{
    m_frozen = false;
    for (const auto &link : m_links) {
        link->holdsRequests = false;
        link->holdsReplies = false;
        link->server->write(std::exchange(link->heldToServer, {}));
        link->client->write(std::exchange(link->heldToClient, {}));
    }
}

void FaultRelay::freeze() { m_frozen = true; }

void FaultRelay::cut()
{
    while (!m_links.empty())
        forget(m_links.front().get(), Ending::Abort);
}

void FaultRelay::onNewConnection()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto owned = std::make_unique<Link>();
        Link *link = owned.get();
        m_links.push_back(std::move(owned));
        link->client = client;
        link->server = new QTcpSocket(this);
        connect(client, &QTcpSocket::readyRead, this, [this, link] { onClientBytes(link); });
        connect(link->server, &QTcpSocket::readyRead, this, [this, link] { onServerBytes(link); });
        connect(client, &QTcpSocket::disconnected, this, [this, link] { forget(link, Ending::Flush); });
        connect(link->server, &QTcpSocket::disconnected, this, [this, link] { forget(link, Ending::Flush); });
        connect(link->server, &QTcpSocket::errorOccurred, this, [this, link] { forget(link, Ending::Flush); });
        link->server->connectToHost(m_serverHost, m_serverPort);
    }
}

bool FaultRelay::isTarget(const QByteArray &packet) const
{
    return m_fault != Fault::None && packet.contains(m_text)
        && m_operations.contains(static_cast<Operation>(numberAt(packet, 2 * lengthBytes)));
}

/// A create request is the xid, the operation, the path, the data, the ACL and, last, the mode.
QByteArray FaultRelay::withSequence(const QByteArray &packet) const
{
    constexpr qsizetype pathAt = 3 * lengthBytes;
    constexpr qint32 sequential = 2;
    const qint32 operation = numberAt(packet, 2 * lengthBytes);
    const qsizetype modeAt = packet.size() - lengthBytes;
    const qint32 mode = numberAt(packet, modeAt);
    if (m_sequence.isEmpty() || (operation != Create && operation != Create2) || (mode & sequential) == 0)
        return packet;
    const auto write = [](QByteArray &bytes, qsizetype position, qint32 number) {
        qToBigEndian(number, bytes.data() + position);
    };
    const qint32 pathSize = numberAt(packet, pathAt);
    const auto added = static_cast<qint32>(m_sequence.size());
    QByteArray changed = packet;
    write(changed, modeAt, mode & ~sequential);
    write(changed, pathAt, pathSize + added);
    write(changed, 0, numberAt(packet, 0) + added);
    return changed.insert(pathAt + lengthBytes + pathSize, m_sequence);
}

void FaultRelay::onClientBytes(Link *link)
{
    link->fromClient += link->client->readAll();
    for (QByteArray packet = takePacket(link->fromClient); !packet.isEmpty(); packet = takePacket(link->fromClient)) {
        const bool isRequest = std::exchange(link->handshakeSeen, true);
        if (isRequest && isTarget(packet)) {
            m_struck = true;
            link->fault = std::exchange(m_fault, Fault::None);
            link->struckXid = numberAt(packet, lengthBytes);
            link->holdsRequests = link->fault == Fault::HoldRequest;
        }
        passToServer(link, isRequest ? withSequence(packet) : packet);
    }
}

void FaultRelay::onServerBytes(Link *link)
{
    link->fromServer += link->server->readAll();
    for (QByteArray packet = takePacket(link->fromServer); !packet.isEmpty(); packet = takePacket(link->fromServer)) {
        if (link->struckXid && numberAt(packet, lengthBytes) == *link->struckXid) {
            link->struckXid.reset();
            if (link->fault == Fault::DropReply)
                return forget(link, Ending::Abort);
            link->holdsReplies = link->fault == Fault::HoldReply;
            if (link->fault == Fault::RenumberReply)
                qToBigEndian(numberAt(packet, lengthBytes) + 1, packet.data() + lengthBytes);
        }
        passToClient(link, packet);
    }
}

void FaultRelay::passToServer(Link *link, const QByteArray &packet)
{
    if (m_frozen || link->holdsRequests)
        link->heldToServer += packet;
    else
        link->server->write(packet); // buffered by the socket until it is connected
}

void FaultRelay::passToClient(Link *link, const QByteArray &packet)
{
    if (m_frozen || link->holdsReplies)
        link->heldToClient += packet;
    else
        link->client->write(packet);
}

void FaultRelay::forget(Link *link, Ending ending)
{
    const auto found =
        std::find_if(m_links.begin(), m_links.end(), [link](const auto &other) { return other.get() == link; });
    if (found == m_links.end())
        return;
    const std::unique_ptr<Link> gone = std::move(*found);
    m_links.erase(found);
    for (QTcpSocket *socket : {gone->client, gone->server}) {
        socket->disconnect(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        // A server that says "expired" closes at once: what it said has to get through.
        if (ending == Ending::Flush)
            socket->disconnectFromHost();
        else
            socket->abort();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    }
}

} // namespace testsupport
