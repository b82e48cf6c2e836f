// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/znode.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace model {

/// One znode as a walk met it.
struct WalkedZnode {
    QString path;
    zkbridge::Stat stat;
    QByteArray data; ///< when asked for
    zkbridge::Acl acl; ///< when asked for
    /// What could not be read of it, with the operation's name; the children of a list that could not are unknown.
    std::optional<zkbridge::Error> error;
};

struct SubtreeWalkOptions {
    bool withStats = true; ///< false where names are enough: on the wire no payload travels then
    bool withData = false; ///< implies withStats
    bool withAcl = false; ///< read by the C client, for visited() alone: no multi-read takes it
    int maxInFlight = 64; ///< requests of the C client; more does not make a server faster
    qint64 maxZnodes = 0; ///< more than that: fails with TooLarge; 0: no limit
    bool unlimitedSpeed = false; ///< see zkbridge::WalkOptions
};

} // namespace model
