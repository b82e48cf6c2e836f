// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillresult.h"

#include <QByteArray>

namespace app {

/// The report of a drill as one HTML file: what was done, what came of it, charts inside it, what is to be expected and
/// why. Needs nothing beside itself: no script, no font, no address. Well-formed XML, too. In the language in use;
/// English without a translator. Thread: any.
[[nodiscard]] QByteArray drillReportHtml(const model::DrillResult &result);

/// The same figures for programs.
[[nodiscard]] QByteArray drillReportJson(const model::DrillResult &result);

/// Writes the form that the file's name asks for: JSON for ".json", else HTML. The reason when it cannot be written;
/// empty: done. Touches the disk.
[[nodiscard]] QString saveDrillReport(const model::DrillResult &result, const QString &file);

} // namespace app
