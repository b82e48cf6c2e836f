// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/frames.h"
#include "zkbridge/wire/serverrotation.h"
#include "zkbridge/wire/wirecounters.h"
#include "zkbridge/wire/wirereplies.h"
#include "zkbridge/wire/wirestatus.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

class QTcpSocket;

namespace zkbridge {

/// The wire's socket and session: finds a server, shakes hands, sends the identities, keeps the session alive, comes
/// back after a loss - in the old session while the servers have it, else in a new one - and cuts the stream into
/// packets. Knows no request but those that this takes.
///
/// Thread: the wire's, which has an event loop. Names are looked up by QTcpSocket, without blocking.
class WireConnection : public QObject {
    Q_OBJECT
public:
    /// `counters` is borrowed.
    WireConnection(const WireOptions &options, WireCounters *counters, QObject *parent);
    ~WireConnection() override;

    void open(const QString &firstServer);
    /// Ends the session; closed() follows, at the latest after a second.
    void close();
    /// Tells the server, but does not wait for it. Nothing is emitted any more.
    void abandon();
    void addIdentity(const Identity &identity);

    [[nodiscard]] bool isUp() const { return m_phase == Phase::Up; }
    [[nodiscard]] const WireStatus &status() const { return m_status; }
    /// Only while isUp(). It leaves at once.
    void send(const std::string &frame);
    /// The stream cannot be followed any more: begins anew with the next server.
    void drop(ErrorCode code, const QString &detail);

Q_SIGNALS:
    void statusChanged(const zkbridge::WireStatus &status);
    /// Requests may be sent.
    void up();
    /// What was sent is lost. `code` other than ConnectionLoss is about the reply that was due.
    void down(zkbridge::ErrorCode code, const QString &detail);
    /// A reply or a watch event; `body` stands behind its header and ends with the call. `bytes` of the whole packet.
    void received(const zkbridge::ReplyHeader &header, zkbridge::JuteReader *body, qint64 bytes);
    void closed();

private:
    enum class Phase { Idle, Pausing, Connecting, Handshake, Auth, Up, Closing, Ended };

    void attempt();
    void shakeHands();
    void readBytes();
    void takePackets();
    void take(std::string_view packet);
    void takeHandshake(std::string_view packet);
    void takeAuth(const ReplyHeader &header);
    void goUp();
    void refuseFrame(qint64 length);
    void lose(ErrorCode code, const QString &detail);
    void forgetSession();
    void end(WireState state, const Error &problem);
    void dropSocket();
    void keepAlive();
    void write(const std::string &frame);
    void setState(WireState state, const Error &problem = {});

    const WireOptions m_options;
    WireCounters *m_counters;
    QList<Identity> m_identities;
    ServerRotation m_rotation;
    std::unique_ptr<QTcpSocket> m_socket; ///< a new one for each attempt
    FrameSplitter m_frames;
    Phase m_phase = Phase::Idle;
    WireStatus m_status;
    ServerAddress m_server; ///< of this attempt
    std::string m_password; ///< of the session
    qint64 m_lastZxid = 0;
    int m_authsUnderWay = 0;
    int m_refusals = 0; ///< handshakes in a row that a server ended without an answer
    QTimer m_pause;
    QTimer m_deadline; ///< of an attempt, or of closing
    QTimer m_alive;
    QElapsedTimer m_sent;
    QElapsedTimer m_heard;
    QElapsedTimer m_upSince;
    bool m_isSuspect = false; ///< silent for too long, if nothing has come unread
};

} // namespace zkbridge
