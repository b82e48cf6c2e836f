// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/keyedtablemodel.h"
#include "app/cluster/member.h"

namespace app {

/// One row of the table "Participants".
struct ParticipantRow {
    Member member;
    [[nodiscard]] QString key() const { return member.candidate.node; }
};

/// The candidates of one cluster in line, as a table, each with what the servers know of its session. Thread: the
/// GUI's.
class ParticipantsModel : public KeyedTableModel<ParticipantRow> {
    Q_OBJECT
public:
    enum Column {
        ParticipantColumn,
        RoleColumn,
        WatchesColumn,
        AddressColumn,
        SessionColumn,
        ClientColumn,
        ServerColumn,
        TimeoutColumn,
        HeardColumn,
        ElsewhereColumn,
        ProcessColumn,
        SinceColumn,
        ColumnCount
    };
    explicit ParticipantsModel(QObject *parent = nullptr);

    void setMembers(const QList<Member> &members);
    /// Tells views that times went on.
    void tick();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const Member &member, int column);
    [[nodiscard]] QVariant sortKey(int row, int column) const;
};

} // namespace app
