// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchresults.h"

#include "app/browser/timetext.h"
#include "app/shell/sessionformat.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QLocale>
#include <QPoint>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::SearchHit;

namespace {

QPoint pointOf(const model::SearchMark &mark) { return {static_cast<int>(mark.start), static_cast<int>(mark.length)}; }

} // namespace

SearchResults::SearchResults(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(40ms);
    connect(&m_ask, &QTimer::timeout, this, [this] { Q_EMIT statsWanted(std::exchange(m_wanted, {})); });
}

void SearchResults::clear()
{
    beginResetModel();
    m_hits.clear();
    m_order.clear();
    m_asked.clear();
    m_wanted.clear();
    endResetModel();
}

void SearchResults::append(const QList<SearchHit> &hits)
{
    if (hits.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    m_hits += hits;
    m_order.resize(static_cast<std::size_t>(m_hits.size()));
    std::iota(m_order.begin() + first, m_order.end(), first);
    endInsertRows();
}

void SearchResults::setStat(const QString &path, const zkbridge::Stat &stat)
{
    const auto asked = m_asked.constFind(path);
    if (asked == m_asked.cend()) // of an earlier search
        return;
    m_hits[*asked].stat = stat;
    const int row = static_cast<int>(std::find(m_order.cbegin(), m_order.cend(), *asked) - m_order.cbegin());
    Q_EMIT dataChanged(index(row, SizeColumn), index(row, OwnerColumn));
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchResults::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

void SearchResults::want(const SearchHit &hit) const
{
    if (m_asked.contains(hit.path))
        return;
    m_asked.insert(hit.path, &hit - m_hits.constData());
    m_wanted.append(hit.path);
    m_ask.start();
}

QString SearchResults::text(const SearchHit &hit, int column) const
{
    if (column == PathColumn)
        return hit.path;
    if (column == MatchColumn)
        return hit.excerpt;
    if (!hit.stat) {
        want(hit);
        return {};
    }
    if (column == SizeColumn)
        return QLocale().toString(hit.stat->dataLength);
    if (column == ModifiedColumn)
        return hit.stat->mtime <= 0
            ? QString()
            : QLocale().toString(QDateTime::fromMSecsSinceEpoch(hit.stat->mtime), u"yyyy-MM-dd HH:mm:ss"_s);
    return sessionIdText(hit.stat->ephemeralOwner);
}

QString SearchResults::toolTip(const SearchHit &hit, int column) const
{
    if (column == MatchColumn)
        return hit.excerpt;
    if (!hit.stat || column == PathColumn)
        return hit.path;
    if (column == SizeColumn)
        return tr("%Ln byte(s) of data", nullptr, hit.stat->dataLength);
    if (column == ModifiedColumn)
        return momentText(hit.stat->mtime);
    return hit.stat->isEphemeral() ? tr("ephemeral; owned by session %1").arg(sessionIdText(hit.stat->ephemeralOwner))
                                   : tr("persistent");
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &found = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(found, index.column());
    case Qt::ToolTipRole:
        return toolTip(found, index.column());
    case Qt::FontRole:
        return QFontDatabase::systemFont(
            index.column() == SizeColumn ? QFontDatabase::GeneralFont : QFontDatabase::FixedFont);
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PathRole:
        return found.path;
    case MarkRole:
        return index.column() == PathColumn ? pointOf(found.pathMark)
            : index.column() == MatchColumn ? pointOf(found.excerptMark)
                                            : QVariant();
    default:
        return {};
    }
}

QVariant SearchResults::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Path");
    case MatchColumn:
        return tr("Found in the data");
    case SizeColumn:
        return tr("Size");
    case ModifiedColumn:
        return tr("Modified");
    default:
        return tr("Owner");
    }
}

bool SearchResults::isLess(const SearchHit &a, const SearchHit &b) const
{
    if (m_sortColumn == PathColumn)
        return a.path < b.path;
    if (m_sortColumn == MatchColumn)
        return a.excerpt < b.excerpt;
    if (!a.stat || !b.stat) // what is not known stands before all that is
        return !a.stat && b.stat;
    if (m_sortColumn == SizeColumn)
        return a.stat->dataLength < b.stat->dataLength;
    if (m_sortColumn == ModifiedColumn)
        return a.stat->mtime < b.stat->mtime;
    return static_cast<quint64>(a.stat->ephemeralOwner) < static_cast<quint64>(b.stat->ephemeralOwner);
}

void SearchResults::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<qsizetype> before = std::exchange(m_order, {});
    m_order.resize(before.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0) {
        std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
            return m_sortOrder == Qt::AscendingOrder ? isLess(m_hits.at(a), m_hits.at(b))
                                                     : isLess(m_hits.at(b), m_hits.at(a));
        });
    }
    std::vector<int> rowOf(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old) {
        const auto hit = static_cast<std::size_t>(before[static_cast<std::size_t>(each.row())]);
        moved.append(index(rowOf[hit], each.column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace app
