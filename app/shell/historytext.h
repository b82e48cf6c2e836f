// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/eventfile.h"

#include <QString>

namespace app {

/// What is wrong with the file in which the timeline is kept, what that means, and what was done about it.
[[nodiscard]] QString historyProblemText(const model::EventStoreProblem &problem);

} // namespace app
