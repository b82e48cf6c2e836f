// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/failoversmodel.h"

#include "app/cluster/departuretext.h"
#include "app/cluster/explanationtext.h"
#include "app/shell/sessionformat.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Told = model::Explanation;
using Evidence = model::ClusterEvent::Evidence;

} // namespace

QString FailoverRow::key() const { return u"%1 %2"_s.arg(told.event.timeMs).arg(told.event.node); }

FailoversModel::FailoversModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

void FailoversModel::setFailovers(const QList<Told> &failovers)
{
    // Rows are made anew only when there is something new, such as evidence that came late.
    const bool same = std::equal(rows().crbegin(), rows().crend(), failovers.cbegin(), failovers.cend(),
        [](const FailoverRow &row, const Told &told) {
            return row.told.event == told.event && row.told.departed == told.departed;
        });
    if (same)
        return;
    QList<FailoverRow> newestFirst;
    newestFirst.reserve(failovers.size());
    for (auto failover = failovers.crbegin(); failover != failovers.crend(); ++failover)
        newestFirst.append({*failover});
    setRows(newestFirst);
}

int FailoversModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FailoversModel::evidence(const Told &told)
{
    if (told.interrupted)
        return tr("not seen: view interrupted");
    if (!told.departed)
        return told.stayedBehind.isEmpty() ? tr("not known") : tr("lost the lead, znode still there");
    switch (told.departed->evidence) {
    case Evidence::ClosedByUs:
        return tr("closed here");
    case Evidence::ExpiredAfterKill:
        return tr("expired after the kill");
    case Evidence::ExpiredAfterFreeze:
        return tr("expired after the freeze");
    case Evidence::ClosedSeen:
        return tr("closed, seen by the servers");
    case Evidence::ExpiredSeen:
        return tr("expired, seen by the servers");
    case Evidence::None:
        break;
    }
    return tr("gone: closed, expired or deleted");
}

QString FailoversModel::verdict(const Told &told)
{
    switch (told.verdict) {
    case Told::Verdict::Within:
        return tr("within");
    case Told::Verdict::Sooner:
        return tr("sooner");
    case Told::Verdict::Later:
        return tr("later");
    case Told::Verdict::Unknown:
        break;
    }
    return u"–"_s;
}

QString FailoversModel::text(const Told &told, int column)
{
    switch (column) {
    case TimeColumn:
        return clockText(told.event.timeMs);
    case LedColumn:
        return told.departed ? memberLabel(*told.departed) : pathLabel(told.event.previous);
    case LeadsColumn:
        return memberLabel(told.event);
    case EvidenceColumn:
        return evidence(told);
    case GapColumn:
        return told.withoutLeaderMs < 0 ? tr("not known") : durationText(told.withoutLeaderMs);
    case ExpectedColumn:
        return told.expected
            ? tr("%1 to %2").arg(durationText(told.expected->leastMs), durationText(told.expected->mostMs))
            : u"–"_s;
    case VerdictColumn:
        return verdict(told);
    default:
        return {};
    }
}

QVariant FailoversModel::sortValue(const Told &told, int column)
{
    if (column == TimeColumn)
        return told.event.timeMs;
    if (column == GapColumn)
        return told.withoutLeaderMs;
    if (column == ExpectedColumn)
        return told.expected ? told.expected->mostMs : -1;
    return text(told, column);
}

QVariant FailoversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Told &told = rows().at(index.row()).told;
    const int column = index.column();
    const bool isNumber = column == GapColumn || column == ExpectedColumn;
    switch (role) {
    case PathRole:
        return told.event.node;
    case SortRole:
        return sortValue(told, column);
    case Qt::DisplayRole:
        return text(told, column);
    case Qt::ToolTipRole:
        return QString(explanationText(told) + u'\n' + dateTimeText(told.event.timeMs));
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return column == LedColumn || column == LeadsColumn || column == TimeColumn
            ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
            : QVariant();
    default:
        return {};
    }
}

QVariant FailoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (section == GapColumn || section == ExpectedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == GapColumn)
        return tr("From the last proof of the old leader to the first of the new one");
    if (role == Qt::ToolTipRole && section == ExpectedColumn)
        return tr("How long a silent session lives: from two thirds of its timeout to the timeout and one tick");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case LedColumn:
        return tr("Led before");
    case LeadsColumn:
        return tr("Leads");
    case EvidenceColumn:
        return tr("How it went");
    case GapColumn:
        return tr("Without a leader");
    case ExpectedColumn:
        return tr("To expect");
    case VerdictColumn:
        return tr("As expected");
    default:
        return {};
    }
}

} // namespace app
