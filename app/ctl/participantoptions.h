// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantsettings.h"

class QCommandLineParser;

namespace app {

// The options that `participant` and `participants` share.

void addParticipantOptions(QCommandLineParser *parser);
/// Reads them into `settings`; what is wrong with them, translated, or nothing.
[[nodiscard]] QString readParticipantOptions(const QCommandLineParser &parser, zkbridge::ParticipantSettings *settings);

} // namespace app
