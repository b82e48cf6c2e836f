// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/reply.h"
#include "zkbridge/client/session.h"
#include "zkbridge/client/znode.h"

#include <QString>

#include <string>

namespace zkbridge {

/// Between the values of the session's callers and those that travel. The chroot is put in front of every path on its
/// way out and taken off on its way back; the C client never hears of it, because it mixes it up in a multi.
class Translation {
public:
    /// `chroot`: "" or "/path".
    explicit Translation(QString chroot);

    [[nodiscard]] const QString &chroot() const { return m_chroot; }
    [[nodiscard]] std::string toServer(const QString &path) const;
    /// A path outside the chroot (the ensemble's configuration) stays as it is.
    [[nodiscard]] QString fromServer(const std::string &path) const;

    [[nodiscard]] static NodeData nodeData(RawData &&raw);
    [[nodiscard]] Created created(RawCreated &&raw) const;
    [[nodiscard]] QList<MultiReply> multiReplies(const std::vector<RawMultiResult> &raw) const;
    [[nodiscard]] static AclReply aclReply(RawAclReply &&raw);
    [[nodiscard]] static Bytes bytes(const QByteArray &data);
    [[nodiscard]] static RawAcl acl(const Acl &acl);
    [[nodiscard]] request::MultiPart multiPart(const MultiOperation &operation) const;
    [[nodiscard]] WatchEvent watchEvent(const RawWatchEvent &raw) const;

private:
    QString m_chroot;
};

} // namespace zkbridge
