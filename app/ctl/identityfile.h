// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

/// Reads identities from a file of lines `scheme:credential` ("digest:user:password"): on a command line everybody on
/// the machine could read them. Empty lines and lines that begin with # are passed over. Blocks as long as the file
/// does (it may be a pipe). Nothing, and `*problem` says why in the user's language, when it cannot be read or a line
/// is not of that form; the text never quotes a credential.
[[nodiscard]] std::optional<QList<zkbridge::Identity>> readIdentities(const QString &fileName, QString *problem);

} // namespace app
