// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"
#include "zkbridge/client/path.h"

#include <algorithm>
#include <array>

namespace model {

namespace {

// The names that programs written after the plain recipe use, as found in public code.
constexpr std::array<QStringView, 4> candidatePrefixes{u"c_", u"c", u"_c", u"_c_"};
constexpr std::array<QStringView, 4> registrationPrefixes{u"n_", u"n", u"worker_", u""};

bool hasPrefixOf(QStringView name, const auto &prefixes)
{
    const auto sequence = zkbridge::sequenceSuffix(name);
    return sequence && std::ranges::find(prefixes, QStringView(sequence->prefix)) != prefixes.end();
}

bool isCandidate(QStringView name) { return hasPrefixOf(name, candidatePrefixes); }

bool precedes(QStringView a, QStringView b)
{
    const auto first = zkbridge::sequenceSuffix(a);
    const auto second = zkbridge::sequenceSuffix(b);
    return first && second && first->number < second->number;
}

} // namespace

bool isRegistrationName(QStringView name) { return hasPrefixOf(name, registrationPrefixes); }

ClusterLayout plainElectionLayout() { return {ClusterProduct::PlainElection, isCandidate, precedes, false, true}; }

} // namespace model
