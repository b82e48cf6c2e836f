// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <QString>

namespace app {

// What is written on a member, in the field's words; translated.

/// The znode's name: "c_0000000003".
[[nodiscard]] QString memberName(const Member &member);
/// "leader of /election", "follower", "suspected", "gone".
[[nodiscard]] QString roleText(const Member &member);
/// The same shorter, for a column: "leader", "follower", "suspected: killed".
[[nodiscard]] QString shortRoleText(const Member &member);
/// "worker, in the registry", "not in the registry: leads", ...; empty where there is no registry.
[[nodiscard]] QString registryText(const Member &member);
/// What is known of a silent, leaving or gone member at `nowMs`: "process killed; ZooKeeper waits up to 2.1 s"; empty
/// for one that is simply there.
[[nodiscard]] QString lifeText(const Member &member, qint64 nowMs);
/// "watches c_0000000002, as the servers list it"; empty for the leader.
[[nodiscard]] QString watchText(const Member &member);
/// For screen readers: "leader of /election, c_0000000000, session 0x...".
[[nodiscard]] QString spokenName(const Member &member, qint64 nowMs);
/// All that is known, a line each; for tooltips.
[[nodiscard]] QString memberDetails(const Member &member, qint64 nowMs);

} // namespace app
