// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/worksource.h"
#include "model/tree/znodestore.h"

#include <QSet>

namespace model {

class LiveTree;

/// Places of work in a live tree, which knows every name: costs the server nothing, and the window one look into a
/// hash for each run of rows that comes or goes anywhere. `tree` is borrowed and outlives this. Thread: the GUI's.
class TreeWorkSource : public WorkSource {
    Q_OBJECT
public:
    explicit TreeWorkSource(const LiveTree *tree, QObject *parent = nullptr);

    void follow(const QStringList &roots) override;
    [[nodiscard]] bool isRead() const override { return true; }
    [[nodiscard]] qint64 count(const QString &path) const override;
    [[nodiscard]] std::vector<std::string_view> names(const QString &path) const override;

private:
    void takeShape(NodeId parent);
    void takeRemoval(const QStringList &paths);
    void know(const QString &path);

    const ZnodeStore *m_store;
    QStringList m_roots;
    QSet<NodeId> m_known; ///< whose lists matter; a NodeId may be another znode's by now
};

} // namespace model
