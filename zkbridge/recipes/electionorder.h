// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <string>
#include <vector>

namespace zkbridge {

/// Where one candidate stands in the line-up of a plain election.
struct ElectionPlace {
    int position = -1; ///< 0: the first, who may lead; -1: its name is not among the children
    QString predecessor; ///< name of the one immediately before it; empty for the first
    friend bool operator==(const ElectionPlace &, const ElectionPlace &) = default;
};

/// The children that are `prefix` and a sequence number, smallest number first: as signed 32 bit integers, because old
/// servers count on from 2147483647 to -2147483648; equal numbers by name. All others are foreign and left out.
/// Pure: any thread.
[[nodiscard]] QStringList electionOrder(const std::vector<std::string> &children, QStringView prefix);

/// The place of `own` (a name, not a path) in electionOrder().
[[nodiscard]] ElectionPlace electionPlace(
    const std::vector<std::string> &children, QStringView prefix, const QString &own);

} // namespace zkbridge
