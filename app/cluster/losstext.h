// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QList>
#include <QString>

namespace app {

// What is lost with participants, in sentences. `timeoutMs` is the longest timeout of their sessions; 0: not known.

/// Before they are killed: what that does, how long their sessions live on, what they lead, what becomes of their work.
[[nodiscard]] QString killWarning(const QList<Member> &members, int timeoutMs);
/// The same when it is done.
[[nodiscard]] QString killReport(const QList<Member> &members, int timeoutMs);
/// When they were frozen.
[[nodiscard]] QString freezeReport(const QList<Member> &members, int timeoutMs);

/// "c_0000000003", or "3 participants".
[[nodiscard]] QString membersLabel(const QList<Member> &members);

} // namespace app
