// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/layouts/userlayouts.h"

#include <QString>

namespace app {

/// What is wrong with a layout of the user's own, in a sentence that says what would be right.
[[nodiscard]] QString layoutProblemText(const model::UserLayoutProblem &problem);

} // namespace app
