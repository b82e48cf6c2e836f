// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wireconnection.h"

#include "zkbridge/wire/wirerequests.h"

#include <QRandomGenerator>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr qint64 handshakeBytes = 1024; ///< of a ConnectResponse, generously
constexpr int longestAttemptMs = 5000;
constexpr int longestCloseMs = 1000;
constexpr int longestTimeoutMs = 24 * 3600 * 1000;
constexpr std::size_t passwordBytes = 16;
constexpr qint64 stableMs = 5000; ///< a connection that lived shorter counts as a failed attempt
constexpr qint64 readAtOnce = 256 * 1024;
constexpr qint64 socketBuffer = 4 * 1024 * 1024;

} // namespace

WireConnection::WireConnection(const WireOptions &options, WireCounters *counters, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_counters(counters)
    , m_identities(options.identities)
    , m_rotation(options.connect.servers)
    , m_frames(handshakeBytes)
    , m_pause(this)
    , m_deadline(this)
    , m_alive(this)
{
    m_pause.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WireConnection::attempt);
    connect(&m_alive, &QTimer::timeout, this, &WireConnection::keepAlive);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Closing)
            end(WireState::Closed, {});
        else
            lose(ErrorCode::OperationTimeout, u"no answer in %1 ms"_s.arg(m_deadline.interval()));
    });
}

WireConnection::~WireConnection() { dropSocket(); }

void WireConnection::open(const QString &firstServer)
{
    if (m_phase != Phase::Idle || m_rotation.servers() == 0)
        return;
    m_rotation.startWith(firstServer);
    setState(WireState::Connecting);
    attempt();
}

void WireConnection::close()
{
    if (m_phase == Phase::Ended || m_phase == Phase::Closing)
        return;
    if (m_phase != Phase::Up && m_phase != Phase::Auth) {
        end(WireState::Closed, {});
        return;
    }
    m_phase = Phase::Closing;
    m_alive.stop();
    m_deadline.start(longestCloseMs);
    write(encodeCloseSession(1));
}

void WireConnection::abandon()
{
    blockSignals(true);
    if (m_phase == Phase::Up || m_phase == Phase::Auth)
        write(encodeCloseSession(1));
    m_phase = Phase::Ended;
    dropSocket();
}

void WireConnection::addIdentity(const Identity &identity)
{
    m_identities.append(identity);
    if (m_phase == Phase::Up || m_phase == Phase::Auth) {
        ++m_authsUnderWay;
        write(encodeAuth(identity.scheme.toStdString(), identity.credential.toStdString()));
    }
}

void WireConnection::send(const std::string &frame)
{
    ++m_counters->packets;
    write(frame);
}

void WireConnection::write(const std::string &frame)
{
    if (!m_socket) // what was written before may have shown that the connection is lost
        return;
    m_socket->write(frame.data(), qint64(frame.size()));
    m_socket->flush();
    m_counters->bytesSent += qint64(frame.size());
    m_sent.start();
}

void WireConnection::attempt()
{
    dropSocket();
    m_server = m_rotation.next();
    m_status.server = m_server.toString();
    m_phase = Phase::Connecting;
    m_frames = FrameSplitter(handshakeBytes);
    m_isSuspect = false;
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setReadBufferSize(socketBuffer); // a slow walk holds the server back, and does not fill our memory
    connect(m_socket.get(), &QTcpSocket::connected, this, &WireConnection::shakeHands);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &WireConnection::readBytes);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
        [this] { lose(ErrorCode::ConnectionLoss, m_socket->errorString()); });
    m_deadline.start(longestAttemptMs);
    m_socket->connectToHost(m_server.host, m_server.port);
}

void WireConnection::shakeHands()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_phase = Phase::Handshake;
    ConnectRequest request;
    request.lastZxidSeen = m_lastZxid;
    request.timeoutMs = m_options.timeoutMs;
    request.sessionId = m_status.sessionId;
    request.password = m_password;
    write(encode(request));
}

void WireConnection::readBytes()
{
    QTcpSocket *const socket = m_socket.get();
    while (const qint64 available = socket->bytesAvailable()) {
        const std::span<char> room = m_frames.room(std::size_t(std::min(available, readAtOnce)));
        const qint64 bytes = socket->read(room.data(), qint64(room.size()));
        if (bytes <= 0)
            return;
        m_frames.commit(std::size_t(bytes));
        m_counters->bytesReceived += bytes;
        m_heard.start();
        m_isSuspect = false;
        takePackets();
        if (m_socket.get() != socket || !socket->isOpen())
            return;
    }
}

void WireConnection::takePackets()
{
    const QTcpSocket *const socket = m_socket.get();
    while (const std::optional<std::string_view> packet = m_frames.next()) {
        take(*packet);
        if (m_socket.get() != socket)
            return;
    }
    if (m_frames.refused())
        refuseFrame(*m_frames.refused());
}

void WireConnection::take(std::string_view packet)
{
    if (m_phase == Phase::Handshake) {
        takeHandshake(packet);
        return;
    }
    if (m_phase == Phase::Closing)
        return; // the server closes the connection behind its answer
    JuteReader reader(packet);
    const ReplyHeader header = readReplyHeader(reader);
    if (!reader.ok()) {
        drop(ErrorCode::MarshallingError, u"a packet of %1 bytes without a header"_s.arg(packet.size()));
        return;
    }
    m_lastZxid = std::max<qint64>(m_lastZxid, header.zxid);
    if (header.xid == AuthXid)
        takeAuth(header);
    else if (header.xid != PingXid)
        Q_EMIT received(header, &reader, qint64(packet.size()));
}

void WireConnection::takeHandshake(std::string_view packet)
{
    const std::optional<ConnectResponse> response = decodeConnectResponse(packet);
    const bool isGone = response && response->sessionId == 0 && response->timeoutMs <= 0;
    const bool isPlausible = response && response->sessionId != 0 && response->timeoutMs > 0
        && response->timeoutMs <= longestTimeoutMs && response->password.size() == passwordBytes
        && m_frames.waiting() == 0;
    if (isGone && m_status.sessionId != 0) {
        forgetSession();
        m_rotation.startWith(m_server.toString());
        attempt();
        return;
    }
    if (!isPlausible) {
        lose(ErrorCode::MarshallingError, u"what answers there is not ZooKeeper"_s);
        return;
    }
    m_refusals = 0;
    m_status.sessionId = response->sessionId;
    m_status.timeoutMs = response->timeoutMs;
    m_password = response->password;
    m_frames = FrameSplitter(m_options.maxFrameBytes);
    m_alive.start(std::max(20, response->timeoutMs / 12));
    m_phase = Phase::Auth;
    m_authsUnderWay = int(m_identities.size());
    for (const Identity &identity : std::as_const(m_identities))
        write(encodeAuth(identity.scheme.toStdString(), identity.credential.toStdString()));
    if (m_authsUnderWay == 0 && m_phase == Phase::Auth)
        goUp();
}

void WireConnection::takeAuth(const ReplyHeader &header)
{
    if (header.error != ErrorCode::Ok) {
        end(WireState::AuthFailed, {ErrorCode::AuthFailed, {}, u"connect"_s, m_status.server});
        return;
    }
    if (--m_authsUnderWay == 0 && m_phase == Phase::Auth)
        goUp();
}

void WireConnection::goUp()
{
    m_deadline.stop();
    m_phase = Phase::Up;
    m_upSince.start();
    setState(WireState::Connected);
    Q_EMIT up();
}

void WireConnection::refuseFrame(qint64 length)
{
    if (m_phase == Phase::Handshake)
        lose(ErrorCode::MarshallingError, u"what answers there is not ZooKeeper"_s);
    else if (length < 0)
        drop(ErrorCode::MarshallingError, u"a packet of %1 bytes"_s.arg(length));
    else
        drop(ErrorCode::TooLarge, u"%1 bytes, the limit is %2"_s.arg(length).arg(m_options.maxFrameBytes));
}

void WireConnection::drop(ErrorCode code, const QString &detail)
{
    if (m_socket)
        lose(code, detail);
}

void WireConnection::lose(ErrorCode code, const QString &detail)
{
    if (m_phase == Phase::Closing) {
        end(WireState::Closed, {});
        return;
    }
    const Phase phase = std::exchange(m_phase, Phase::Pausing);
    dropSocket();
    if (phase == Phase::Handshake && code == ErrorCode::ConnectionLoss) {
        // So does a server that is behind what we have seen; when all do so, they have begun anew.
        static constexpr int rounds = 3;
        if (++m_refusals >= rounds * m_rotation.servers())
            forgetSession();
    }
    if (phase == Phase::Up && m_upSince.hasExpired(stableMs))
        m_rotation.noteSuccess();
    else
        m_rotation.noteFailure();
    m_pause.start(m_rotation.pauseMs(QRandomGenerator::global()->generateDouble()));
    setState(WireState::Disconnected, {code, {}, u"connect"_s, detail});
    if (phase == Phase::Up)
        Q_EMIT down(code, detail);
}

void WireConnection::forgetSession()
{
    m_status.sessionId = 0;
    m_password.clear();
    m_lastZxid = 0;
    m_refusals = 0;
}

void WireConnection::end(WireState state, const Error &problem)
{
    const bool wasUp = m_phase == Phase::Up || m_phase == Phase::Closing;
    m_phase = Phase::Ended;
    dropSocket();
    m_pause.stop();
    m_status.sessionId = 0;
    setState(state, problem);
    if (wasUp)
        Q_EMIT down(state == WireState::AuthFailed ? ErrorCode::AuthFailed : ErrorCode::Closing, {});
    if (state == WireState::Closed)
        Q_EMIT closed();
}

void WireConnection::dropSocket()
{
    m_deadline.stop();
    m_alive.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // It may be the one whose signal is being handled.
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void WireConnection::keepAlive()
{
    const int timeout = m_status.timeoutMs;
    if (m_heard.hasExpired(timeout * 2 / 3)) {
        // A visitor may have kept this thread from reading what has long come: that is read first.
        if (!std::exchange(m_isSuspect, true)) {
            QTimer::singleShot(0, this, [this, socket = m_socket.get()] {
                if (m_isSuspect && m_socket.get() == socket)
                    keepAlive();
            });
            return;
        }
        lose(ErrorCode::ConnectionLoss, u"silent for %1 ms"_s.arg(m_heard.elapsed()));
    } else if (m_sent.hasExpired(timeout / 3)) {
        write(encodePing());
    }
}

void WireConnection::setState(WireState state, const Error &problem)
{
    if (state != m_status.state)
        m_status.since = QDateTime::currentDateTime();
    m_status.state = state;
    m_status.problem = problem;
    Q_EMIT statusChanged(m_status);
}

} // namespace zkbridge
