// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace model {

/// Whether a name (UTF-8) holds a text, without regard to case; some 10 ns a name while the text is ASCII. Pure: for
/// any thread.
class NameMatcher {
public:
    explicit NameMatcher(const QString &needle = {});

    /// An empty text is in no name.
    [[nodiscard]] bool matches(std::string_view name) const;
    [[nodiscard]] const QString &needle() const { return m_needle; }

private:
    QString m_needle;
    std::string m_folded; ///< lower case; empty where the text is more than ASCII
};

} // namespace model
