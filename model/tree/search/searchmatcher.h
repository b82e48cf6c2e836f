// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchexpression.h"
#include "model/tree/search/searchhit.h"
#include "model/tree/search/textpattern.h"

#include <optional>
#include <string_view>
#include <vector>

namespace model {

/// What is known of a znode while it is looked at. Views hold during the call only.
struct SearchSubject {
    std::string_view path; ///< UTF-8, whole
    const zkbridge::Stat *stat = nullptr; ///< null: not known
    bool dataKnown = false;
    std::optional<std::string_view> data; ///< when known; nullopt: null data
};

/// An expression made ready to be asked of millions of znodes: cheap conditions first, texts compiled. Ages count from
/// one moment, so that a long search asks the same of the last znode as of the first.
/// Thread: as TextPattern; each thread takes a copy.
class SearchMatcher {
public:
    /// `now`: milliseconds since the epoch.
    SearchMatcher(const SearchExpression &expression, qint64 now);

    /// Unknown: a condition asks for what is not known of this znode. GaveUp: a regular expression did. Both only when
    /// no other condition says No.
    enum class Verdict { No, Yes, Unknown, GaveUp };
    [[nodiscard]] Verdict test(const SearchSubject &subject) const;
    /// For a subject with the verdict Yes.
    [[nodiscard]] SearchHit makeHit(const SearchSubject &subject) const;

private:
    struct Prepared {
        SearchCondition condition;
        std::optional<TextPattern> pattern; ///< of Name, Path, Data
    };
    [[nodiscard]] Verdict testOne(const Prepared &prepared, const SearchSubject &subject) const;
    [[nodiscard]] bool testStat(const SearchCondition &condition, const zkbridge::Stat &stat) const;

    std::vector<Prepared> m_conditions; ///< the cheapest first
    qint64 m_now;
};

} // namespace model
