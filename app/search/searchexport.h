// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

class SearchResults;

/// Every row's path, one a line, in the order of the rows.
[[nodiscard]] QString resultPaths(const SearchResults &results);

/// Every row as comma-separated values (RFC 4180) under a line of names; sizes in bytes, times in ISO 8601 with their
/// offset, unknown ones empty.
[[nodiscard]] QString resultsAsCsv(const SearchResults &results);

} // namespace app
