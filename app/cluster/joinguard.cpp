// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/joinguard.h"

namespace app {

JoinJudgement judgeJoin(
    const QStringList &children, const QStringList &ours, const std::function<bool(QStringView name)> &isCandidate)
{
    JoinJudgement judgement;
    for (const QString &name : children) {
        if (!isCandidate(name))
            return {JoinJudgement::Verdict::Refuse, judgement.foreign, name};
        if (ours.contains(name))
            continue;
        if (judgement.foreign++ == 0)
            judgement.example = name;
        judgement.verdict = JoinJudgement::Verdict::Confirm;
    }
    return judgement;
}

} // namespace app
