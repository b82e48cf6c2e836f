// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace model {

/// One child of an election or a registry as it was read.
struct ZnodeFacts {
    QString name;
    QByteArray data; ///< null: null data, or not permitted to read
    zkbridge::Stat stat;
    bool ours = false; ///< a connection of this program holds it: in the line, but no member
};

/// What was read of one election, and of the registry that belongs to it: all that a layout may look at.
struct ElectionSnapshot {
    QString path;
    QList<ZnodeFacts> children; ///< in no order, foreign ones too
    bool permitted = true; ///< false: the list of children may not be read
    QString registryPath; ///< empty when no registry is known
    QList<ZnodeFacts> registrations;
    bool registryPermitted = true;
    zkbridge::Stat stat{}; ///< of the election's znode, as it came with the list; czxid 0: unknown
};

} // namespace model
