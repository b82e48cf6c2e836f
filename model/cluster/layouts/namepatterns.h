// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace model {

// The patterns of users' own layouts as regular expressions of a whole text. Pure.

/// Of a name: '*', '?' and "{sequence}", everything else as it stands.
[[nodiscard]] QString namePattern(const QString &wildcards);
/// Of a path: '*' and '?' within one name, "/**/" at the front for any znodes above.
[[nodiscard]] QString pathPattern(const QString &wildcards);
/// Whether `name` is one of the names that a path's element stands for: compares, where it holds no wildcard.
[[nodiscard]] bool matchesWildcards(const QString &wildcards, const QString &name);

} // namespace model
