// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/result.h"
#include "zkbridge/client/znode.h"
#include "zkbridge/wire/wirerequests.h"
#include "zkbridge/wire/wirestatus.h"

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <variant>

namespace zkbridge {

/// One request that is not a multi-read, on its way to the wire's thread.
struct WireCall {
    enum class Kind { Exists, Get, Children, AllChildrenNumber, WhoAmI, AddWatch, RemoveWatches };
    Kind kind = Kind::Exists;
    std::string path; ///< absolute, chroot included; empty for WhoAmI
    bool watch = false; ///< of Exists, Get, Children
    AddWatchMode mode = AddWatchMode::PersistentRecursive; ///< of AddWatch
};

/// What a request gave, by the type that its caller waits for.
using WireBody = std::variant<Done, Stat, NodeData, Children, int, QList<AclEntry>>;

struct WireAnswer {
    ErrorCode code = ErrorCode::Ok;
    QString detail; ///< untranslated evidence
    WireBody body; ///< Done unless `code` is Ok
};

[[nodiscard]] std::string encode(const WireCall &call, std::int32_t xid);
/// The reply's body. A reader that is not ok() afterwards: it is not what the call asked for.
[[nodiscard]] WireBody decode(WireCall::Kind kind, JuteReader &body);
/// As Error::operation names it.
[[nodiscard]] QString operationName(WireCall::Kind kind);
/// The operation, where not every server knows it.
[[nodiscard]] std::optional<WireOperation> newerOperation(WireCall::Kind kind);

} // namespace zkbridge
