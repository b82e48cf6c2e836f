// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterlistmodel.h"

#include "app/cluster/clustertext.h"
#include "model/cluster/clusterdirectory.h"
#include "zkbridge/client/path.h"

#include <QLocale>

#include <algorithm>

namespace app {

ClusterListModel::ClusterListModel(const model::ClusterDirectory *directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
{
    const auto clusters = directory->clusters();
    for (const auto &cluster : clusters)
        m_paths.append(cluster.path);
    m_paths.sort();
    connect(directory, &model::ClusterDirectory::clusterAdded, this, &ClusterListModel::add);
    connect(directory, &model::ClusterDirectory::clusterChanged, this, &ClusterListModel::change);
    connect(directory, &model::ClusterDirectory::clusterRemoved, this, &ClusterListModel::remove);
}

void ClusterListModel::add(const QString &path)
{
    const auto place = std::lower_bound(m_paths.cbegin(), m_paths.cend(), path);
    if (place != m_paths.cend() && *place == path) {
        change(path);
        return;
    }
    const int row = static_cast<int>(place - m_paths.cbegin());
    beginInsertRows({}, row, row);
    m_paths.insert(row, path);
    endInsertRows();
}

void ClusterListModel::change(const QString &path)
{
    const int row = static_cast<int>(m_paths.indexOf(path));
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ClusterListModel::remove(const QString &path)
{
    const int row = static_cast<int>(m_paths.indexOf(path));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_paths.removeAt(row);
    endRemoveRows();
}

int ClusterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

int ClusterListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ClusterListModel::leaderText(const model::ClusterState &cluster) const
{
    if (!cluster.readable)
        return tr("not permitted");
    const auto *leader = cluster.leader();
    return leader == nullptr ? tr("no leader") : leader->name;
}

QVariant ClusterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &path = m_paths.at(index.row());
    if (role == PathRole)
        return path;
    if (role == Qt::TextAlignmentRole && index.column() == MembersColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const auto *cluster = m_directory->cluster(path);
    if (cluster == nullptr)
        return {};
    const int members = static_cast<int>(cluster->members.size());
    if (role == Qt::ToolTipRole)
        return tr("%1: %2; leader: %3; %n candidate(s)", nullptr, members)
            .arg(path, productText(cluster->product), leaderText(*cluster));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ClusterColumn:
        return QString(path + u'\n' + productText(cluster->product));
    case LeaderColumn:
        return leaderText(*cluster);
    default:
        return cluster->readable ? QVariant(QLocale().toString(members)) : QVariant();
    }
}

QVariant ClusterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == MembersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClusterColumn:
        return tr("Clusters");
    case LeaderColumn:
        return tr("Leader");
    case MembersColumn:
        return tr("Members");
    default:
        return {};
    }
}

} // namespace app
