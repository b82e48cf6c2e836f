// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchparser.h"

#include <QString>

namespace app {

/// Where a search expression is wrong, why, and what is expected there; one or two translated sentences.
[[nodiscard]] QString searchErrorText(const model::SearchSyntaxError &error);
/// The same without the place, where that is seen.
[[nodiscard]] QString searchProblemText(const model::SearchSyntaxError &error);

} // namespace app
