// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantsettings.h"

#include <QString>

namespace app {

/// The text with paths that no line is broken within.
[[nodiscard]] QString withWholePaths(QString text);
/// Participants could not be started, because the program that they are is missing.
[[nodiscard]] QString missingProgramText();
/// Of participants that take part in the election at `election` alone.
[[nodiscard]] zkbridge::ParticipantSettings electionSettings(const QString &election, int sessionTimeoutMs);

} // namespace app
