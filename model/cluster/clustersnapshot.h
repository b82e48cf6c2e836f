// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/electionsnapshot.h"

#include <QList>
#include <QString>

namespace model {

/// Something that a layout wants read, relative to a cluster's root.
struct LayoutSource {
    enum class What {
        Node, ///< one znode: data and Stat
        Children, ///< the list, and each child's data and Stat
    };
    What what = What::Children;
    QString path;
};

/// What was read of one source.
struct SourceFacts {
    enum class State { There, Gone, NotPermitted };
    QString path; ///< absolute
    State state = State::Gone;
    ZnodeFacts node; ///< of a Node that is There; of Children its Stat alone, as it came with the list
    QList<ZnodeFacts> children; ///< of Children that are There, by name
    [[nodiscard]] bool isThere() const { return state == State::There; }
    [[nodiscard]] bool isForbidden() const { return state == State::NotPermitted; }
};

/// All that was read of one cluster, in the order of its layout's sources.
struct ClusterSnapshot {
    QString root;
    QString place; ///< absolute; the cluster's path
    QList<SourceFacts> sources;
    [[nodiscard]] const SourceFacts &source(qsizetype index) const { return sources.at(index); }
};

} // namespace model
