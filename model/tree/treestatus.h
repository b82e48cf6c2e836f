// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

#include <QMetaType>
#include <QtGlobal>

namespace model {

/// How a LiveTree keeps itself equal to the ensemble.
enum class TreeMode {
    Lazy, ///< what is shown, by one-shot watches within a budget
    Walking, ///< the recursive watch is set, and the names are being read
    Live, ///< every name is known; the recursive watch tells of every change
};

/// Why a LiveTree is Lazy.
enum class LazyReason {
    None, ///< it is not
    NotConnected, ///< the wire is not connected (yet, or any more)
    OldServer, ///< the server knows no multi-read or no recursive watch (before 3.6)
    TooMany, ///< more znodes than the limit
    SwitchedOff, ///< by the user
    Failed, ///< the walk failed; TreeStatus::error tells why
};

/// What of all Stats a LiveTree knows.
enum class StatCoverage {
    Shown, ///< of what is shown
    Reading, ///< all are being read
    All, ///< of every znode, kept current
};

/// A LiveTree's state at one moment, by value.
struct TreeStatus {
    TreeMode mode = TreeMode::Lazy;
    LazyReason lazyReason = LazyReason::NotConnected;
    zkbridge::ErrorCode error = zkbridge::ErrorCode::Ok; ///< with LazyReason::Failed
    qint64 limit = 0; ///< znodes; past it the tree stays lazy
    qint64 read = 0; ///< while Walking or Reading: znodes done ...
    qint64 found = 0; ///< ... and known to exist
    StatCoverage stats = StatCoverage::Shown;
    qint64 dataBytes =
        -1; ///< of all payloads, as a server estimates it: what reading all Stats would move; -1: unknown
    bool paused = false;
    qint64 changesWhilePaused = 0;
    friend bool operator==(const TreeStatus &, const TreeStatus &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::TreeStatus)
