// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/leadermarks.h"

#include "model/cluster/clusterdirectory.h"

namespace app {

using model::ClusterDirectory;

LeaderMarks::LeaderMarks(ClusterDirectory *directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    connect(directory, &ClusterDirectory::clusterAdded, this, &LeaderMarks::rebuild);
    connect(directory, &ClusterDirectory::clusterChanged, this, &LeaderMarks::rebuild);
    connect(directory, &ClusterDirectory::clusterRemoved, this, &LeaderMarks::rebuild);
    rebuild();
}

const LeaderMarks::Mark *LeaderMarks::mark(const QString &path) const
{
    const auto found = m_marks.constFind(path);
    return found == m_marks.cend() ? nullptr : &*found;
}

void LeaderMarks::rebuild()
{
    m_marks.clear();
    const QList<model::ClusterState> clusters = m_directory->clusters();
    for (const model::ClusterState &cluster : clusters) {
        for (const model::ClusterMember &member : cluster.members)
            m_marks.insert(member.node, {cluster.path, member.role == model::ClusterMember::Role::Leader});
    }
    Q_EMIT changed();
}

} // namespace app
