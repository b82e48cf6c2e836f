// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace app {

/// The views of the window, in the order of their tabs and of Ctrl+1..4.
enum class ViewKind { Browser, Cluster, Ensemble, Space };
inline constexpr std::array allViews{ViewKind::Browser, ViewKind::Cluster, ViewKind::Ensemble, ViewKind::Space};

/// Name for the command line and the settings: "browser", "cluster", "ensemble", "space".
[[nodiscard]] inline QString viewName(ViewKind view)
{
    switch (view) {
    case ViewKind::Browser:
        break;
    case ViewKind::Cluster:
        return QStringLiteral("cluster");
    case ViewKind::Ensemble:
        return QStringLiteral("ensemble");
    case ViewKind::Space:
        return QStringLiteral("space");
    }
    return QStringLiteral("browser");
}

[[nodiscard]] inline std::optional<ViewKind> viewFromName(const QString &name)
{
    for (const ViewKind view : allViews) {
        if (viewName(view) == name)
            return view;
    }
    return std::nullopt;
}

} // namespace app
