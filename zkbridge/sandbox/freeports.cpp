// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/freeports.h"

#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

namespace zkbridge {

namespace {
constexpr int lowestPort = 12000;
constexpr int usualEphemeralStart = 32768;
constexpr int leastRange = 1000;

// First port that the kernel may give to an outgoing connection.
int ephemeralStart()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    if (!file.open(QIODevice::ReadOnly))
        return usualEphemeralStart;
    const int start = file.readAll().simplified().split(' ').constFirst().toInt();
    return start > lowestPort + leastRange ? start : usualEphemeralStart;
}
} // namespace

QList<quint16> freePorts(int count)
{
    QList<quint16> ports;
    const int end = ephemeralStart();
    const int mostTries = count * 100;
    for (int tries = 0; ports.size() < count && tries < mostTries; ++tries) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(lowestPort, end));
        QTcpServer server;
        if (!ports.contains(port) && server.listen(QHostAddress::LocalHost, port))
            ports += port;
    }
    return ports;
}

} // namespace zkbridge
