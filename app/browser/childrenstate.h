// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childrentablemodel.h"
#include "zkbridge/client/error.h"

#include <QString>

#include <optional>

namespace app {

/// What the table of children shows instead of rows: why there are none, and what that means. Empty while there are
/// rows to show. `path` is the selected znode; `revealError` why it could not be found, if so. Thread: the GUI's.
[[nodiscard]] QString emptyChildrenText(
    const model::ChildrenTableModel &children, const QString &path, const std::optional<zkbridge::Error> &revealError);

/// "Children (1,234,567)"; with the number the Stat tells while the list was not read.
[[nodiscard]] QString childrenTitle(const model::ChildrenTableModel &children);

} // namespace app
