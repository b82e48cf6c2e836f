// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"

#include <QRegularExpression>

namespace model {

namespace {

/// kazoo's own pattern; a negative number of nine digits does not match it, and such a contender is lost to kazoo too.
bool isCandidate(QStringView name)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{32}__lock__-?\\d{10}$"));
    return pattern.match(name).hasMatch();
}

/// kazoo compares what stands behind the mark as text, not as a number.
bool precedes(QStringView a, QStringView b)
{
    constexpr QStringView mark = u"__lock__";
    const auto key = [mark](QStringView name) { return name.sliced(name.lastIndexOf(mark) + mark.size()); };
    return key(a).compare(key(b)) < 0;
}

} // namespace

ClusterLayout kazooElectionLayout() { return {ClusterProduct::KazooElection, isCandidate, precedes, false, false}; }

} // namespace model
