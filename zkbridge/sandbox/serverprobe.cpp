// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/serverprobe.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <chrono>

using namespace std::chrono_literals;

namespace zkbridge {

namespace {
constexpr auto pause = 60ms;
constexpr auto longestAnswer = 2s;
} // namespace

ServerProbe::ServerProbe(quint16 clientPort, QObject *parent)
    : QObject(parent)
    , m_clientPort(clientPort)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_next.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ServerProbe::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_socket.abort();
        m_next.start(pause);
    });
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write("srvr"); });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_answer += m_socket.readAll(); });
    // The server ends the connection after its answer; a refused connection is an error alone.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ServerProbe::judge);
}

void ServerProbe::start() { ask(); }

void ServerProbe::stop()
{
    m_next.stop();
    m_patience.stop();
    m_socket.abort();
}

void ServerProbe::ask()
{
    m_answer.clear();
    m_socket.abort();
    m_patience.start(longestAnswer);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_clientPort);
}

void ServerProbe::judge()
{
    m_patience.stop();
    m_answer += m_socket.readAll();
    const QString mode = modeInAnswer(m_answer);
    if (mode.isEmpty())
        m_next.start(pause);
    else
        Q_EMIT served(mode);
}

QString modeInAnswer(const QByteArray &answer)
{
    const QList<QByteArray> lines = answer.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Mode: "))
            return QString::fromLatin1(line.mid(6).trimmed());
    }
    return {};
}

} // namespace zkbridge
