// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/explanation.h"

#include <QString>

namespace app {

/// How the member that `event` is about is called in sentences: its znode's name; what its payload calls it where a
/// recipe's znodes have numbers for names.
[[nodiscard]] QString memberLabel(const model::ClusterEvent &event);
/// The same of a path alone; the whole path where the name says nothing ("/brokers/ids/1").
[[nodiscard]] QString pathLabel(const QString &path);

/// The first sentence: who went, or lost the lead, and what is known of why. Empty when nobody did.
[[nodiscard]] QString departureText(const model::Explanation &told);

} // namespace app
