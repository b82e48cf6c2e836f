// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/resolver.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {
/// The C client takes IPv6 without brackets: the port is what follows the last colon.
QString hostListEntry(const QString &address, quint16 port) { return address + u':' + QString::number(port); }
} // namespace

Resolver::Resolver(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Resolver::finish);
}

void Resolver::start(const QList<ServerAddress> &servers, int timeoutMs)
{
    cancel();
    for (const ServerAddress &server : servers)
        m_lookups.append({server, -1, {}, {}, false});
    m_deadline.start(timeoutMs);
    for (int i = 0; i < m_lookups.size(); ++i)
        lookUp(i);
}

void Resolver::cancel()
{
    ++m_round;
    m_deadline.stop();
    for (const Lookup &lookup : std::as_const(m_lookups)) {
        if (!lookup.done && lookup.id >= 0)
            QHostInfo::abortHostLookup(lookup.id);
    }
    m_lookups.clear();
}

void Resolver::lookUp(int index)
{
    const QString host = m_lookups.at(index).server.host;
    if (QHostAddress numeric; numeric.setAddress(host)) {
        QMetaObject::invokeMethod(
            this,
            [this, index, round = m_round, text = numeric.toString()] {
                if (round == m_round)
                    finishOne(index, {text}, {});
            },
            Qt::QueuedConnection);
        return;
    }
    m_lookups[index].id = QHostInfo::lookupHost(host, this, [this, index, round = m_round](const QHostInfo &info) {
        if (round != m_round)
            return;
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        finishOne(index, addresses, info.errorString());
    });
}

void Resolver::finishOne(int index, const QStringList &addresses, const QString &error)
{
    Lookup &lookup = m_lookups[index];
    lookup.addresses = addresses;
    lookup.error = addresses.isEmpty() ? error : QString();
    lookup.done = true;
    if (std::all_of(m_lookups.cbegin(), m_lookups.cend(), [](const Lookup &each) { return each.done; }))
        finish();
}

void Resolver::finish()
{
    const int waitedMs = m_deadline.interval();
    const QList<Lookup> lookups = m_lookups;
    cancel();

    Addresses found;
    QStringList entries;
    for (const Lookup &lookup : lookups) {
        for (const QString &address : lookup.addresses) {
            const QString entry = hostListEntry(address, lookup.server.port);
            if (entries.contains(entry))
                continue;
            entries.append(entry);
            found.names.insert(ServerAddress{address, lookup.server.port}.toString(), lookup.server.toString());
        }
    }
    if (!entries.isEmpty()) {
        found.hostList = entries.join(u',');
        Q_EMIT resolved(found);
        return;
    }
    const Lookup &first = lookups.first();
    const QString reason = first.done ? first.error : u"no answer from the name service in %1 ms"_s.arg(waitedMs);
    Q_EMIT failed(ConnectionProblem{ConnectStep::Name, first.server.host, reason, 0});
}

} // namespace zkbridge
