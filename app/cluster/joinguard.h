// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace app {

/// What stands against starting a candidate of ours in an election, judged from what is there.
struct JoinJudgement {
    enum class Verdict {
        Free, ///< nothing there, or only participants of ours
        Confirm, ///< others' candidates: winning would take the real service's place
        Refuse, ///< another recipe's znodes: a candidate of ours among them could break it
    };
    Verdict verdict = Verdict::Free;
    int foreign = 0; ///< candidates not started by this program
    QString example; ///< name of the first znode that led to the verdict
};

/// Judges the children of an election path: `ours` are the candidates of our own participants, by name; `isCandidate`
/// tells the names of the recipe that one would join by (model::candidateTest). Among other names a candidate sorts
/// wrongly for programs that sort whole names, stops Curator's latch for ever, or leads beside another leader, as each
/// recipe lines up its own.
[[nodiscard]] JoinJudgement judgeJoin(
    const QStringList &children, const QStringList &ours, const std::function<bool(QStringView name)> &isCandidate);

} // namespace app
