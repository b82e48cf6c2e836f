// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childorder.h"

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace model {

/// Which children a text finds: those with the text in their name, those whose type has a word that begins with it
/// (from four letters on: "ephe", "sequ"), and those whose owner's session id, as servers print it, begins with it
/// ("0x100..."). Without regard to upper and lower case. Cheap to copy; matches() is pure, for any thread.
class ChildrenFilter {
public:
    /// The names of the types in the user's language, by ChildType.
    using TypeNames = std::array<QString, childTypeCount>;

    ChildrenFilter() = default;
    ChildrenFilter(const QString &text, const TypeNames &types);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QString text() const { return m_text; }
    /// Whether matches() looks at the owner; else any will do.
    [[nodiscard]] bool needsStats() const { return m_needsTypes || m_needsOwner; }
    /// `owner`: Stat::ephemeralOwner, or unknownValue.
    [[nodiscard]] bool matches(std::string_view name, qint64 owner) const;

    friend bool operator==(const ChildrenFilter &left, const ChildrenFilter &right)
    {
        return left.m_text == right.m_text && left.m_types == right.m_types;
    }

private:
    [[nodiscard]] bool nameMatches(std::string_view name) const;

    QString m_text;
    std::string m_ascii; ///< in lower case; empty when the text is not ASCII
    std::string m_owner; ///< what an owner's hex digits are to begin with
    std::array<bool, childTypeCount> m_types{};
    bool m_needsTypes = false;
    bool m_needsOwner = false;
};

} // namespace model
