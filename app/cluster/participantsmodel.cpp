// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/participantsmodel.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/membertext.h"
#include "app/cluster/sessiontext.h"
#include "zkbridge/client/path.h"

#include <QDateTime>
#include <QFont>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isNumber(int column)
{
    using Model = ParticipantsModel;
    return column == Model::TimeoutColumn || column == Model::HeardColumn || column == Model::ProcessColumn
        || column == Model::SinceColumn;
}

} // namespace

ParticipantsModel::ParticipantsModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

void ParticipantsModel::setMembers(const QList<Member> &members)
{
    QList<ParticipantRow> rows;
    rows.reserve(members.size());
    for (const auto &member : members)
        rows.append({member});
    setRows(rows);
}

void ParticipantsModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, HeardColumn), index(rowCount() - 1, SinceColumn), {Qt::DisplayRole});
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ParticipantsModel::text(const Member &member, int column)
{
    const auto &candidate = member.candidate;
    switch (column) {
    case ParticipantColumn:
        return memberName(member);
    case RoleColumn:
        return shortRoleText(member);
    case WatchesColumn:
        return candidate.watches.isEmpty() ? u"\u2013"_s : zkbridge::nodeName(candidate.watches);
    case AddressColumn:
        return candidate.address.isEmpty() ? tr("unknown") : candidate.address;
    case SessionColumn:
        return sessionIdText(candidate.session);
    case ClientColumn:
        return clientText(member);
    case ServerColumn:
        return serverText(member);
    case TimeoutColumn:
        return timeoutText(member);
    case HeardColumn:
        return heardText(member, QDateTime::currentMSecsSinceEpoch());
    case ElsewhereColumn:
        return member.elsewhere.isEmpty() ? u"\u2013"_s : elsewhereTexts(member).join(u"; "_s);
    case ProcessColumn:
        return member.isOurs() ? QString::number(member.pid) : tr("not ours");
    case SinceColumn:
        return candidate.createdMs == 0 ? QString()
                                        : ageText(QDateTime::currentMSecsSinceEpoch() - candidate.createdMs);
    default:
        return {};
    }
}

QVariant ParticipantsModel::sortKey(int row, int column) const
{
    const auto &member = rows().at(row).member;
    switch (column) {
    case ParticipantColumn:
    case RoleColumn:
        return row; // in line, which names tell only for plain elections
    case TimeoutColumn:
        return member.facts ? member.facts->timeoutMs : 0;
    case HeardColumn:
        return member.facts ? member.facts->heardMs : 0;
    case ProcessColumn:
        return member.pid;
    case SinceColumn:
        return member.candidate.createdMs;
    default:
        return text(member, column);
    }
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &member = rows().at(index.row()).member;
    switch (role) {
    case PathRole:
        return member.candidate.node;
    case SortRole:
        return sortKey(index.row(), index.column());
    case Qt::DisplayRole:
        return text(member, index.column());
    case Qt::ToolTipRole:
        return memberDetails(member, QDateTime::currentMSecsSinceEpoch());
    case Qt::DecorationRole:
        return index.column() == ParticipantColumn ? QVariant(member.color) : QVariant();
    case Qt::FontRole:
        if (index.column() == RoleColumn && (member.leads || member.isSilent())) {
            QFont font;
            font.setBold(true);
            return font;
        }
        if (index.column() == SessionColumn || index.column() == ParticipantColumn || index.column() == WatchesColumn
            || index.column() == ClientColumn || index.column() == ServerColumn)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ParticipantColumn:
        return tr("Participant");
    case RoleColumn:
        return tr("Role");
    case WatchesColumn:
        return tr("Watches");
    case AddressColumn:
        return tr("Address");
    case SessionColumn:
        return tr("Session");
    case ClientColumn:
        return tr("Client");
    case ServerColumn:
        return tr("Server");
    case TimeoutColumn:
        return tr("Timeout");
    case HeardColumn:
        return tr("Last heard");
    case ElsewhereColumn:
        return tr("Also");
    case ProcessColumn:
        return tr("Process");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace app
