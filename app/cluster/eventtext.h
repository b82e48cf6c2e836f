// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QString>

namespace app {

/// One timeline entry as a sentence in the field's words; says no more than the event is evidence for.
[[nodiscard]] QString eventText(const model::ClusterEvent &event);
/// Date, time, session and process in full; for tooltips.
[[nodiscard]] QString eventDetailText(const model::ClusterEvent &event);

} // namespace app
