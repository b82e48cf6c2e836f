// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterobserver.h"
#include "model/cluster/layouts/userlayouts.h"

#include <QObject>

#include <map>
#include <memory>

namespace model {

class ClusterSearch;
class LiveTree;
class TreeLists;

/// What a user's own layout would find, tried on the tree without taking effect: goes once over the lists that the tree
/// knows, or near the root where it does not know all, and reads what it finds. Thread: the GUI's. `session` and `tree`
/// are borrowed; `layout` is one without problems.
class LayoutTrial : public QObject {
    Q_OBJECT
public:
    LayoutTrial(zkbridge::Session *session, LiveTree *tree, const UserLayout &layout, QObject *parent = nullptr);
    ~LayoutTrial() override;

    static constexpr std::size_t mostFound = 50; ///< clusters; what comes after is not read

    [[nodiscard]] QList<ClusterState> found() const; ///< read ones, by path
    [[nodiscard]] bool isDone() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QString &parent, const QStringList &names);

    zkbridge::Session *m_session;
    UserLayout m_own;
    QList<ClusterLayout> m_layouts;
    ClusterRecogniser m_recogniser;
    std::unique_ptr<TreeLists> m_lists;
    std::unique_ptr<ClusterSearch> m_search; ///< null where the tree knows all names
    std::map<QString, std::unique_ptr<ClusterObserver>> m_observers;
};

} // namespace model
