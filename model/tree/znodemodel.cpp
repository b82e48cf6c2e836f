// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znodemodel.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <chrono>

namespace model {

namespace {

using namespace std::chrono_literals;
constexpr auto quietTime = 40ms;
constexpr auto longestWait = 160ms;
/// More rows than any screen shows: what was noted before them has scrolled away.
constexpr qsizetype wantedLimit = 500;

QString toText(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

} // namespace

ZnodeModel::ZnodeModel(ZnodeStore *store, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_headers{QVariant(QStringLiteral("znode")), QVariant(QStringLiteral("numChildren"))}
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &ZnodeModel::tellStatsWanted);
    connect(store, &ZnodeStore::childrenAboutToBeInserted, this,
        [this](NodeId node, int first, int last) { beginInsertRows(indexForNode(node), first, last); });
    connect(store, &ZnodeStore::childrenInserted, this, [this] { endInsertRows(); });
    connect(store, &ZnodeStore::childrenAboutToBeRemoved, this,
        [this](NodeId node, int first, int last) { beginRemoveRows(indexForNode(node), first, last); });
    connect(store, &ZnodeStore::childrenRemoved, this, [this] { endRemoveRows(); });
    connect(store, &ZnodeStore::nodesChanged, this, &ZnodeModel::tellDataChanged);
    connect(store, &ZnodeStore::allStatsStale, this, &ZnodeModel::tellAllDataChanged);
}

QModelIndex ZnodeModel::indexForNode(NodeId node, int column) const
{
    if (!m_store->contains(node))
        return {};
    return createIndex(m_store->rowOf(node), column, quintptr(node));
}

QModelIndex ZnodeModel::indexForPath(const QString &path, int column) const
{
    return indexForNode(m_store->find(path), column);
}

NodeId ZnodeModel::nodeForIndex(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<NodeId>(index.internalId()) : noNode;
}

QModelIndex ZnodeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(rootNode));
    return createIndex(row, column, quintptr(m_store->children(nodeForIndex(parent))[static_cast<std::size_t>(row)]));
}

QModelIndex ZnodeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexForNode(m_store->parentOf(nodeForIndex(child))) : QModelIndex();
}

int ZnodeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == NameColumn ? m_store->childCount(nodeForIndex(parent)) : 0;
}

int ZnodeModel::columnCount(const QModelIndex & /*parent*/) const { return ColumnCount; }

QVariant ZnodeModel::data(const QModelIndex &index, int role) const
{
    const NodeId node = nodeForIndex(index);
    if (node == noNode)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ChildrenColumn) {
            wantStat(node);
            return childCountText(node);
        }
        return node == rootNode ? QStringLiteral("/") : toText(m_store->name(node));
    case Qt::TextAlignmentRole:
        return index.column() == ChildrenColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case PathRole:
        return m_store->path(node);
    case KindRole:
        wantStat(node);
        return int(m_store->kind(node));
    case SequentialRole:
        return zkbridge::sequenceSuffix(toText(m_store->name(node))).has_value();
    case StatRole:
        return m_store->stat(node) ? QVariant::fromValue(*m_store->stat(node)) : QVariant();
    case ChildStateRole:
        return int(m_store->childState(node));
    case ErrorRole:
        return int(m_store->error(node));
    case ChangedAtRole:
        return m_store->changedAt(node);
    default:
        return {};
    }
}

QVariant ZnodeModel::childCountText(NodeId node) const
{
    if (m_store->childState(node) == ChildState::Loaded)
        return m_store->childCount(node);
    const zkbridge::Stat *stat = m_store->stat(node);
    return stat ? QVariant(stat->numChildren) : QVariant();
}

QVariant ZnodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole && section == ChildrenColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool ZnodeModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return false;
    m_headers[static_cast<std::size_t>(section)] = value;
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

bool ZnodeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    if (parent.column() != NameColumn)
        return false;
    const NodeId node = nodeForIndex(parent);
    if (m_store->childCount(node) > 0)
        return true;
    if (m_store->childState(node) == ChildState::Loaded)
        return false;
    const zkbridge::Stat *stat = m_store->stat(node);
    return !stat || stat->numChildren > 0;
}

bool ZnodeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() != NameColumn)
        return false;
    // Not for a followed one that Failed: a view asks at each of its layouts, and would ask the server each time.
    const NodeId node = nodeForIndex(parent);
    const ChildState state = m_store->childState(node);
    return (!m_store->isFollowed(node) || state == ChildState::Unknown || state == ChildState::Stale)
        && hasChildren(parent);
}

void ZnodeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT childrenWanted(nodeForIndex(parent));
}

void ZnodeModel::tellDataChanged(const QList<NodeId> &nodes)
{
    struct Place {
        NodeId parent;
        int row;
        NodeId node;
    };
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(nodes.size()));
    for (const NodeId node : nodes)
        places.push_back({m_store->parentOf(node), m_store->rowOf(node), node});
    std::sort(places.begin(), places.end(), [](const Place &left, const Place &right) {
        return left.parent != right.parent ? left.parent < right.parent : left.row < right.row;
    });
    for (std::size_t first = 0; first < places.size();) {
        std::size_t last = first;
        while (last + 1 < places.size() && places[last + 1].parent == places[first].parent
            && places[last + 1].row == places[last].row + 1)
            ++last;
        Q_EMIT dataChanged(createIndex(places[first].row, NameColumn, quintptr(places[first].node)),
            createIndex(places[last].row, ColumnCount - 1, quintptr(places[last].node)));
        first = last + 1;
    }
}

void ZnodeModel::tellAllDataChanged()
{
    // Views paint all they show again for any change of an ancestor's children range; one signal for each list is
    // enough.
    std::vector<NodeId> waiting{rootNode};
    while (!waiting.empty()) {
        const NodeId node = waiting.back();
        waiting.pop_back();
        const std::span<const NodeId> below = m_store->children(node);
        if (below.empty())
            continue;
        Q_EMIT dataChanged(createIndex(0, NameColumn, quintptr(below.front())),
            createIndex(int(below.size()) - 1, ColumnCount - 1, quintptr(below.back())));
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
    Q_EMIT dataChanged(indexForNode(rootNode), indexForNode(rootNode, ColumnCount - 1));
}

void ZnodeModel::wantStat(NodeId node) const
{
    const StatState state = m_store->statState(node);
    if (state != StatState::Unknown && state != StatState::Stale)
        return;
    // A view asks for several roles of a row in a row.
    if (!m_wanted.isEmpty() && m_wanted.constLast() == node)
        return;
    m_wanted.append(node);
    if (m_wanted.size() > 2 * wantedLimit)
        m_wanted.remove(0, wantedLimit);
    if (!m_quiet.isActive())
        m_sinceFirst.start();
    // Rows that are painted again and again (a flash) must not put it off for ever.
    if (!m_quiet.isActive() || !m_sinceFirst.hasExpired(longestWait.count()))
        m_quiet.start();
}

void ZnodeModel::tellStatsWanted()
{
    QList<NodeId> newestFirst;
    for (auto node = m_wanted.crbegin(); node != m_wanted.crend() && newestFirst.size() < wantedLimit; ++node) {
        if (!m_store->contains(*node) || newestFirst.contains(*node))
            continue;
        const StatState state = m_store->statState(*node);
        if (state == StatState::Unknown || state == StatState::Stale)
            newestFirst.append(*node);
    }
    m_wanted.clear();
    if (!newestFirst.isEmpty())
        Q_EMIT statsWanted(newestFirst);
}

} // namespace model
