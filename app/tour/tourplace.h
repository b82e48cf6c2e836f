// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/viewkind.h"

#include <QString>

#include <optional>

namespace app {

/// Where in the window a step of the tour points: the part that gets the frame, and what is selected and shown in it.
struct TourPlace {
    enum class Part {
        None,
        Tree, ///< the znodes at the left
        View, ///< the view in the middle
        Panel, ///< timeline and log below
    };
    Part part = Part::None;
    std::optional<ViewKind> view; ///< empty: the one that is shown stays
    QString select; ///< path of a znode; empty: the selection stays
    QString cluster; ///< path of the election that the Cluster view shows; empty: the one that is shown stays
    friend bool operator==(const TourPlace &, const TourPlace &) = default;
};

} // namespace app
