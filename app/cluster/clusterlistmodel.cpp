// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterlistmodel.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/problemseverity.h"
#include "app/cluster/problemtext.h"
#include "model/cluster/clusterdirectory.h"
#include "zkbridge/client/path.h"

#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostTold = 8; ///< problems in a tooltip
}

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

int ClusterListModel::rowOf(const QString &path) const
{
    const auto place = std::lower_bound(m_paths.cbegin(), m_paths.cend(), path);
    return place == m_paths.cend() || *place != path ? -1 : static_cast<int>(place - m_paths.cbegin());
}

void ClusterListModel::change(const QString &path)
{
    const int row = rowOf(path);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ClusterListModel::remove(const QString &path)
{
    const int row = rowOf(path);
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
    if (!cluster.hasLeader)
        return tr("nobody leads");
    const auto *leader = cluster.leader();
    return leader == nullptr ? tr("no leader") : leader->name;
}

QString ClusterListModel::problemsText(const model::ClusterState &cluster)
{
    const ProblemSeverity worst = worstOf(cluster.problems);
    if (worst == ProblemSeverity::None)
        return {};
    return QLocale().toString(cluster.problems.size()) + u'\n' + severityText(worst);
}

QString ClusterListModel::toolTip(const model::ClusterState &cluster) const
{
    const int members = static_cast<int>(cluster.members.size());
    const QString facts = cluster.hasLeader
        ? tr("%1: %2; leader: %3; %n candidate(s)", nullptr, members)
              .arg(cluster.path, productText(cluster.product), leaderText(cluster))
        : tr("%1: %2; nobody leads; %n member(s)", nullptr, members).arg(cluster.path, productText(cluster.product));
    QStringList lines{facts};
    for (const model::ClusterProblem &problem : cluster.problems.first(std::min(cluster.problems.size(), mostTold)))
        lines << tr("%1: %2", "severity, problem").arg(severityText(severityOf(problem)), problemText(problem));
    if (const auto more = static_cast<int>(cluster.problems.size() - mostTold); more > 0)
        lines << tr("and %Ln more problem(s)", nullptr, more);
    return lines.join(u'\n');
}

QVariant ClusterListModel::display(const model::ClusterState &cluster, int column) const
{
    switch (column) {
    case ClusterColumn:
        return QString(cluster.path + u'\n' + productText(cluster.product));
    case LeaderColumn:
        return leaderText(cluster);
    case MembersColumn:
        return cluster.readable ? QVariant(QLocale().toString(cluster.members.size())) : QVariant();
    default:
        return problemsText(cluster);
    }
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
    switch (role) {
    case FilterRole:
        return QStringList{path, productText(cluster->product), leaderText(*cluster)}.join(u'\n');
    case Qt::ToolTipRole:
        return toolTip(*cluster);
    case Qt::DisplayRole:
        return display(*cluster, index.column());
    case Qt::DecorationRole:
        return index.column() == ProblemsColumn ? severityIcon(worstOf(cluster->problems)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == ProblemsColumn && !cluster->problems.isEmpty())
            return tr("%n problem(s), %1", nullptr, static_cast<int>(cluster->problems.size()))
                .arg(severityText(worstOf(cluster->problems)));
        return {};
    default:
        return {};
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
    case ProblemsColumn:
        return tr("Problems");
    default:
        return {};
    }
}

} // namespace app
