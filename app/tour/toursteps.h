// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace app {

class TourGround;
class TourStep;

/// The steps of the tour in their order. `ground` is open, borrowed, and outlives them.
[[nodiscard]] std::vector<std::unique_ptr<TourStep>> makeTourSteps(TourGround *ground);

} // namespace app
