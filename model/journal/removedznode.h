// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/znode.h"

#include <QByteArray>
#include <QString>

namespace model {

/// All that is needed to make a znode again, as it was when it was deleted.
struct RemovedZnode {
    QString path;
    QByteArray data;
    zkbridge::Acl acl;
    zkbridge::Stat stat; ///< the last one seen before it went
    bool readable = true; ///< false: data and ACL could not be read, so it cannot be made again
    /// How to make it again: under its exact name, so never sequential. Ephemeral only when it was our own session's.
    zkbridge::CreateMode mode = zkbridge::CreateMode::Persistent;
    qint64 ttlMilliseconds = -1;

    /// Another session's ephemeral would be ours if we made it again, and so stand for a process that is not there.
    [[nodiscard]] bool isRestorable() const { return readable && (!stat.isEphemeral() || isEphemeral(mode)); }
};

} // namespace model
