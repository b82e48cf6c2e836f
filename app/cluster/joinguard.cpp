// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/joinguard.h"

#include "zkbridge/client/path.h"

using namespace Qt::StringLiterals;

namespace app {

JoinJudgement judgeJoin(const QStringList &children, const QStringList &ours)
{
    JoinJudgement judgement;
    for (const QString &name : children) {
        const auto sequence = zkbridge::sequenceSuffix(name);
        if (!sequence || sequence->prefix != "c_"_L1)
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
