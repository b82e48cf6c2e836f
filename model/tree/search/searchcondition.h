// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace model {

/// What of a znode a condition looks at.
enum class SearchField { Name, Path, Data, Size, Children, Version, Modified, Created, Owner, Ephemeral };

/// How it is compared. Name and Path: Contains, Glob, Regex, Equal. Data: Contains, Regex, Equal, Bytes. Size,
/// Children, Version: Equal, Less ... Between. Modified, Created: Less ... Between. Owner: Equal. Ephemeral: Is.
enum class SearchRelation { Contains, Glob, Regex, Equal, Bytes, Less, AtMost, AtLeast, Greater, Between, Is };

/// One condition of a search, by value.
struct SearchCondition {
    SearchField field = SearchField::Name;
    SearchRelation relation = SearchRelation::Contains;
    bool negated = false;
    QString text; ///< of Contains, Glob, Regex, and of Equal for Name, Path and Data
    QByteArray bytes; ///< of Bytes: what the data holds somewhere
    /// Bytes of data, number of children, version, session id; of Modified and Created milliseconds: an age, or a
    /// moment since the epoch. Of Between the lower end; both ends belong to it.
    qint64 first = 0;
    qint64 second = 0; ///< of Between, the upper end
    bool isMoment = false; ///< of Modified and Created: `first` and `second` are moments and not ages

    /// What "field:text" means: a Glob when `text` has a wildcard (* or ?) and the field is Name or Path, else
    /// Contains.
    [[nodiscard]] static SearchCondition like(SearchField field, const QString &text);

    [[nodiscard]] bool needsStat() const; ///< of the znode
    [[nodiscard]] bool needsData() const { return field == SearchField::Data; }

    /// As SearchParser reads it ("!size>=100k").
    [[nodiscard]] QString toText() const;

    friend bool operator==(const SearchCondition &, const SearchCondition &) = default;
};

/// "name", "size", ...: what is written in an expression.
[[nodiscard]] QString searchFieldName(SearchField field);

} // namespace model
