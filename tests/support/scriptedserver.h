// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/wire/frames.h"
#include "zkbridge/wire/jute.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace testsupport {

/// Speaks the protocol of a server as far as connecting goes - handshake, sessions, identities, pings, close - and
/// leaves every other request to the test: for what no real server can be made to say. Thread: the test's.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    struct Request {
        QTcpSocket *client = nullptr;
        std::int32_t xid = 0;
        std::int32_t operation = 0; ///< as ZooDefs.OpCode numbers them
        std::string_view body; ///< what follows; ends with the call
    };
    using Handler = std::function<void(const Request &)>;

    explicit ScriptedServer(QObject *parent = nullptr);
    [[nodiscard]] QString connectString() const;

    /// Takes the requests from now on; none: they are not answered.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Says this to every client instead of a handshake's answer, and ends the connection.
    void setGreeting(const QByteArray &bytes) { m_greeting = bytes; }
    /// As if all sessions had expired.
    void forgetSessions() { m_sessions.clear(); }
    void cut(); ///< ends all connections; new ones are taken

    /// A reply up to its header; what follows is the test's.
    [[nodiscard]] static zkbridge::JuteWriter replyTo(
        std::int32_t xid, zkbridge::ErrorCode error = zkbridge::ErrorCode::Ok);
    static void send(QTcpSocket *client, const std::string &bytes);

    /// Session ids that clients came with, in the order of the handshakes; 0: asked for a new one.
    [[nodiscard]] const QList<qint64> &handshakes() const { return m_handshakes; }
    /// How often this operation was asked for.
    [[nodiscard]] int requests(std::int32_t operation) const { return m_requests.value(operation); }

private:
    struct Client {
        QTcpSocket *socket = nullptr;
        zkbridge::FrameSplitter frames{1024LL * 1024};
        bool handshakeDone = false;
    };
    void onNewConnection();
    void onBytes(Client *client);
    void shakeHands(Client *client, std::string_view packet);
    void take(Client *client, std::string_view packet);

    QTcpServer m_listener;
    std::vector<std::unique_ptr<Client>> m_clients;
    Handler m_handler;
    QByteArray m_greeting;
    QList<qint64> m_sessions;
    QList<qint64> m_handshakes;
    QMap<std::int32_t, int> m_requests;
    qint64 m_lastSession = 0x1000;
};

} // namespace testsupport
