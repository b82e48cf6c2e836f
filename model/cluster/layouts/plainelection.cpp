// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "zkbridge/client/path.h"

#include <array>
#include <optional>

namespace model {

namespace {

// The names that programs written after the plain recipe use, as found in public code.
constexpr std::array<QStringView, 4> candidatePrefixes{u"c_", u"c", u"_c", u"_c_"};
constexpr std::array<QStringView, 4> registrationPrefixes{u"n_", u"n", u"worker_", u""};

/// The number behind one of the prefixes; which prefix it is decides whether a '-' is a sign or belongs to the name.
std::optional<std::int32_t> numberBehind(QStringView name, const auto &prefixes)
{
    for (const QStringView prefix : prefixes) {
        if (!name.startsWith(prefix))
            continue;
        if (const auto sequence = zkbridge::sequenceSuffix(name, prefix); sequence && sequence->prefix == prefix)
            return sequence->number;
    }
    return std::nullopt;
}

bool isCandidate(QStringView name) { return numberBehind(name, candidatePrefixes).has_value(); }

bool precedes(QStringView a, QStringView b)
{
    const auto first = numberBehind(a, candidatePrefixes);
    const auto second = numberBehind(b, candidatePrefixes);
    return first && second && *first < *second;
}

} // namespace

bool isRegistrationName(QStringView name) { return numberBehind(name, registrationPrefixes).has_value(); }

ClusterLayout plainElectionLayout()
{
    ClusterLayout layout;
    layout.id = QStringLiteral("plain-election");
    layout.name = QStringLiteral("plain election");
    layout.queue = {isCandidate, precedes, false};
    layout.hasRegistry = true;
    return layout;
}

} // namespace model
