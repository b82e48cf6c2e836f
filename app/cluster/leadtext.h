// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/explanation.h"

#include <QString>

namespace app {

/// The second sentence: who watched the one that went, who woke, who leads now, why, and how long nobody did. Empty
/// when nothing of that is known.
[[nodiscard]] QString leadText(const model::Explanation &told);

} // namespace app
