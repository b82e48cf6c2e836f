// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillmeasure.h"

namespace model {

/// What became of a drill, or of a time in which a cluster was only watched: all its measures, with what is needed to
/// judge them later. A value; as JSON one of the two forms of the report.
struct DrillResult {
    /// Why it ended before its plan did.
    enum class End {
        Complete,
        Cancelled,
        NeverHealthy, ///< the cluster was not healthy to begin with, or not again after what was done
    };
    /// One number of many measures: how often it is known, and what it was.
    struct Summary {
        int count = 0;
        qint64 leastMs = -1;
        qint64 medianMs = -1;
        qint64 mostMs = -1;
    };

    std::optional<DrillPlan> plan; ///< nullopt: it only watched
    QString connect; ///< the ensemble's connect string
    QString election; ///< path; of a watched cluster too. Empty: all that were recognised
    int servers = 0; ///< 0: not known
    int tickMs = defaultTickMs;
    qint64 startedMs = 0; ///< since the epoch
    qint64 endedMs = 0;
    End end = End::Complete;
    QString problem; ///< of NeverHealthy: what was missing; untranslated
    QList<DrillMeasure> measures; ///< in their order

    /// Measures with something outside of what is to be expected.
    [[nodiscard]] int outside() const;
    /// The plan was done, and nothing was outside.
    [[nodiscard]] bool isAsExpected() const { return end == End::Complete && outside() == 0; }
    /// The measures of one step of the plan; -1: those that happened by themselves.
    [[nodiscard]] QList<DrillMeasure> ofStep(int step) const;
    [[nodiscard]] static Summary summaryOf(QList<qint64> values); ///< -1 counts as not known

    [[nodiscard]] QJsonObject toJson() const;
    /// BadArguments with the reason in `detail` for what is no report of a drill.
    [[nodiscard]] static zkbridge::Result<DrillResult> fromJson(const QJsonObject &object);
};

} // namespace model

Q_DECLARE_METATYPE(model::DrillResult)
