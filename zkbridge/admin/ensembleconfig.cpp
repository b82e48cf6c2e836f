// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/admin/ensembleconfig.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// Takes "host" or "[v6]" from the front of `text`; what follows (with its ':') stays in it.
QString takeHost(QStringView &text)
{
    if (text.startsWith(u'[')) {
        const auto end = text.indexOf(u']');
        if (end < 0)
            return {};
        QString host = text.sliced(1, end - 1).toString();
        text = text.sliced(end + 1);
        return host;
    }
    const auto end = text.indexOf(u':');
    QString host = text.left(end < 0 ? text.size() : end).toString();
    text = end < 0 ? QStringView() : text.sliced(end);
    return host;
}

std::optional<ServerAddress> parseClient(QStringView text, const QString &quorumHost)
{
    if (text.isEmpty())
        return std::nullopt;
    ServerAddress address{quorumHost, 0};
    QStringView port = text;
    if (text.contains(u':')) {
        const QString host = takeHost(text);
        if (!text.startsWith(u':'))
            return std::nullopt;
        port = text.sliced(1);
        const bool everyInterface = host.isEmpty() || host == u"0.0.0.0" || host == u"::" || host == u"0:0:0:0:0:0:0:0";
        if (!everyInterface)
            address.host = host;
    }
    bool ok = false;
    address.port = port.toUShort(&ok);
    return ok && address.port != 0 ? std::optional(address) : std::nullopt;
}

std::optional<EnsembleMember> parseMember(QStringView id, QStringView value)
{
    EnsembleMember member;
    bool ok = false;
    member.id = id.toInt(&ok);
    if (!ok)
        return std::nullopt;
    const auto semicolon = value.indexOf(u';');
    const QStringView client = semicolon < 0 ? QStringView() : value.sliced(semicolon + 1).trimmed();
    QStringView server = semicolon < 0 ? value : value.left(semicolon);
    // With several addresses the role stands behind the last of them.
    member.role = server.endsWith(u":observer") ? u"observer"_s : u"participant"_s;
    server = server.left(server.indexOf(u'|') < 0 ? server.size() : server.indexOf(u'|'));
    const QString host = takeHost(server);
    if (host.isEmpty() || !server.startsWith(u':'))
        return std::nullopt;
    const QStringView rest = server.sliced(1);
    const auto portEnd = rest.indexOf(u':');
    const QStringView port = portEnd < 0 ? rest : rest.left(portEnd);
    member.quorumAddress = ServerAddress{host, port.toUShort()}.toString();
    member.client = parseClient(client, host);
    return member;
}

} // namespace

EnsembleConfig parseEnsembleConfig(const QByteArray &text)
{
    EnsembleConfig config;
    const QString all = QString::fromUtf8(text);
    for (const QStringView line : QStringView(all).split(u'\n', Qt::SkipEmptyParts)) {
        const auto equals = line.indexOf(u'=');
        if (equals < 0)
            continue;
        const QStringView key = line.left(equals).trimmed();
        const QStringView value = line.sliced(equals + 1).trimmed();
        if (key == u"version")
            config.version = value.toString();
        else if (key.startsWith(u"server."))
            if (const auto member = parseMember(key.sliced(7), value))
                config.members.append(*member);
    }
    std::ranges::sort(config.members, {}, &EnsembleMember::id);
    return config;
}

} // namespace zkbridge
