// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/workstate.h"
#include "zkbridge/recipes/joblayout.h"

#include <QSet>

#include <optional>
#include <string_view>
#include <vector>

namespace model {

class WorkSource;

// One place of work, read from lists of names. Pure but for the source that is asked; its thread.

/// Whether a znode with these children is a place of work: tasks, assign and status are among them.
[[nodiscard]] bool isPlaceOfWork(const QStringList &children);

/// The paths of the place at the znode `place`, which may be the root, as in the book.
[[nodiscard]] zkbridge::JobPaths jobsAt(const QString &place);

/// Of these names those of tasks, at most `most` of them, in order of submission: the first or, with `latest`, the
/// last. Linear in the number of names.
[[nodiscard]] QStringList taskNames(std::vector<std::string_view> names, qsizetype most, bool latest = false);

/// Who is registered, where that is known: names of registrations.
using Registered = std::optional<QSet<QString>>;

/// What waits, what is with whom and what has ended at `place`; empty when it is no place of work. Lists of one place
/// are not read at one moment: a task that is in two of them is counted where it went last.
/// endedInAll and WorkerLoad::ended are not in the lists and stay 0.
[[nodiscard]] WorkState workAt(const QString &place, const WorkSource &source, const Registered &registered);

/// One task and where it is. A value; any thread.
struct WorkTask {
    enum class Stage { Waiting, Assigned, Ended };
    QString name;
    Stage stage = Stage::Waiting;
    QString worker; ///< while Assigned: name of the registration
    [[nodiscard]] QString node(const QString &place) const; ///< path of its znode
    friend bool operator==(const WorkTask &, const WorkTask &) = default;
};

/// The tasks at `place`, each once, in order of submission; of more than `most` of a stage those that were submitted
/// first, and of the ended ones the last.
[[nodiscard]] QList<WorkTask> listWork(const QString &place, const WorkSource &source, qsizetype most);

} // namespace model
