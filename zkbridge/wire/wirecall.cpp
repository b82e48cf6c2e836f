// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirecall.h"

#include "zkbridge/wire/wirereplies.h"

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

NodeData nodeData(const DataView &view)
{
    // A QByteArray made of nothing is null, one made of an empty string is not: exactly the distinction needed.
    return {view.data ? QByteArray(view.data->data(), qsizetype(view.data->size())) : QByteArray(), view.stat};
}

Children children(JuteReader &body)
{
    Children children;
    const NamesView names = readNames(body);
    children.names.reserve(names.size());
    names.forEach([&children](std::string_view name) { children.names.emplace_back(name); });
    children.stat = readStat(body);
    return children;
}

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

QList<AclEntry> identities(JuteReader &body)
{
    QList<AclEntry> identities;
    for (const ClientInfo &info : readClientInfos(body))
        identities.append({PermissionAll, text(info.scheme), text(info.user)});
    return identities;
}

} // namespace

std::string encode(const WireCall &call, std::int32_t xid)
{
    switch (call.kind) {
    case WireCall::Kind::Exists:
        return encodeExists(xid, call.path, call.watch);
    case WireCall::Kind::Get:
        return encodeGetData(xid, call.path, call.watch);
    case WireCall::Kind::Children:
        return encodeGetChildren2(xid, call.path, call.watch);
    case WireCall::Kind::AllChildrenNumber:
        return encodeGetAllChildrenNumber(xid, call.path);
    case WireCall::Kind::WhoAmI:
        return encodeWhoAmI(xid);
    case WireCall::Kind::AddWatch:
        return encodeAddWatch(xid, call.path, call.mode);
    case WireCall::Kind::RemoveWatches:
        break;
    }
    return encodeRemoveWatches(xid, call.path, WatcherType::Any);
}

WireBody decode(WireCall::Kind kind, JuteReader &body)
{
    switch (kind) {
    case WireCall::Kind::Exists:
        return readStat(body);
    case WireCall::Kind::Get:
        return nodeData(readData(body));
    case WireCall::Kind::Children:
        return children(body);
    case WireCall::Kind::AllChildrenNumber:
        return int(readAllChildrenNumber(body));
    case WireCall::Kind::WhoAmI:
        return identities(body);
    case WireCall::Kind::AddWatch:
    case WireCall::Kind::RemoveWatches:
        break;
    }
    return Done();
}

QString operationName(WireCall::Kind kind)
{
    switch (kind) {
    case WireCall::Kind::Exists:
        return u"exists"_s;
    case WireCall::Kind::Get:
        return u"get"_s;
    case WireCall::Kind::Children:
        return u"children"_s;
    case WireCall::Kind::AllChildrenNumber:
        return u"allChildrenNumber"_s;
    case WireCall::Kind::WhoAmI:
        return u"whoAmI"_s;
    case WireCall::Kind::AddWatch:
        return u"addWatch"_s;
    case WireCall::Kind::RemoveWatches:
        break;
    }
    return u"removeWatches"_s;
}

std::optional<WireOperation> newerOperation(WireCall::Kind kind)
{
    switch (kind) {
    case WireCall::Kind::AllChildrenNumber:
        return WireOperation::AllChildrenNumber;
    case WireCall::Kind::WhoAmI:
        return WireOperation::WhoAmI;
    case WireCall::Kind::AddWatch:
        return WireOperation::AddWatch;
    default:
        return std::nullopt;
    }
}

} // namespace zkbridge
