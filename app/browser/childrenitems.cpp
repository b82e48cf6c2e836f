// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/childrenitems.h"

#include "app/browser/timetext.h"
#include "app/shell/sessionformat.h"
#include "model/tree/znodemodel.h"

#include <QDateTime>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using model::ChildColumn;

namespace {

/// Sortable by the eye, and equally wide in every row.
QString momentOf(qint64 msSinceEpoch)
{
    // The znodes that a server makes by itself have no time.
    return msSinceEpoch <= 0 ? QString()
                             : QDateTime::fromMSecsSinceEpoch(msSinceEpoch).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

bool isNumeric(ChildColumn column)
{
    switch (column) {
    case ChildColumn::Version:
    case ChildColumn::Size:
    case ChildColumn::Children:
    case ChildColumn::Cversion:
    case ChildColumn::Aversion:
        return true;
    default:
        return false;
    }
}

model::ChildrenFilter::TypeNames ChildrenItems::typeNames()
{
    return {tr("persistent"), tr("persistent sequential"), tr("ephemeral"), tr("ephemeral sequential")};
}

QString ChildrenItems::columnName(ChildColumn column)
{
    switch (column) {
    case ChildColumn::Name:
        return tr("Name");
    case ChildColumn::Type:
        return tr("Type");
    case ChildColumn::Version:
        return tr("Version");
    case ChildColumn::Size:
        return tr("Bytes");
    case ChildColumn::Children:
        return tr("Children");
    case ChildColumn::Modified:
        return tr("Modified");
    case ChildColumn::Created:
        return tr("Created");
    case ChildColumn::Owner:
        return tr("Owner");
    case ChildColumn::Czxid:
        return u"czxid"_s;
    case ChildColumn::Mzxid:
        return u"mzxid"_s;
    case ChildColumn::Pzxid:
        return u"pzxid"_s;
    case ChildColumn::Cversion:
        return u"cversion"_s;
    case ChildColumn::Aversion:
        return u"aversion"_s;
    }
    return {};
}

QString ChildrenItems::columnMeaning(ChildColumn column)
{
    switch (column) {
    case ChildColumn::Name:
        return tr("The znode's name below its parent");
    case ChildColumn::Type:
        return tr("Persistent, or ephemeral: then it goes with its session; sequential is told by the name alone");
    case ChildColumn::Version:
        return tr("Counts the writes of the data (version)");
    case ChildColumn::Size:
        return tr("Bytes of data (dataLength)");
    case ChildColumn::Children:
        return tr("Child znodes (numChildren)");
    case ChildColumn::Modified:
        return tr("When the data was last written, by the servers' clock (mtime)");
    case ChildColumn::Created:
        return tr("When the znode was created, by the servers' clock (ctime)");
    case ChildColumn::Owner:
        return tr("The session an ephemeral znode belongs to (ephemeralOwner)");
    case ChildColumn::Czxid:
        return tr("The transaction that created the znode");
    case ChildColumn::Mzxid:
        return tr("The transaction that last wrote its data");
    case ChildColumn::Pzxid:
        return tr("The transaction that last changed its list of children");
    case ChildColumn::Cversion:
        return tr("Counts the changes of the list of children");
    case ChildColumn::Aversion:
        return tr("Counts the changes of the ACL");
    }
    return {};
}

QVariant ChildrenItems::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant value = ChildrenTableModel::data(index, role);
        return value.isValid() ? text(static_cast<ChildColumn>(index.column()), value) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return int(
            (isNumeric(static_cast<ChildColumn>(index.column())) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return ChildrenTableModel::data(index, role);
    }
}

QString ChildrenItems::text(ChildColumn column, const QVariant &value) const
{
    switch (column) {
    case ChildColumn::Name:
        return value.toString();
    case ChildColumn::Type:
        return typeNames().at(static_cast<std::size_t>(value.toInt()));
    case ChildColumn::Modified:
    case ChildColumn::Created:
        return momentOf(value.toLongLong());
    case ChildColumn::Owner:
        return sessionIdText(value.toLongLong());
    case ChildColumn::Czxid:
    case ChildColumn::Mzxid:
    case ChildColumn::Pzxid:
        return zxidText(value.toLongLong());
    default:
        return QLocale().toString(value.toLongLong());
    }
}

QString ChildrenItems::toolTip(const QModelIndex &index) const
{
    const auto column = static_cast<ChildColumn>(index.column());
    const QVariant value = ChildrenTableModel::data(index, Qt::DisplayRole);
    if (!value.isValid())
        return tr("The Stat of this znode is not read yet.");
    switch (column) {
    case ChildColumn::Modified:
    case ChildColumn::Created:
        return u"%1\n%2"_s.arg(dateTimeText(value.toLongLong()), momentText(value.toLongLong()));
    case ChildColumn::Owner:
        return value.toLongLong() == 0 ? QString() : tr("Session %1").arg(text(column, value));
    default:
        return text(column, value);
    }
}

QVariant ChildrenItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= model::childColumnCount)
        return {};
    const auto column = static_cast<ChildColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnName(column);
    case Qt::ToolTipRole:
        return tr("%1. Click to sort by it; right-click to choose columns.").arg(columnMeaning(column));
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace app
