// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/znodemodel.h"

#include "zkbridge/client/path.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace model {

namespace {

static_assert(sizeof(quintptr) >= sizeof(quint64), "a model index carries a TreeRow");

QString toText(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

} // namespace

ZnodeModel::ZnodeModel(ZnodeStore *store, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_rows(store)
    , m_wishes(store)
    , m_headers{QVariant(QStringLiteral("znode")), QVariant(QStringLiteral("numChildren"))}
{
    connect(&m_wishes, &StatWishes::told, this, &ZnodeModel::statsWanted);
    connect(store, &ZnodeStore::childrenAboutToBeInserted, this, &ZnodeModel::beginInsertion);
    connect(store, &ZnodeStore::childrenInserted, this, &ZnodeModel::endInsertion);
    connect(store, &ZnodeStore::childrenAboutToBeRemoved, this, &ZnodeModel::beginRemoval);
    connect(store, &ZnodeStore::childrenRemoved, this, &ZnodeModel::endRemoval);
    connect(store, &ZnodeStore::nodesChanged, this, &ZnodeModel::tellDataChanged);
    connect(store, &ZnodeStore::allStatsStale, this, &ZnodeModel::tellAllDataChanged);
}

TreeRow ZnodeModel::rowFor(const QModelIndex &index)
{
    return index.isValid() ? TreeRow::fromId(index.internalId()) : TreeRow();
}

QModelIndex ZnodeModel::indexFor(TreeRow row, int column) const
{
    return m_rows.contains(row) ? createIndex(m_rows.rowOf(row), column, quintptr(row.id())) : QModelIndex();
}

QModelIndex ZnodeModel::indexForNode(NodeId node, int column) const { return indexFor({node, 0}, column); }

QModelIndex ZnodeModel::indexForPath(const QString &path, int column) const
{
    return indexForNode(m_store->find(path), column);
}

NodeId ZnodeModel::nodeForIndex(const QModelIndex &index) const
{
    const TreeRow row = rowFor(index);
    return row.isRange() ? noNode : row.node;
}

bool ZnodeModel::isRange(const QModelIndex &index) { return rowFor(index).isRange(); }

QModelIndex ZnodeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const TreeRow wanted = parent.isValid() ? m_rows.child(rowFor(parent), row) : TreeRow{rootNode, 0};
    return createIndex(row, column, quintptr(wanted.id()));
}

QModelIndex ZnodeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(m_rows.parentOf(rowFor(child))) : QModelIndex();
}

int ZnodeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == NameColumn ? m_rows.rowCount(rowFor(parent)) : 0;
}

int ZnodeModel::columnCount(const QModelIndex & /*parent*/) const { return ColumnCount; }

QVariant ZnodeModel::data(const QModelIndex &index, int role) const
{
    const TreeRow row = rowFor(index);
    if (row.node == noNode)
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == ChildrenColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    return row.isRange() ? rangeData(row, index.column(), role) : nodeData(row.node, index.column(), role);
}

QVariant ZnodeModel::nodeData(NodeId node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == ChildrenColumn) {
            m_wishes.note(node);
            return childCountText(node);
        }
        return node == rootNode ? QStringLiteral("/") : toText(m_store->name(node));
    case PathRole:
        return m_store->path(node);
    case KindRole:
        m_wishes.note(node);
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

QVariant ZnodeModel::rangeData(TreeRow row, int column, int role) const
{
    const ChildRanges::Range *range = m_rows.range(row);
    if (!range || range->count == 0)
        return {};
    const auto ends = [&] {
        return QStringList{toText(m_store->name(m_rows.firstOf(*range, row.node))),
            toText(m_store->name(m_rows.lastOf(*range, row.node)))};
    };
    switch (role) {
    case Qt::DisplayRole:
        return column == ChildrenColumn ? QVariant(range->count) : QVariant(ends().join(u" \u2026 "));
    case PathRole:
        return QString();
    case KindRole:
        return int(ZnodeKind::Unknown);
    case ChildStateRole:
        return int(ChildState::Loaded);
    case ErrorRole:
        return int(zkbridge::ErrorCode::Ok);
    case ChangedAtRole:
        return range->changedAt;
    case RangeRole:
        return ends();
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
    if (!parent.isValid() || isRange(parent))
        return parent.column() <= NameColumn;
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
    if (!parent.isValid() || parent.column() != NameColumn || isRange(parent))
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

/// Changes how the children of `parent` stand below it; what `change` changes is boundaries, not children.
template <typename Change> void ZnodeModel::relayout(NodeId parent, Change change)
{
    const QList<QPersistentModelIndex> parents{indexForNode(parent)};
    Q_EMIT layoutAboutToBeChanged(parents);
    QModelIndexList before = persistentIndexList();
    before.removeIf([this, parent](const QModelIndex &index) {
        const TreeRow row = rowFor(index);
        return row.isRange() ? row.node != parent : m_store->parentOf(row.node) != parent;
    });
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : std::as_const(before))
        after.append(indexFor(rowFor(index), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents);
}

void ZnodeModel::showAsRanges(NodeId parent)
{
    if (m_store->childCount(parent) == 0)
        m_rows.cut(parent);
    else
        relayout(parent, [this, parent] { m_rows.cut(parent); });
}

void ZnodeModel::showFlat(NodeId parent)
{
    if (m_store->childCount(parent) == 0)
        m_rows.join(parent);
    else
        relayout(parent, [this, parent] { m_rows.join(parent); });
}

void ZnodeModel::beginInsertion(NodeId parent, int first, int last)
{
    const int count = last - first + 1;
    if (!m_rows.ranges(parent) && m_store->childCount(parent) + count > ChildRanges::longList)
        showAsRanges(parent);
    ChildRanges *ranges = m_rows.ranges(parent);
    if (!ranges) {
        beginInsertRows(indexForNode(parent), first, last);
        return;
    }
    while (const auto split = ranges->splitFor(first, count))
        relayout(parent, [&] { ranges->apply(*split); });
    m_insertion = ranges->insertionFor(first, count);
    if (m_insertion.newRanges > 0) {
        beginInsertRows(indexForNode(parent), m_insertion.position, m_insertion.position + m_insertion.newRanges - 1);
        return;
    }
    const TreeRow range{parent, ranges->at(m_insertion.position).serial};
    beginInsertRows(indexFor(range), m_insertion.offset, m_insertion.offset + count - 1);
}

void ZnodeModel::endInsertion(NodeId parent)
{
    ChildRanges *ranges = m_rows.ranges(parent);
    if (ranges)
        ranges->apply(m_insertion);
    endInsertRows();
    if (!ranges)
        return;
    if (m_insertion.newRanges == 0)
        tellRangeChanged(parent, m_insertion.position);
    if (const auto split = ranges->splitOverdue())
        relayout(parent, [&] { ranges->apply(*split); });
}

void ZnodeModel::beginRemoval(NodeId parent, int first, int last)
{
    m_doomed = m_rows.cutParentsBelow(parent, first, last);
    ChildRanges *ranges = m_rows.ranges(parent);
    if (!ranges) {
        beginRemoveRows(indexForNode(parent), first, last);
        return;
    }
    // The store removes them in one go. All steps but the last are told before, each as if its children were gone.
    int left = last - first + 1;
    m_removal = ranges->removalFor(first, left);
    while (m_removal.count < left) {
        beginRemovalStep(parent, m_removal);
        ranges->apply(m_removal);
        left -= m_removal.count;
        m_rows.setHidden(parent, first, last - first + 1 - left);
        endRemoveRows();
        if (m_removal.wholeRanges == 0)
            tellRangeChanged(parent, m_removal.position);
        m_removal = ranges->removalFor(first, left);
    }
    beginRemovalStep(parent, m_removal);
}

void ZnodeModel::beginRemovalStep(NodeId parent, const ChildRanges::Removal &step)
{
    if (step.wholeRanges > 0) {
        beginRemoveRows(indexForNode(parent), step.position, step.position + step.wholeRanges - 1);
        return;
    }
    const TreeRow range{parent, m_rows.ranges(parent)->at(step.position).serial};
    beginRemoveRows(indexFor(range), step.offset, step.offset + step.count - 1);
}

void ZnodeModel::endRemoval(NodeId parent)
{
    for (const NodeId doomed : std::exchange(m_doomed, {}))
        m_rows.join(doomed);
    m_rows.clearHidden();
    ChildRanges *ranges = m_rows.ranges(parent);
    if (ranges)
        ranges->apply(m_removal);
    endRemoveRows();
    if (!ranges)
        return;
    if (m_removal.wholeRanges == 0)
        tellRangeChanged(parent, m_removal.position);
    if (m_store->childCount(parent) < ChildRanges::shortList)
        showFlat(parent);
}

void ZnodeModel::tellDataChanged(const QList<NodeId> &nodes)
{
    struct Place {
        quint64 parent;
        int row;
        NodeId node;
    };
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(nodes.size()));
    for (const NodeId node : nodes)
        places.push_back({m_rows.parentOf({node, 0}).id(), m_rows.rowOf({node, 0}), node});
    std::sort(places.begin(), places.end(), [](const Place &left, const Place &right) {
        return left.parent != right.parent ? left.parent < right.parent : left.row < right.row;
    });
    for (std::size_t first = 0; first < places.size();) {
        std::size_t last = first;
        qint64 changedAt = m_store->changedAt(places[first].node);
        while (last + 1 < places.size() && places[last + 1].parent == places[first].parent
            && places[last + 1].row == places[last].row + 1) {
            ++last;
            changedAt = std::max(changedAt, m_store->changedAt(places[last].node));
        }
        Q_EMIT dataChanged(createIndex(places[first].row, NameColumn, quintptr(places[first].node)),
            createIndex(places[last].row, ColumnCount - 1, quintptr(places[last].node)));
        const TreeRow parent = TreeRow::fromId(places[first].parent);
        if (const ChildRanges::Range *range = m_rows.range(parent); range && changedAt > range->changedAt) {
            const int position = m_rows.rowOf(parent);
            m_rows.ranges(parent.node)->setChangedAt(position, changedAt);
            tellRangeChanged(parent.node, position);
        }
        first = last + 1;
    }
}

void ZnodeModel::tellRangeChanged(NodeId parent, int position)
{
    const TreeRow range{parent, m_rows.ranges(parent)->at(position).serial};
    Q_EMIT dataChanged(createIndex(position, NameColumn, quintptr(range.id())),
        createIndex(position, ColumnCount - 1, quintptr(range.id())));
}

void ZnodeModel::tellAllDataChanged()
{
    // Views paint all they show again for any change of an ancestor's children range; one signal for each list is
    // enough.
    std::vector<TreeRow> waiting{{rootNode, 0}};
    Q_EMIT dataChanged(indexForNode(rootNode), indexForNode(rootNode, ColumnCount - 1));
    while (!waiting.empty()) {
        const TreeRow parent = waiting.back();
        waiting.pop_back();
        const int rows = m_rows.rowCount(parent);
        if (rows == 0)
            continue;
        Q_EMIT dataChanged(createIndex(0, NameColumn, quintptr(m_rows.child(parent, 0).id())),
            createIndex(rows - 1, ColumnCount - 1, quintptr(m_rows.child(parent, rows - 1).id())));
        for (int row = 0; row < rows; ++row) {
            if (const TreeRow child = m_rows.child(parent, row); m_rows.rowCount(child) > 0)
                waiting.push_back(child);
        }
    }
}

} // namespace model
