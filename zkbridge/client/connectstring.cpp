// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/connectstring.h"

#include "zkbridge/client/path.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr quint16 kDefaultPort = 2181;

Error badConnectString(const QString &reason)
{
    return Error{ErrorCode::BadArguments, {}, u"connect string"_s, reason};
}

std::optional<quint16> parsePort(QStringView text)
{
    bool ok = false;
    const ushort port = text.toUShort(&ok);
    return ok && port != 0 && text.front().isDigit() ? std::optional<quint16>(port) : std::nullopt;
}

bool isIpv6(QStringView text)
{
    QHostAddress address;
    return text.contains(u':') && address.setAddress(text.toString())
        && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isHostName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
    });
}

Result<ServerAddress> parseBracketed(QStringView text)
{
    const qsizetype close = text.indexOf(u']');
    const QStringView host = close < 0 ? QStringView() : text.sliced(1, close - 1);
    if (!isIpv6(host))
        return badConnectString(u"not an IPv6 address in brackets: %1"_s.arg(text));
    const QStringView rest = text.sliced(close + 1);
    if (rest.isEmpty())
        return ServerAddress{host.toString(), kDefaultPort};
    const auto port = rest.startsWith(u':') && rest.size() > 1 ? parsePort(rest.sliced(1)) : std::nullopt;
    if (!port)
        return badConnectString(u"not a port: %1"_s.arg(text));
    return ServerAddress{host.toString(), *port};
}

/// Without brackets the last group may be a port as well: taken only when a single reading is possible.
Result<ServerAddress> parseBareIpv6(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QStringView last = text.sliced(colon + 1);
    const auto port = last.isEmpty() ? std::nullopt : parsePort(last);
    const bool addressAndPort = port && isIpv6(text.first(colon));
    if (isIpv6(text) && addressAndPort)
        return badConnectString(u"ambiguous: write %1 as [address]:port"_s.arg(text));
    if (addressAndPort)
        return ServerAddress{text.first(colon).toString(), *port};
    if (isIpv6(text))
        return ServerAddress{text.toString(), kDefaultPort};
    return badConnectString(u"not a server: %1"_s.arg(text));
}

Result<ServerAddress> parseServer(QStringView text)
{
    if (text.startsWith(u'['))
        return parseBracketed(text);
    const qsizetype colons = text.count(u':');
    if (colons > 1)
        return parseBareIpv6(text);
    const qsizetype colon = text.indexOf(u':');
    const QStringView host = colon < 0 ? text : text.first(colon);
    if (!isHostName(host))
        return badConnectString(u"not a server: %1"_s.arg(text));
    if (colon < 0)
        return ServerAddress{host.toString(), kDefaultPort};
    const auto port = colon + 1 < text.size() ? parsePort(text.sliced(colon + 1)) : std::nullopt;
    if (!port)
        return badConnectString(u"not a port: %1"_s.arg(text));
    return ServerAddress{host.toString(), *port};
}

} // namespace

QString ServerAddress::toString() const
{
    // Both at once: an IPv6 scope ("%1") must not be taken for a placeholder.
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, QString::number(port));
}

QString ConnectString::toString() const
{
    QStringList parts;
    for (const ServerAddress &server : servers)
        parts.append(server.toString());
    return parts.join(u',') + chroot;
}

Result<ConnectString> ConnectString::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    ConnectString connect;

    for (const QStringView part : QStringView(trimmed).left(slash < 0 ? trimmed.size() : slash).split(u',')) {
        const QStringView server = part.trimmed();
        // As in the Java client: a comma too many names no server, and harms nobody.
        if (server.isEmpty())
            continue;
        auto address = parseServer(server);
        if (!address)
            return address.error();
        connect.servers.append(std::move(address.value()));
    }
    if (connect.servers.isEmpty())
        return badConnectString(u"names no server"_s);

    const QString chroot = slash < 0 ? QString() : trimmed.sliced(slash);
    if (chroot.size() > 1) {
        if (const QString problem = pathProblem(chroot); !problem.isEmpty())
            return badConnectString(u"chroot %1: %2"_s.arg(chroot, problem));
        connect.chroot = chroot;
    }
    return connect;
}

} // namespace zkbridge
