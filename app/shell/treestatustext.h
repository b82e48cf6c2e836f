// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/treestatus.h"

#include <QString>

namespace app {

/// "live", "lazy", "reading names", "reading Stats" or "paused".
[[nodiscard]] QString treeModeText(const model::TreeStatus &status);
/// What that means, and why the tree is lazy, in one or two sentences.
[[nodiscard]] QString treeModeReason(const model::TreeStatus &status);
/// "znodes 412,000 of 1,000,000..." while reading, else "znodes 1,000,000".
[[nodiscard]] QString znodesText(const model::TreeStatus &status, int known);

} // namespace app
