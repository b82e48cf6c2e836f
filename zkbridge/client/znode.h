// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/createmode.h"
#include "zkbridge/client/stat.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace zkbridge {

/// Bits of an ACL entry, as ZooKeeper numbers them.
enum Permission : int {
    PermissionRead = 1,
    PermissionWrite = 2,
    PermissionCreate = 4,
    PermissionDelete = 8,
    PermissionAdmin = 16,
    PermissionAll = 31,
};

struct AclEntry {
    int permissions = PermissionAll;
    QString scheme = QStringLiteral("world");
    QString id = QStringLiteral("anyone");
    friend bool operator==(const AclEntry &, const AclEntry &) = default;
};
using Acl = QList<AclEntry>;
[[nodiscard]] inline Acl openAcl() { return {AclEntry{}}; }

/// Data and Stat of one znode. `data.isNull()` is null data (length -1), which is not the same as empty data.
struct NodeData {
    QByteArray data;
    Stat stat;
};

/// Names of the children in the server's order (none in particular), UTF-8, and the parent's Stat. The names stay
/// std::string because a hundred thousand of them are moved, not converted, on their way to the tree.
struct Children {
    std::vector<std::string> names;
    Stat stat;
};

struct AclReply {
    Acl acl;
    Stat stat;
};

/// What a create made: the path (with the sequence the server chose) and the new znode's Stat. Servers before 3.5 send
/// no Stat with a create; then `stat.czxid` is 0.
struct Created {
    QString path;
    Stat stat;
};

/// One operation of a multi. `data` counts for Create and SetData, `acl` and `mode` for Create, `version` for Delete,
/// SetData and Check (-1: any).
struct MultiOperation {
    enum class Kind { Create, Delete, SetData, Check };
    Kind kind = Kind::Check;
    QString path;
    QByteArray data;
    int version = -1;
    Acl acl = openAcl();
    CreateMode mode = CreateMode::Persistent;

    [[nodiscard]] static MultiOperation create(
        const QString &path, const QByteArray &data, CreateMode mode = CreateMode::Persistent)
    {
        return {Kind::Create, path, data, -1, openAcl(), mode};
    }
    [[nodiscard]] static MultiOperation remove(const QString &path, int version = -1)
    {
        return {Kind::Delete, path, {}, version};
    }
    [[nodiscard]] static MultiOperation check(const QString &path, int version = -1)
    {
        return {Kind::Check, path, {}, version};
    }
};

/// What one operation of a successful multi gave: the path for Create, the Stat for SetData.
struct MultiReply {
    QString path;
    Stat stat;
};

struct WatchEvent {
    enum class Type {
        Created,
        Deleted,
        DataChanged,
        ChildrenChanged,
        /// Somebody took back all of the session's watches on the path, others' among them: whoever wants one there
        /// reads again.
        Removed,
    };
    Type type = Type::DataChanged;
    QString path;
    friend bool operator==(const WatchEvent &, const WatchEvent &) = default;
};

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::WatchEvent)
