// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/serversmodel.h"

#include "app/ensemble/servertext.h"
#include "model/ensemble/ensemblemonitor.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace app {

namespace {

/// Okabe and Ito's colours, told apart by colour-blind eyes too; fixed, because a server keeps its colour in every
/// chart.
constexpr std::array<QRgb, 7> serverColors{0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0x999933};

template <typename Number> QString number(const std::optional<Number> &value)
{
    return value ? QLocale().toString(*value) : QStringLiteral("–");
}

QString milliseconds(const std::optional<double> &value)
{
    return value ? QStringLiteral("%1 ms").arg(QLocale().toString(*value, 'f', *value < 10 ? 2 : 0))
                 : QStringLiteral("–");
}

} // namespace

ServersModel::ServersModel(model::EnsembleMonitor *monitor, zkbridge::Sandbox *sandbox, QObject *parent)
    : QAbstractTableModel(parent)
    , m_monitor(monitor)
    , m_sandbox(sandbox)
    , m_servers(monitor->servers())
{
    giveColors();
    connect(monitor, &model::EnsembleMonitor::serversChanged, this, &ServersModel::reload);
    connect(monitor, &model::EnsembleMonitor::serverUpdated, this, &ServersModel::update);
    if (sandbox)
        connect(sandbox, &zkbridge::Sandbox::serverChanged, this, [this] { update({}); });
}

std::optional<zkbridge::SandboxServer> ServersModel::sandboxServer(int row) const
{
    if (!m_sandbox)
        return std::nullopt;
    for (const auto &server : m_sandbox->servers())
        if (server.client == m_servers.at(row).address)
            return server;
    return std::nullopt;
}

QColor ServersModel::color(const QString &address) const
{
    return QColor(serverColors.at(static_cast<std::size_t>(m_colors.value(address)) % serverColors.size()));
}

void ServersModel::giveColors()
{
    for (const model::ServerStatus &status : std::as_const(m_servers))
        if (!m_colors.contains(status.address))
            m_colors.insert(status.address, static_cast<int>(m_colors.size()));
}

int ServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

int ServersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

void ServersModel::reload()
{
    beginResetModel();
    m_servers = m_monitor->servers();
    giveColors();
    endResetModel();
    Q_EMIT statusesChanged();
}

void ServersModel::update(const QString &)
{
    const auto servers = m_monitor->servers();
    if (servers.size() != m_servers.size()) {
        reload();
        return;
    }
    m_servers = servers;
    // How far a server lags depends on all of them, so one answer changes every row.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT statusesChanged();
}

QString ServersModel::zxidText(const model::ServerStatus &status) const
{
    if (!status.zxid)
        return QStringLiteral("–");
    quint64 newest = 0;
    for (const auto &server : m_servers)
        newest = std::max(newest, server.zxid.value_or(0));
    QString hex = QStringLiteral("0x%1").arg(*status.zxid, 0, 16);
    // Counters of different epochs (the upper half) cannot be subtracted.
    const bool sameEpoch = (newest >> 32) == (*status.zxid >> 32);
    if (*status.zxid == newest)
        return hex;
    return sameEpoch ? tr("%1 (−%2)").arg(hex, QLocale().toString(newest - *status.zxid))
                     : tr("%1 (older epoch)").arg(hex);
}

QString ServersModel::stateText(const model::ServerStatus &status) const
{
    using State = zkbridge::SandboxServer::State;
    const auto row = std::ranges::find(m_servers, status.address, &model::ServerStatus::address) - m_servers.begin();
    if (const auto ours = sandboxServer(static_cast<int>(row))) {
        if (ours->state == State::Stopped)
            return tr("stopped here");
        if (ours->state == State::Stopping)
            return tr("stopping (process %1)").arg(ours->pid);
        if (ours->state == State::Died)
            return tr("ended by itself: %1").arg(ours->problem);
        if (ours->state == State::Starting)
            return tr("starting (process %1)").arg(ours->pid);
        return tr("%1 (process %2)").arg(reachText(status)).arg(ours->pid);
    }
    return reachText(status);
}

QString ServersModel::text(const model::ServerStatus &status, int column) const
{
    switch (column) {
    case IdColumn:
        return number(status.id);
    case AddressColumn:
        return status.address;
    case ModeColumn:
        return status.reach == model::ServerStatus::Reach::Answering ? modeText(status.mode) : QStringLiteral("–");
    case ZxidColumn:
        return zxidText(status);
    case LatencyColumn:
        return milliseconds(status.latencyAvgMs);
    case LatencyMaxColumn:
        return milliseconds(status.latencyMaxMs);
    case OutstandingColumn:
        return number(status.outstanding);
    case ConnectionsColumn:
        return number(status.connections);
    case ZnodesColumn:
        return number(status.znodes);
    case WatchesColumn:
        return number(status.watches);
    case DataColumn:
        return status.dataBytes ? QLocale().formattedDataSize(*status.dataBytes) : QStringLiteral("–");
    case VersionColumn:
        return status.version.isEmpty() ? QStringLiteral("–") : status.version;
    default:
        return stateText(status);
    }
}

QVariant ServersModel::sortKey(const model::ServerStatus &status, int column) const
{
    const auto key = [](const auto &value) { return value ? QVariant::fromValue(*value) : QVariant(-1); };
    switch (column) {
    case IdColumn:
        return key(status.id);
    case ZxidColumn:
        return key(status.zxid);
    case LatencyColumn:
        return key(status.latencyAvgMs);
    case LatencyMaxColumn:
        return key(status.latencyMaxMs);
    case OutstandingColumn:
        return key(status.outstanding);
    case ConnectionsColumn:
        return key(status.connections);
    case ZnodesColumn:
        return key(status.znodes);
    case WatchesColumn:
        return key(status.watches);
    case DataColumn:
        return key(status.dataBytes);
    default:
        return text(status, column);
    }
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &status = m_servers.at(index.row());
    const int column = index.column();
    const bool isNumber =
        column != AddressColumn && column != ModeColumn && column != VersionColumn && column != StateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(status, column);
    case SortRole:
        return sortKey(status, column);
    case Qt::ToolTipRole:
        return column == StateColumn || column == AddressColumn ? tr("%1: %2").arg(status.address, stateText(status))
                                                                : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == AddressColumn) {
            QPixmap dot(10, 10);
            dot.fill(color(status.address));
            return dot;
        }
        return {};
    case Qt::FontRole:
        if (column == AddressColumn || column == ZxidColumn)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (status.mode == model::ServerStatus::Mode::Leader && column == ModeColumn) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        // What is not answering now is told by an older answer, or by none.
        return status.reach == model::ServerStatus::Reach::Answering
            ? QVariant()
            : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    default:
        return {};
    }
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::array<std::pair<QString, QString>, ColumnCount> headers{{
        {tr("Id"), tr("The server's number in the ensemble (myid)")},
        {tr("Server"), tr("Where clients connect")},
        {tr("Mode"), tr("What the server is in the quorum")},
        {tr("State"), tr("Whether the server answers now, and why not")},
        {tr("Zxid (lag)"), tr("The last transaction the server knows, and how many it lags behind the newest seen")},
        {tr("Latency"), tr("Mean time the server took for a request, since it started or was reset")},
        {tr("Max"), tr("Longest time the server took for a request, since it started or was reset")},
        {tr("Outstanding"), tr("Requests that wait in the server")},
        {tr("Connections"), tr("Clients connected to this server; this program holds one, and one for each question")},
        {tr("Znodes"), tr("Znodes in the server's memory")},
        {tr("Watches"), tr("Watches set on this server (told by mntr alone)")},
        {tr("Data"), tr("Approximate size of paths and data (told by mntr alone)")},
        {tr("Version"), tr("The server's version")},
    }};
    if (role == Qt::DisplayRole)
        return headers.at(static_cast<std::size_t>(section)).first;
    if (role == Qt::ToolTipRole)
        return headers.at(static_cast<std::size_t>(section)).second;
    return {};
}

} // namespace app
