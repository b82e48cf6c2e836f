// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/connectionsmodel.h"

#include "app/cluster/sessiontext.h"
#include "app/shell/sessionformat.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using Owner = ConnectionRow::Owner;

int ConnectionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// What is ours, then each cluster that the session is a member of.
QStringList ConnectionsModel::who(const ConnectionRow &row)
{
    QStringList texts;
    switch (row.owner) {
    case Owner::OurSession:
        texts << tr("this program: session");
        break;
    case Owner::OurReader:
        texts << tr("this program: reader");
        break;
    case Owner::OurParticipant:
        texts << tr("started here: process %1").arg(row.pid);
        break;
    case Owner::Others:
        break;
    }
    for (const auto &membership : row.memberships)
        texts << membershipText(membership);
    return texts;
}

QString ConnectionsModel::text(const ConnectionRow &row, int column)
{
    const auto &facts = row.facts;
    const auto number = [](qint64 value) { return value < 0 ? tr("not known") : QLocale().toString(value); };
    switch (column) {
    case ClientColumn:
        return facts.client;
    case ServerColumn:
        return facts.server.isEmpty() ? tr("not known") : facts.server;
    case WhoColumn:
        return who(row).join(u"; "_s);
    case SessionColumn:
        return sessionIdText(facts.session);
    case TimeoutColumn:
        return facts.timeoutMs > 0 ? durationText(facts.timeoutMs) : tr("not known");
    case HeardColumn:
        return facts.heardMs == 0
            ? tr("not known")
            : tr("%1 ago").arg(durationText(std::max<qint64>(QDateTime::currentMSecsSinceEpoch() - facts.heardMs, 0)));
    case ReceivedColumn:
        return number(facts.received);
    case SentColumn:
        return number(facts.sent);
    case EstablishedColumn:
        return facts.establishedMs == 0
            ? tr("not known")
            : QLocale().toString(QDateTime::fromMSecsSinceEpoch(facts.establishedMs), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ConnectionsModel::sortKey(const ConnectionRow &row, int column)
{
    switch (column) {
    case SessionColumn:
        return static_cast<quint64>(row.facts.session);
    case TimeoutColumn:
        return row.facts.timeoutMs;
    case HeardColumn:
        return -row.facts.heardMs;
    case ReceivedColumn:
        return row.facts.received;
    case SentColumn:
        return row.facts.sent;
    case EstablishedColumn:
        return row.facts.establishedMs;
    default:
        return text(row, column);
    }
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionRow &row = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case Qt::ToolTipRole:
        return column == WhoColumn ? who(row).join(u'\n') : text(row, column);
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == TimeoutColumn || column == ReceivedColumn || column == SentColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return column == WhoColumn && row.owner != Owner::Others ? QVariant(bold) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case ClientColumn:
        return tip ? tr("Address of the client, as its server sees it") : tr("Client");
    case ServerColumn:
        return tip ? tr("The server that the client is connected to") : tr("Server");
    case WhoColumn:
        return tip ? tr("Whether it is a connection of this program, and the clusters it is a member of") : tr("Who");
    case SessionColumn:
        return tip ? tr("The session's id; its ephemeral znodes carry it as their owner") : tr("Session");
    case TimeoutColumn:
        return tip ? tr("The session timeout that client and server agreed on") : tr("Timeout");
    case HeardColumn:
        return tip ? tr("How long ago the server answered it the last time, pings too") : tr("Last heard");
    case ReceivedColumn:
        return tip ? tr("Packets that the server received from it") : tr("Received");
    case SentColumn:
        return tip ? tr("Packets that the server sent to it") : tr("Sent");
    case EstablishedColumn:
        return tip ? tr("When it connected, by the server's clock") : tr("Connected since");
    default:
        return {};
    }
}

} // namespace app
