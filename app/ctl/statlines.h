// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <QByteArray>

namespace app {

/// All fields of a Stat, one a line, named as zkCli names them: zxids and the owner in hex, times in ISO 8601.
[[nodiscard]] QByteArray statLines(const zkbridge::Stat &stat);

} // namespace app
