// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/translation.h"

#include "zkbridge/client/path.h"

#include <zookeeper/zookeeper.h>

#include <utility>

namespace zkbridge {

namespace {
QString fromUtf8(const std::string &text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
} // namespace

Translation::Translation(QString chroot)
    : m_chroot(std::move(chroot))
{
}

std::string Translation::toServer(const QString &path) const
{
    if (m_chroot.isEmpty())
        return path.toStdString();
    return path == u"/" ? m_chroot.toStdString() : (m_chroot + path).toStdString();
}

QString Translation::fromServer(const std::string &path) const
{
    QString text = fromUtf8(path);
    if (m_chroot.isEmpty() || !isAtOrBelow(text, m_chroot))
        return text;
    text.remove(0, m_chroot.size());
    return text.isEmpty() ? QStringLiteral("/") : text;
}

NodeData Translation::nodeData(RawData &&raw)
{
    // A QByteArray made of nothing is null, one made of an empty string is not: exactly the distinction needed.
    if (!raw.data)
        return {QByteArray(), raw.stat};
    return {QByteArray(raw.data->data(), qsizetype(raw.data->size())), raw.stat};
}

Created Translation::created(RawCreated &&raw) const { return {fromServer(raw.path), raw.stat}; }

QList<MultiReply> Translation::multiReplies(const std::vector<RawMultiResult> &raw) const
{
    QList<MultiReply> replies;
    replies.reserve(qsizetype(raw.size()));
    for (const RawMultiResult &result : raw)
        replies.append({result.path.empty() ? QString() : fromServer(result.path), result.stat});
    return replies;
}

AclReply Translation::aclReply(RawAclReply &&raw)
{
    AclReply reply{{}, raw.stat};
    for (const RawAclEntry &entry : raw.acl)
        reply.acl.append({entry.permissions, fromUtf8(entry.scheme), fromUtf8(entry.id)});
    return reply;
}

Bytes Translation::bytes(const QByteArray &data)
{
    if (data.isNull())
        return std::nullopt;
    return data.toStdString();
}

RawAcl Translation::acl(const Acl &acl)
{
    RawAcl raw;
    raw.reserve(std::size_t(acl.size()));
    for (const AclEntry &entry : acl)
        raw.push_back({entry.permissions, entry.scheme.toStdString(), entry.id.toStdString()});
    return raw;
}

request::MultiPart Translation::multiPart(const MultiOperation &operation) const
{
    std::string path = toServer(operation.path);
    switch (operation.kind) {
    case MultiOperation::Kind::Create:
        return request::Create{std::move(path), bytes(operation.data), acl(operation.acl), operation.mode, -1, false};
    case MultiOperation::Kind::Delete:
        return request::Remove{std::move(path), operation.version};
    case MultiOperation::Kind::SetData:
        return request::Set{std::move(path), bytes(operation.data), operation.version};
    case MultiOperation::Kind::Check:
        break;
    }
    return request::Check{std::move(path), operation.version};
}

WatchEvent Translation::watchEvent(const RawWatchEvent &raw) const
{
    WatchEvent event{WatchEvent::Type::Removed, fromServer(raw.path)};
    if (raw.type == ZOO_CREATED_EVENT)
        event.type = WatchEvent::Type::Created;
    else if (raw.type == ZOO_DELETED_EVENT)
        event.type = WatchEvent::Type::Deleted;
    else if (raw.type == ZOO_CHANGED_EVENT)
        event.type = WatchEvent::Type::DataChanged;
    else if (raw.type == ZOO_CHILD_EVENT)
        event.type = WatchEvent::Type::ChildrenChanged;
    return event;
}

} // namespace zkbridge
