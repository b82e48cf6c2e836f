// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/explanation.h"

#include <QString>

namespace app {

/// One change of a cluster in one or two sentences and the field's words: who went and why, who watched it, who leads
/// now. Says only what was seen; what follows from the recipe alone is said to be the recipe's. English without a
/// translator. Thread: any.
[[nodiscard]] QString explanationText(const model::Explanation &explanation);

/// The same for the event at `index` of a list of them, oldest first: for a row of the timeline.
template <typename Events>
[[nodiscard]] QString explanationText(const Events &events, qsizetype index, int tickMs = model::defaultTickMs)
{
    return explanationText(model::explain(events[index], model::eventsAround(events, index), tickMs));
}

/// How the time that a session took to end compares with what is to be expected; empty when not known.
[[nodiscard]] QString verdictText(const model::Explanation &explanation);

} // namespace app
