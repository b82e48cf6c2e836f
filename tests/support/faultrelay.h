// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>
#include <vector>

namespace testsupport {

/// A relay between clients and one real server that understands enough of ZooKeeper's protocol (a length, then xid and
/// operation) to make the faults a server cannot be made to: a reply lost after the server has done the work, requests
/// and replies held back, silence on an open connection.
/// Thread: the test's. Clients connect to connectString().
class FaultRelay : public QObject {
    Q_OBJECT
public:
    /// Operations as the protocol numbers them (ZooDefs.OpCode).
    enum Operation {
        Create = 1,
        Delete = 2,
        Exists = 3,
        GetData = 4,
        SetData = 5,
        SetAcl = 7,
        Sync = 9,
        GetChildren2 = 12,
        Multi = 14,
        Create2 = 15,
    };
    enum class Fault {
        None,
        DropReply, ///< the server does it, the client loses the connection instead of the reply
        HoldRequest, ///< it, and all that follows it, reaches the server only at release()
        RenumberReply, ///< the server does it, and its reply comes as that to another request
        HoldReply, ///< its reply, and all that follows it, reaches the client only at release()
    };

    /// `server`: "127.0.0.1:port".
    explicit FaultRelay(const QString &server, QObject *parent = nullptr);
    ~FaultRelay() override;

    [[nodiscard]] QString connectString() const;

    /// Strikes the next request that is one of `operations` and holds `text` (in its path or data), once.
    void strike(Fault fault, const QList<Operation> &operations, const QByteArray &text);
    [[nodiscard]] bool hasStruck() const { return m_struck; }
    void release(); ///< what is held, and what freeze() kept back

    /// From now on the server seems to have counted so far under every parent: a sequential create becomes one of just
    /// that name. `sequence` as it is written into names, ten or eleven characters; empty: the server's own again.
    void setSequence(const QByteArray &sequence) { m_sequence = sequence; }

    void freeze(); ///< passes nothing on, either way, and keeps connections open
    void cut(); ///< ends all connections; new ones are taken

private:
    struct Link {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray fromClient; ///< an incomplete packet
        QByteArray fromServer;
        QByteArray heldToServer;
        QByteArray heldToClient;
        bool handshakeSeen = false;
        bool holdsRequests = false;
        bool holdsReplies = false;
        std::optional<qint32> struckXid; ///< of the request whose reply is struck
        Fault fault = Fault::None;
    };

    void onNewConnection();
    void onClientBytes(Link *link);
    void onServerBytes(Link *link);
    void passToServer(Link *link, const QByteArray &packet);
    void passToClient(Link *link, const QByteArray &packet);
    [[nodiscard]] QByteArray withSequence(const QByteArray &packet) const;
    [[nodiscard]] bool isTarget(const QByteArray &packet) const;
    enum class Ending { Flush, Abort };
    void forget(Link *link, Ending ending);

    QTcpServer m_listener;
    QString m_serverHost;
    quint16 m_serverPort = 0;
    std::vector<std::unique_ptr<Link>> m_links;
    Fault m_fault = Fault::None;
    QList<Operation> m_operations;
    QByteArray m_text;
    QByteArray m_sequence;
    bool m_struck = false;
    bool m_frozen = false;
};

} // namespace testsupport
