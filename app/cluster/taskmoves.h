// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/workstate.h"

#include <QList>
#include <QString>

namespace app {

/// Where a task is. One that was just submitted, or whose result was collected, is outside.
struct TaskPlace {
    enum class Kind { Outside, Queue, Worker, Done };
    Kind kind = Kind::Outside;
    QString worker; ///< Worker alone: name of its registration
    friend bool operator==(const TaskPlace &, const TaskPlace &) = default;
};

/// One task that went from one place to another, or several that went the same way.
struct TaskMove {
    TaskPlace from;
    TaskPlace to;
    qint64 count = 1;
    QString task; ///< its name; empty when there are several, or it is not known
    friend bool operator==(const TaskMove &, const TaskMove &) = default;
};

/// What happened between two states of one cluster's work, as far as they tell. Tasks whose names both states give
/// move by name; where there are too many for names, the counts tell how many went: from the queue to the workers that
/// have more, from the workers that have less to the results. Nothing for states of different roots. Pure; any thread.
[[nodiscard]] QList<TaskMove> taskMoves(const model::WorkState &before, const model::WorkState &after);

/// The same, those of one way as one move where there are more than `most`.
[[nodiscard]] QList<TaskMove> folded(const QList<TaskMove> &moves, qsizetype most);

} // namespace app
