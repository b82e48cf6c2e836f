// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/treesettings.h"

#include <QMetaType>

namespace app {

/// What is kept of the timeline when the program ends. By value.
struct HistorySettings {
    static constexpr Bounded<int> rows{200'000, 1'000, 5'000'000};
    static constexpr Bounded<int> days{90, 1, 3'650};

    bool keep = true;
    int mostRows = rows.standard; ///< of all ensembles together; the oldest go
    int mostDays = days.standard;
    friend bool operator==(const HistorySettings &, const HistorySettings &) = default;
};

} // namespace app

Q_DECLARE_METATYPE(app::HistorySettings)
