// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childrentablemodel.h"

#include "model/tree/childless.h"
#include "model/tree/nodemarks.h"
#include "model/tree/znodemodel.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace model {

namespace {

constexpr int foldMs = 100;
constexpr int longestFoldMs = 2000;
/// So many children are sorted where we stand: quicker than asking another thread.
constexpr int shortList = 2000;
/// More new rows than this go through the arranger; fewer are put to their places one by one.
constexpr std::size_t mergeLimit = 1000;
/// Telling a run of rows costs a view time for all its rows: so many runs times rows, then the layout changes at once.
constexpr std::size_t exactLimit = 4'000'000;
/// Asked for in one fold, beside what is painted.
constexpr std::size_t followLimit = 200;
constexpr qsizetype changedRunsLimit = 500;

} // namespace

ChildrenTableModel::ChildrenTableModel(ZnodeStore *store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_arranger(store)
    , m_painted(store)
{
    m_fold.setSingleShot(true);
    connect(&m_fold, &QTimer::timeout, this, &ChildrenTableModel::fold);
    connect(&m_arranger, &ChildrenArranger::arranged, this,
        [this](const Arrangement &arrangement, const ChildChanges &changes) {
            takeArrangement(arrangement, changes);
            if (!isArranging())
                Q_EMIT arrangingChanged(false);
            if (m_findAgain && !isArranging())
                arrange();
        });
    connect(&m_painted, &StatWishes::told, this, &ChildrenTableModel::statsWanted);
    followStore();
}

ChildrenTableModel::~ChildrenTableModel() = default;

void ChildrenTableModel::followStore()
{
    connect(m_store, &ZnodeStore::childrenInserted, this, [this](NodeId parent, int first, int last) {
        if (parent != m_parent)
            return;
        const auto inserted = m_store->children(parent).subspan(
            static_cast<std::size_t>(first), static_cast<std::size_t>(last - first + 1));
        m_changes.noteInserted(inserted);
        if (m_arranger.isBusy())
            m_arranger.changes().noteInserted(inserted);
        foldSoon();
    });
    connect(m_store, &ZnodeStore::childrenAboutToBeRemoved, this, &ChildrenTableModel::noteRemoval);
    connect(m_store, &ZnodeStore::nodesChanged, this, &ChildrenTableModel::noteContent);
    connect(m_store, &ZnodeStore::allStatsStale, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, childColumnCount - 1));
    });
}

void ChildrenTableModel::noteRemoval(NodeId parent, int first, int last)
{
    if (parent == m_parent && parent != noNode) {
        const auto removed = m_store->children(parent).subspan(
            static_cast<std::size_t>(first), static_cast<std::size_t>(last - first + 1));
        m_changes.noteRemoved(removed);
        for (const NodeId node : removed)
            m_awaited.erase(node);
        if (m_arranger.isBusy())
            m_arranger.changes().noteRemoved(removed);
        foldSoon();
        return;
    }
    NodeId above = m_parent;
    while (above != noNode && m_store->parentOf(above) != parent)
        above = m_store->parentOf(above);
    if (above == noNode)
        return;
    const int row = m_store->rowOf(above);
    if (row >= first && row <= last)
        showChildrenOf(noNode);
}

void ChildrenTableModel::noteContent(const QList<NodeId> &nodes)
{
    bool parentToo = false;
    for (const NodeId node : nodes) {
        parentToo = parentToo || node == m_parent;
        if (m_parent != noNode && m_store->parentOf(node) == m_parent)
            m_changed.push_back(node);
    }
    if (!m_changed.empty())
        foldSoon();
    if (parentToo)
        Q_EMIT parentChanged();
}

void ChildrenTableModel::showChildrenOf(NodeId parent)
{
    const bool wasArranging = isArranging();
    m_arranger.stop();
    m_fold.stop();
    beginResetModel();
    m_parent = parent;
    m_changes.clear();
    m_changed.clear();
    m_awaited.clear();
    m_allKnown = false;
    m_rows.clear();
    if (parent != noNode) {
        const std::span<const NodeId> children = m_store->children(parent);
        m_rows.assign(children.begin(), children.end());
    }
    m_known = m_rows.size();
    const bool trivial = m_order.isStoreOrder() && m_filter.isEmpty();
    if (!trivial && isShort())
        sortShort();
    endResetModel();
    if (wasArranging)
        Q_EMIT arrangingChanged(false);
    if (!trivial && !isShort())
        arrange();
    Q_EMIT parentChanged();
}

bool ChildrenTableModel::isShort() const { return childCount() <= shortList; }

void ChildrenTableModel::sortShort()
{
    if (m_parent == noNode)
        return;
    const Arrangement arrangement = ChildrenArranger::arrangeNow(m_store, m_parent, m_order, m_filter);
    m_rows = arrangement.rows;
    m_known = arrangement.known;
    m_allKnown = m_order.needsStats() && m_known == m_rows.size();
}

void ChildrenTableModel::setFilter(const ChildrenFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void ChildrenTableModel::setOrder(const ChildOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

void ChildrenTableModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= childColumnCount)
        return;
    ChildOrder order = m_order;
    order.column = static_cast<ChildColumn>(column);
    order.direction = direction;
    setOrder(order);
}

void ChildrenTableModel::arrange()
{
    if (m_parent == noNode)
        return;
    const bool wasArranging = isArranging();
    m_findAgain = false;
    m_awaited.clear();
    if (!isShort() && !(m_order.isStoreOrder() && m_filter.isEmpty())) {
        m_arranger.start(m_parent, m_order, m_filter);
        if (!wasArranging)
            Q_EMIT arrangingChanged(true);
        return;
    }
    m_arranger.stop();
    Arrangement arrangement;
    if (isShort()) {
        arrangement = ChildrenArranger::arrangeNow(m_store, m_parent, m_order, m_filter);
    } else {
        const std::span<const NodeId> children = m_store->children(m_parent);
        arrangement.rows.assign(children.begin(), children.end());
        arrangement.known = arrangement.rows.size();
    }
    takeArrangement(arrangement, {});
    if (wasArranging)
        Q_EMIT arrangingChanged(false);
}

void ChildrenTableModel::takeArrangement(const Arrangement &arrangement, const ChildChanges &changes)
{
    std::vector<NodeId> rows = arrangement.rows;
    const auto known = rows.begin() + static_cast<std::ptrdiff_t>(arrangement.known);
    m_allKnown = m_order.needsStats() && arrangement.known == rows.size();
    const NodeMarks gone(changes.removed);
    std::size_t goneKnown = 0;
    if (!gone.empty()) {
        goneKnown = static_cast<std::size_t>(
            std::count_if(rows.begin(), known, [&gone](NodeId node) { return gone.contains(node); }));
        std::erase_if(rows, [&gone](NodeId node) { return gone.contains(node); });
    }
    // Rows of znodes that went are still shown until now; their numbers may belong to others meanwhile.
    const NodeMarks removed(m_changes.removed);
    m_changes.clear();
    m_known = arrangement.known - goneKnown;
    changeLayout(std::move(rows), removed);
    if (!changes.inserted.empty()) {
        m_changes.inserted = changes.inserted;
        fold();
    }
}

void ChildrenTableModel::foldSoon()
{
    if (m_fold.isActive())
        return;
    // Among a million rows a fold costs something: it takes a tenth of the time at most.
    const qint64 pause = std::clamp<qint64>(10 * m_foldCost, foldMs, longestFoldMs);
    const qint64 since = m_sinceFold.isValid() ? m_sinceFold.elapsed() : pause;
    m_fold.start(static_cast<int>(std::clamp<qint64>(pause - since, 0, pause)));
}

void ChildrenTableModel::fold()
{
    m_fold.stop();
    m_sinceFold.start();
    const ChildChanges changes = std::exchange(m_changes, {});
    std::vector<NodeId> contents = std::exchange(m_changed, {});
    std::erase_if(contents, [this](NodeId node) { return !isAlive(node); });
    const NodeMarks changed(contents);
    const bool mayMove = m_order.needsStats() && !contents.empty();
    if (!changes.empty() || mayMove) {
        Merge merged = merge(changes, changed);
        const bool anew = merged.anew;
        showRows(std::move(merged), changes);
        // One that is under way knows of what came meanwhile.
        if (anew && !isArranging())
            arrange();
    }
    tellContent(changed);
    if (m_allKnown)
        askForNew(contents);
    noteFound(contents);
    m_foldCost = m_sinceFold.elapsed();
}

ChildrenTableModel::Merge ChildrenTableModel::merge(const ChildChanges &changes, const NodeMarks &changed)
{
    Merge result;
    if (m_order.isStoreOrder() && m_filter.isEmpty()) {
        const std::span<const NodeId> children = m_store->children(m_parent);
        result.rows.assign(children.begin(), children.end());
        result.known = result.rows.size();
        return result;
    }
    const NodeMarks removed(changes.removed);
    const auto stays = [&removed](NodeId node) { return !removed.contains(node); };
    std::vector<NodeId> known;
    std::vector<NodeId> unknown;
    const auto middle = m_rows.cbegin() + static_cast<std::ptrdiff_t>(m_known);
    known.reserve(m_rows.size());
    std::copy_if(m_rows.cbegin(), middle, std::back_inserter(known), stays);
    std::copy_if(middle, m_rows.cend(), std::back_inserter(unknown), stays);

    const ChildLess less(m_store, m_order);
    std::vector<NodeId> incomingUnknown;
    std::vector<NodeId> incoming;
    if (m_order.needsStats())
        incoming = takeMisplaced(known, unknown, changed);
    result.moved = !incoming.empty();
    const bool complete = !unknown.empty()
        && std::all_of(unknown.cbegin(), unknown.cend(), [&less](NodeId node) { return less.isKnown(node); });
    result.anew = complete || changes.inserted.size() + incoming.size() > mergeLimit;
    for (const NodeId node : changes.inserted) {
        if (!result.anew && isFound(node))
            (less.isKnown(node) ? incoming : incomingUnknown).push_back(node);
    }
    if (m_allKnown)
        m_awaited.insert(incomingUnknown.cbegin(), incomingUnknown.cend());
    result.rows = withInserted(known, std::move(incoming), less);
    result.known = result.rows.size();
    const std::vector<NodeId> rest = withInserted(unknown, std::move(incomingUnknown), less);
    result.rows.insert(result.rows.end(), rest.cbegin(), rest.cend());
    return result;
}

/// What a Stat tells may be what the filter asks for.
void ChildrenTableModel::noteFound(const std::vector<NodeId> &contents)
{
    if (!m_filter.needsStats() || contents.empty())
        return;
    const NodeMarks shown(m_rows);
    m_findAgain = m_findAgain || std::any_of(contents.cbegin(), contents.cend(), [this, &shown](NodeId node) {
        return isAlive(node) && isFound(node) != shown.contains(node);
    });
    if (m_findAgain && !isArranging())
        arrange();
}

bool ChildrenTableModel::isFound(NodeId node) const
{
    const zkbridge::Stat *stat = m_store->stat(node);
    return m_filter.matches(m_store->name(node), stat ? stat->ephemeralOwner : unknownValue);
}

std::vector<NodeId> ChildrenTableModel::takeMisplaced(
    std::vector<NodeId> &known, std::vector<NodeId> &unknown, const NodeMarks &changed)
{
    const ChildLess less(m_store, m_order);
    std::vector<NodeId> misplaced;
    if (changed.empty())
        return misplaced;
    // Whole runs of changed rows: a changed neighbour is no measure, for it may be out of place itself.
    for (std::size_t first = 0; first < known.size();) {
        std::size_t end = first;
        while (end < known.size() && changed.contains(known[end]))
            ++end;
        bool inOrder = true;
        for (std::size_t row = std::max<std::size_t>(first, 1); end > first && row < std::min(end + 1, known.size());
             ++row)
            inOrder = inOrder && !less(known[row], known[row - 1]);
        if (!inOrder) {
            for (std::size_t row = first; row < end; ++row)
                misplaced.push_back(known[row]);
        }
        first = end + 1;
    }
    for (const NodeId node : unknown) {
        if (changed.contains(node) && less.isKnown(node) && m_awaited.erase(node) > 0)
            misplaced.push_back(node);
    }
    if (!misplaced.empty()) {
        const NodeMarks marks(misplaced);
        std::erase_if(known, [&marks](NodeId node) { return marks.contains(node); });
        std::erase_if(unknown, [&marks](NodeId node) { return marks.contains(node); });
    }
    return misplaced;
}

void ChildrenTableModel::askForNew(const std::vector<NodeId> &contents)
{
    QList<NodeId> wanted;
    for (const NodeId node : m_awaited) {
        if (m_store->statState(node) == StatState::Unknown && wanted.size() < qsizetype(followLimit))
            wanted.append(node);
    }
    for (const NodeId node : contents) {
        const bool news = m_store->statState(node) == StatState::Stale && m_store->changedAt(node) != 0;
        if (news && wanted.size() < qsizetype(followLimit))
            wanted.append(node);
    }
    if (!wanted.isEmpty())
        Q_EMIT statsWanted(wanted);
}

void ChildrenTableModel::showRows(Merge merge, const ChildChanges &changes)
{
    const NodeMarks removed(changes.removed);
    const std::vector<RowRun> removals = markedRuns(m_rows, removed);
    const std::vector<RowRun> insertions = markedRuns(merge.rows, NodeMarks(changes.inserted));
    qsizetype expected = qsizetype(m_rows.size());
    for (const RowRun &run : removals)
        expected -= run.count;
    for (const RowRun &run : insertions)
        expected += run.count;
    const std::size_t runs = removals.size() + insertions.size();
    const bool many = runs > 1 && runs * std::max(m_rows.size(), merge.rows.size()) > exactLimit;
    if (merge.moved || many || expected != qsizetype(merge.rows.size()))
        changeLayout(std::move(merge.rows), removed);
    else
        tellRuns(removals, insertions, std::move(merge.rows));
    m_known = merge.known;
}

void ChildrenTableModel::tellRuns(
    const std::vector<RowRun> &removals, const std::vector<RowRun> &insertions, std::vector<NodeId> rows)
{
    for (auto run = removals.crbegin(); run != removals.crend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->first + run->count);
        endRemoveRows();
    }
    for (const RowRun &run : insertions) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insert(m_rows.begin() + run.first, rows.begin() + run.first, rows.begin() + run.first + run.count);
        endInsertRows();
    }
}

void ChildrenTableModel::changeLayout(std::vector<NodeId> rows, const NodeMarks &removed)
{
    if (rows == m_rows)
        return;
    Q_EMIT orderAboutToChange(rows.size() < m_rows.size());
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<NodeId, int> places;
    for (const QModelIndex &index : before) {
        const auto node = static_cast<NodeId>(index.internalId());
        if (!removed.contains(node))
            places.emplace(node, -1);
    }
    m_rows = std::move(rows);
    if (!places.empty()) {
        std::vector<NodeId> wanted;
        for (const auto &place : places)
            wanted.push_back(place.first);
        const NodeMarks marks(wanted);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (marks.contains(m_rows[row]))
                places[m_rows[row]] = static_cast<int>(row);
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before) {
        const auto place = places.find(static_cast<NodeId>(old.internalId()));
        after.append(place == places.end() || place->second < 0 ? QModelIndex() : index(place->second, old.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ChildrenTableModel::tellContent(const NodeMarks &changed)
{
    const std::vector<RowRun> runs = markedRuns(m_rows, changed);
    if (runs.empty())
        return;
    const auto tell = [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, childColumnCount - 1));
    };
    if (qsizetype(runs.size()) > changedRunsLimit) {
        tell(runs.front().first, runs.back().first + runs.back().count - 1);
        return;
    }
    for (const RowRun &run : runs)
        tell(run.first, run.first + run.count - 1);
}

bool ChildrenTableModel::isAlive(NodeId node) const
{
    return m_parent != noNode && m_store->contains(node) && m_store->parentOf(node) == m_parent;
}

NodeId ChildrenTableModel::nodeAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return noNode;
    const NodeId node = m_rows[static_cast<std::size_t>(row)];
    // A NodeId may be another znode's already.
    return isAlive(node) && !m_changes.removed.contains(node) ? node : noNode;
}

int ChildrenTableModel::rowOf(NodeId node) const
{
    const auto place = std::find(m_rows.cbegin(), m_rows.cend(), node);
    return place == m_rows.cend() ? -1 : static_cast<int>(place - m_rows.cbegin());
}

int ChildrenTableModel::childCount() const { return m_parent == noNode ? 0 : m_store->childCount(m_parent); }

QModelIndex ChildrenTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_rows[static_cast<std::size_t>(row)]));
}

int ChildrenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChildrenTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : childColumnCount; }

QVariant ChildrenTableModel::data(const QModelIndex &index, int role) const
{
    const NodeId node = nodeAt(index);
    if (node == noNode)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        m_painted.note(node);
        return value(node, static_cast<ChildColumn>(index.column()));
    case ZnodeModel::PathRole:
        return m_store->path(node);
    case ZnodeModel::KindRole:
        return static_cast<int>(m_store->kind(node));
    case ZnodeModel::SequentialRole:
        return isSequentialName(m_store->name(node));
    case ZnodeModel::StatRole:
        return m_store->stat(node) ? QVariant::fromValue(*m_store->stat(node)) : QVariant();
    case ZnodeModel::ChildStateRole:
        return static_cast<int>(m_store->childState(node));
    case ZnodeModel::ErrorRole:
        return static_cast<int>(m_store->error(node));
    case ZnodeModel::ChangedAtRole:
        return m_store->changedAt(node);
    default:
        return {};
    }
}

QVariant ChildrenTableModel::value(NodeId node, ChildColumn column) const
{
    const std::string_view name = m_store->name(node);
    if (column == ChildColumn::Name)
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const zkbridge::Stat *stat = m_store->stat(node);
    if (!stat)
        return {};
    if (column == ChildColumn::Owner)
        return qint64(stat->ephemeralOwner);
    const qint64 number = sortValue(column, name, *stat);
    return column == ChildColumn::Type ? QVariant(static_cast<int>(number)) : QVariant(number);
}

} // namespace model
