// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/expectedtimes.h"

namespace model {

std::optional<FailoverRange> ExpectedTimes::rangeFor(const DrillStep &step) const
{
    if (timeoutMs <= 0)
        return std::nullopt;
    const FailoverRange expiry = failoverRange(timeoutMs, tickMs);
    const bool thawsEarly = step.deed == DrillDeed::Freeze && step.thawAfterMs > 0 && step.thawAfterMs < expiry.mostMs;
    if (!isServer(step.target)) {
        if (step.deed == DrillDeed::Leave)
            return FailoverRange{0, leaveMostMs};
        return thawsEarly ? std::nullopt : std::optional(expiry);
    }
    // Clients of a server that ends see their connection close and go to another one; of one that is silent, they give
    // it up after 2/3 of the session timeout. Either way their sessions are to survive.
    if (step.target == DrillTarget::ServerFollower || step.deed != DrillDeed::Freeze)
        return FailoverRange{0, expiry.mostMs};
    // A quorum leader that is silent is given up after syncLimit ticks; only then the others elect another one.
    return FailoverRange{0, static_cast<qint64>(syncLimit) * tickMs + expiry.mostMs};
}

bool ExpectedTimes::passesUnnoticed(const DrillStep &step) const
{
    return step.deed == DrillDeed::Freeze && !isServer(step.target) && step.thawAfterMs > 0
        && step.thawAfterMs < failoverRange(timeoutMs, tickMs).leastMs;
}

} // namespace model
