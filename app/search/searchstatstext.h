// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchhit.h"

#include <QString>

namespace app {

enum class SearchPhase { Running, Done, Stopped };

/// How a search stands, in short sentences: what was found, looked at, forbidden, not decided, and not kept.
/// `root`: where it searches; `kept`: rows that are shown.
[[nodiscard]] QString searchStatsText(
    const model::SearchProgress &progress, SearchPhase phase, const QString &root, qint64 kept);

} // namespace app
