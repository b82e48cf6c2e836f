// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/director.h"
#include "tests/support/bystander.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QSet>

namespace chaos {

/// One line of what `vivariumctl submit --wait` wrote, or one result read from the tree.
struct Ending {
    QString task;
    QByteArray input;
    zkbridge::TaskResult result;
};

/// The lines as endings. What is no such line is a problem.
[[nodiscard]] QList<Ending> endingsOf(const QByteArray &output, QStringList *problems);

/// What is wrong with the ends of `submitted`: one that has none or two, the wrong result, one that was set aside
/// without three deaths. `lost`: the sessions that did die.
[[nodiscard]] QStringList problemsOf(
    const QList<Ending> &endings, const QList<QByteArray> &submitted, const QSet<QString> &lost);

/// What a cluster at rest must not have left in the tree, with `present` participants whose sessions are these: other
/// candidates, registrations or entries for work than theirs, tasks and results. Empty when all is in order.
[[nodiscard]] QStringList problemsInTree(
    testsupport::Bystander *bystander, const zkbridge::ParticipantSettings &settings, const QSet<qint64> &present);

} // namespace chaos
