// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/keyedtablemodel.h"
#include "app/ensemble/connectionrow.h"

namespace app {

/// The connections of clients to the servers, as a table. Thread: the GUI's.
class ConnectionsModel : public KeyedTableModel<ConnectionRow> {
    Q_OBJECT
public:
    enum Column {
        ClientColumn,
        ServerColumn,
        WhoColumn,
        SessionColumn,
        TimeoutColumn,
        HeardColumn,
        ReceivedColumn,
        SentColumn,
        EstablishedColumn,
        ColumnCount
    };
    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QStringList who(const ConnectionRow &row);
    [[nodiscard]] static QString text(const ConnectionRow &row, int column);
    [[nodiscard]] static QVariant sortKey(const ConnectionRow &row, int column);
};

} // namespace app
