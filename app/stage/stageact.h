// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// What a presenter can do on stage with one key.
enum class StageAct { KillLeader, FreezeFollower, ThawFollower, AddWorker, StopServer, StartServer, SubmitWork };

/// All of them, in the order in which a failover is told.
[[nodiscard]] QList<StageAct> defaultScript();

/// Stable names for the settings.
[[nodiscard]] QString actName(StageAct act);
/// A script from its names; those that are unknown are left out, those that are missing stand at the end.
[[nodiscard]] QList<StageAct> scriptFrom(const QStringList &names);
[[nodiscard]] QStringList namesOf(const QList<StageAct> &script);

/// "Kill the leader"; translated.
[[nodiscard]] QString actText(StageAct act);
/// What it does, in the field's words; translated.
[[nodiscard]] QString actToolTip(StageAct act);

} // namespace app
