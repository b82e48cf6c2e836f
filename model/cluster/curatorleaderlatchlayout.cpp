// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterlayout.h"

#include <QRegularExpression>

namespace model {

namespace {

bool isCandidate(QStringView name)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^_c_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-latch-(?:\\d{10}|-\\d{9,10})$"));
    return pattern.match(name).hasMatch();
}

/// LockInternals.standardFixForSorting: what stands behind the last "latch-", or the whole name without one.
QStringView sortKey(QStringView name)
{
    constexpr QStringView mark = u"latch-";
    const auto at = name.lastIndexOf(mark);
    return at < 0 ? name : name.sliced(at + mark.size());
}

bool precedes(QStringView a, QStringView b) { return sortKey(a).compare(sortKey(b)) < 0; }

} // namespace

ClusterLayout curatorLeaderLatchLayout()
{
    return {ClusterProduct::CuratorLeaderLatch, isCandidate, precedes, true, false};
}

} // namespace model
