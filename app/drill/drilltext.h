// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillresult.h"
#include "model/drill/drillrun.h"

#include <QString>
#include <QStringList>

namespace app {

// Drills in words, for the dialog, the terminal and the report. English without a translator. Thread: any.

/// "Leader crashes": a row's title.
[[nodiscard]] QString deedText(model::DrillDeed deed, model::DrillTarget target);
/// What a step will do, in whole sentences: "Crashes the leader of the election, 3 times. ..."
[[nodiscard]] QString stepText(const model::DrillStep &step);
/// A step as a heading: its name, or how often.
[[nodiscard]] QString stepHeading(const model::DrillStep &step);
/// What happened in one measure, as a row's title; of what happened by itself: how the session ended.
[[nodiscard]] QString measureTitle(const model::DrillMeasure &measure);
/// What is outside of what is to be expected, a sentence for each; empty: nothing.
[[nodiscard]] QStringList complaints(const model::DrillMeasure &measure);
/// One measure in one line: "Leader crashes, round 2 of 3: ..."; for the terminal.
[[nodiscard]] QString measureLine(const model::DrillMeasure &measure);
[[nodiscard]] QString verdictText(const model::DrillMeasure &measure); ///< "as expected", "later than expected" ...
/// The whole drill in one or two sentences.
[[nodiscard]] QString resultText(const model::DrillResult &result);
/// What the drill waits for, or does.
[[nodiscard]] QString progressText(const model::DrillRun::Progress &progress, const model::DrillPlan &plan);

/// Milliseconds to the last digit ("2,512 ms"), as differences are what a drill is about; "–" when not known.
[[nodiscard]] QString spanText(qint64 milliseconds);
/// "2,000 to 3,500 ms"; "–" when nothing is to be expected.
[[nodiscard]] QString rangeText(const std::optional<model::FailoverRange> &range);
[[nodiscard]] QString countText(int count); ///< "–" for -1

} // namespace app
