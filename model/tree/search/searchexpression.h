// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchcondition.h"

#include <QList>

namespace model {

/// What is searched for: znodes that meet all conditions.
///
/// As text, one condition a word, words apart by spaces:
///
///     lock                 the name contains "lock"; with a / in it: the path does
///     name:*lock*          the whole name, with wildcards: * any text, ? one character, [abc] one of these
///     path:/kafka/**       the whole path; * stays within a name, ** crosses them
///     name=c_1 path=/a/b   exactly this
///     name~^c_[0-9]+$      a regular expression finds something; path~ and data~ likewise
///     data:needle          the data, read as UTF-8, contains this text
///     data=0xcafebabe      the data contains these bytes
///     size>100k            bytes of data; also < <= >= = and size:10k..1M
///     children>1000 version=0
///     modified<10m         changed less than 10 minutes ago (s m h d w); created>2d: more than 2 days ago
///     created>2026-11-01   after a moment; modified:2026-11-01..2026-11-20
///     owner:0x10000a3f     ephemeral of this session
///     ephemeral            is one
///     !ephemeral !data:x   not so; of what may not be read nothing is known, and it meets neither
///     name:"two words"     quotes around a value with spaces; in them \" is a quote and \\ a backslash
struct SearchExpression {
    QList<SearchCondition> conditions;
    bool caseSensitive = false; ///< of names, paths and texts; not part of the text

    [[nodiscard]] bool isEmpty() const { return conditions.isEmpty(); }
    [[nodiscard]] bool needsStats() const;
    [[nodiscard]] bool needsData() const;
    /// What SearchParser reads as the same conditions.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const SearchExpression &, const SearchExpression &) = default;
};

} // namespace model
