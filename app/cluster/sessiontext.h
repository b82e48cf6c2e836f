// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QString>
#include <QStringList>

namespace app {

// What the servers know of a member's session, in words. What is not known is said to be so, and is never 0.

/// "10.0.0.7:51234", "not connected", or "not known".
[[nodiscard]] QString clientText(const Member &member);
/// Of the server it is connected to; as above.
[[nodiscard]] QString serverText(const Member &member);
/// "3 s", or "not known".
[[nodiscard]] QString timeoutText(const Member &member);
/// "0.4 s ago", or "not known".
[[nodiscard]] QString heardText(const Member &member, qint64 nowMs);
/// "leads /kafka/controller", "member of /election (/election/c_0000000001)", "works in ...".
[[nodiscard]] QString membershipText(const model::Membership &membership);
/// "leads /kafka/controller", "follows in /election", "registered in /brokers/ids": one for each other cluster.
[[nodiscard]] QStringList elsewhereTexts(const Member &member);
/// All of it, a line each, for tooltips; says why when nothing is known.
[[nodiscard]] QStringList sessionLines(const Member &member, qint64 nowMs);

} // namespace app
