// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace model {

/// How one recipe writes itself into the tree: which children are candidates, and which of two stands before the other
/// in the eyes of that recipe. Pure functions; a recipe is one such row in layouts().
struct ClusterLayout {
    ClusterProduct product = ClusterProduct::PlainElection;
    /// Whether a child of that name is a candidate of this recipe.
    bool (*isCandidate)(QStringView name) = nullptr;
    /// Whether `a` stands before `b` by the recipe's *own* comparator, which need not be a good one: only so its own
    /// verdict is predicted. Names that are equal to it keep the order of their czxids.
    bool (*precedes)(QStringView a, QStringView b) = nullptr;
    /// Whether the recipe sorts every child, so that a foreign one stands in the line (and can block it); else it looks
    /// at its candidates alone.
    bool sortsForeignChildren = false;
    /// Whether its members also register themselves in a service registry.
    bool hasRegistry = false;
};

/// All recipes known here, the most particular names first.
[[nodiscard]] const QList<ClusterLayout> &layouts();
/// The layout to which at least one of `names` belongs as a candidate; null when there is none.
[[nodiscard]] const ClusterLayout *recogniseElection(const QList<QStringView> &names);
/// Whether a child of that name looks like a registration of the plain recipe ("n_0000000003", "worker_...", ...).
[[nodiscard]] bool isRegistrationName(QStringView name);

// One function a recipe, each in a file of its own.
[[nodiscard]] ClusterLayout plainElectionLayout();
[[nodiscard]] ClusterLayout curatorLeaderLatchLayout();
[[nodiscard]] ClusterLayout kazooElectionLayout();

} // namespace model
