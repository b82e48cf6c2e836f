// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serverstatus.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace model {
class EnsembleMonitor;
}

namespace app {

/// The table "Servers": a row a server, from the monitor; in our sandbox with the process beside it. Numbers are told
/// in the locale's form, zxids in hex with how far the server lags behind the newest. Thread: the GUI's.
class ServersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        AddressColumn,
        ModeColumn,
        StateColumn,
        ZxidColumn,
        LatencyColumn,
        LatencyMaxColumn,
        OutstandingColumn,
        ConnectionsColumn,
        ZnodesColumn,
        WatchesColumn,
        DataColumn,
        VersionColumn,
        ColumnCount
    };
    /// The value behind the text, for sorting.
    static constexpr int SortRole = Qt::UserRole + 1;

    /// Both are borrowed; `sandbox` is null unless the servers are ours.
    ServersModel(model::EnsembleMonitor *monitor, zkbridge::Sandbox *sandbox, QObject *parent = nullptr);

    [[nodiscard]] const model::ServerStatus &status(int row) const { return m_servers.at(row); }
    /// The sandbox's server of that row; nullopt when it is not ours.
    [[nodiscard]] std::optional<zkbridge::SandboxServer> sandboxServer(int row) const;
    /// The server's colour: the same here, in the picture and in the charts.
    [[nodiscard]] QColor color(const QString &address) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void statusesChanged();

private:
    void giveColors();
    void reload();
    void update(const QString &address);
    [[nodiscard]] QString text(const model::ServerStatus &status, int column) const;
    [[nodiscard]] QVariant sortKey(const model::ServerStatus &status, int column) const;
    [[nodiscard]] QString zxidText(const model::ServerStatus &status) const;
    [[nodiscard]] QString stateText(const model::ServerStatus &status) const;

    model::EnsembleMonitor *m_monitor;
    zkbridge::Sandbox *m_sandbox;
    QList<model::ServerStatus> m_servers;
    QHash<QString, int> m_colors; ///< by address, given once: a server keeps its colour though the order changes
};

} // namespace app
