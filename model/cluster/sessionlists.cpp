// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sessionlists.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// "0x" and up to 16 hex digits: ids of servers from 128 on have the sign bit set.
std::optional<qint64> sessionFrom(const QByteArray &text)
{
    bool ok = false;
    const quint64 id = text.startsWith("0x") ? text.sliced(2).toULongLong(&ok, 16) : 0;
    return ok ? std::optional(static_cast<qint64>(id)) : std::nullopt;
}

void take(const QJsonArray &from, QList<ListedConnection> &to)
{
    for (const QJsonValue &value : from) {
        const QJsonObject one = value.toObject();
        ListedConnection connection;
        connection.session = one.value("session_id"_L1).toInteger();
        connection.client = one.value("remote_socket_address"_L1).toString();
        connection.timeoutMs = one.value("session_timeout"_L1).toInt();
        connection.establishedMs = one.value("established"_L1).toInteger();
        connection.respondedMs = one.value("last_response_time"_L1).toInteger();
        connection.received = one.value("packets_received"_L1).toInteger(-1);
        connection.sent = one.value("packets_sent"_L1).toInteger(-1);
        if (connection.session != 0)
            to.append(connection);
    }
}

/// " /127.0.0.1:37252[1](queued=0,recved=1,sent=1,sid=0x1000..,lop=SESS,est=1795387802386,to=6000,...,lresp=269,...)"
ListedConnection connectionFrom(const QByteArray &line)
{
    ListedConnection connection;
    const auto slash = line.indexOf('/');
    const auto end = line.lastIndexOf("[", line.indexOf("]("));
    const auto fields = line.indexOf("](");
    if (slash < 0 || end < slash || fields < 0)
        return connection;
    connection.client = QString::fromLatin1(line.sliced(slash + 1, end - slash - 1));
    const QByteArrayList parts = line.sliced(fields + 2).split(',');
    for (const QByteArray &part : parts) {
        const auto equals = part.indexOf('=');
        const QByteArray key = part.left(equals);
        const QByteArray value = part.mid(equals + 1);
        if (key == "sid")
            connection.session = sessionFrom(value).value_or(0);
        else if (key == "to")
            connection.timeoutMs = value.toInt();
        else if (key == "est")
            connection.establishedMs = value.toLongLong();
        else if (key == "lresp")
            connection.respondedMs = value.toLongLong();
        else if (key == "recved")
            connection.received = value.toLongLong();
        else if (key == "sent")
            connection.sent = value.toLongLong();
    }
    return connection;
}

} // namespace

std::optional<QHash<qint64, int>> listedSessions(const QJsonObject &dump)
{
    const QJsonObject byExpiry = dump.value("expiry_time_to_session_ids"_L1).toObject();
    if (byExpiry.isEmpty())
        return std::nullopt;
    QHash<qint64, int> sessions;
    for (const QJsonValue &ids : byExpiry)
        for (const QJsonArray all = ids.toArray(); const QJsonValue &id : all)
            sessions.insert(id.toInteger(), 0);
    return sessions;
}

std::optional<QHash<qint64, int>> listedSessions(const QByteArray &dump)
{
    bool isList = false;
    QHash<qint64, int> sessions;
    for (const QByteArray &line : dump.split('\n')) {
        if (line.startsWith("ephemeral nodes dump"))
            break;
        isList = isList || line.startsWith("Session Sets") || line.startsWith("Global Sessions");
        const QByteArrayList words = line.simplified().split(' ');
        if (const auto session = sessionFrom(words.value(0)))
            sessions.insert(*session, words.value(1).chopped(words.value(1).endsWith("ms") ? 2 : 0).toInt());
    }
    return isList ? std::optional(sessions) : std::nullopt;
}

QList<ListedConnection> listedConnections(const QJsonObject &connections)
{
    QList<ListedConnection> list;
    take(connections.value("connections"_L1).toArray(), list);
    take(connections.value("secure_connections"_L1).toArray(), list);
    return list;
}

QList<ListedConnection> listedConnections(const QByteArray &cons)
{
    QList<ListedConnection> list;
    for (const QByteArray &line : cons.split('\n'))
        if (const ListedConnection connection = connectionFrom(line); connection.session != 0)
            list.append(connection);
    return list;
}

QString sessionText(qint64 session) { return u"0x%1"_s.arg(static_cast<quint64>(session), 0, 16); }

} // namespace model
