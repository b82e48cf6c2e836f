// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace model {

/// Where a cluster seems to be.
struct RecognisedCluster {
    const ClusterLayout *layout = nullptr;
    QString root;
    QString star; ///< what '*' stands for in the layout's paths
    QString place; ///< root joined with the layout's place: the cluster's path
    friend bool operator==(const RecognisedCluster &, const RecognisedCluster &) = default;
};

/// A layout's relative path made absolute: ("/a/b", "../c/*", "x") -> "/a/c/x".
[[nodiscard]] QString pathInCluster(const QString &root, QString relative, const QString &star);

/// Finds clusters by names alone, one list of children after the other: by a layout's anchors, and by the names of a
/// queue's candidates. Most names are dismissed by a lookup in a hash and the look at a last letter, so that a million
/// of them cost little. Pure, and without state but its tables. Thread: any, const.
class ClusterRecogniser {
public:
    /// `layouts` is borrowed and must outlive this.
    explicit ClusterRecogniser(const QList<ClusterLayout> &layouts = model::layouts());

    /// What the children of `parent` tell. Those of known places first, then anchored ones; the same one once.
    [[nodiscard]] QList<RecognisedCluster> recognise(const QString &parent, const QList<QStringView> &names) const;
    /// The queue that `names` are candidates of; null when there is none.
    [[nodiscard]] const ClusterLayout *recogniseQueue(const QList<QStringView> &names) const;

private:
    struct Anchor {
        const ClusterLayout *layout = nullptr;
        QStringList above; ///< what the parent's path must end in; empty: anything
    };
    QHash<QStringView, QList<Anchor>> m_anchors; ///< by the name of the anchor's last element
    QList<Anchor> m_openAnchors; ///< whose last element is any name
    QList<const ClusterLayout *> m_queues;
    QHash<QStringView, const ClusterLayout *> m_places; ///< by the place's own name
    QList<const ClusterLayout *> m_ownPlaces; ///< with isRoot
};

} // namespace model
