// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>

namespace model {

/// An entry of the timeline as programs read it, and as the event store keeps it: "event", "time" (ISO 8601 in UTC) and
/// "time_ms", and of cluster, product, node, session ("0x..."), evidence, pid, gap_ms, timeout_ms, detail, watchers,
/// watchers_verified, name, watched, leader and previous those that say something. Stable: fields are added, never
/// renamed.
[[nodiscard]] QJsonObject toJson(const ClusterEvent &event);
/// nullopt for what toJson() did not write: no or an unknown "event", or no "time_ms". Fields that are missing read as
/// ClusterEvent's defaults.
[[nodiscard]] std::optional<ClusterEvent> clusterEventFromJson(const QJsonObject &object);

/// "joined", "new-leader" ...: stable.
[[nodiscard]] QLatin1StringView eventKindName(ClusterEvent::Kind kind);

} // namespace model
