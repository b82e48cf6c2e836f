// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"
#include "model/cluster/workstate.h"

#include <QString>

namespace app {

// A cluster's work in words.

/// "12 tasks wait"; "nothing waits".
[[nodiscard]] QString queuedText(const model::WorkState &work);
/// "340 ended, 3 results not collected".
[[nodiscard]] QString endedText(const model::WorkState &work);
/// What is with workers that no member of `members` is: of dead ones, or of ones that are no candidates. Empty:
/// nothing.
[[nodiscard]] QString elsewhereWorkText(const model::WorkState &work, const QList<Member> &members);
/// All of it in a sentence, for those who do not see it: "12 tasks wait, 3 with c_0000000001, 40 ended".
[[nodiscard]] QString workSummary(const model::WorkState &work, const QList<Member> &members);

} // namespace app
