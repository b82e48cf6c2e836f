// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/keyedtablemodel.h"
#include "model/cluster/explanation.h"

namespace app {

/// One row of the table "Failovers".
struct FailoverRow {
    model::Explanation told;
    [[nodiscard]] QString key() const;
};

/// The failovers of a cluster, the newest first: the charts' figures as a table. Thread: the GUI's.
class FailoversModel : public KeyedTableModel<FailoverRow> {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        LedColumn,
        LeadsColumn,
        EvidenceColumn,
        GapColumn,
        ExpectedColumn,
        VerdictColumn,
        ColumnCount
    };
    explicit FailoversModel(QObject *parent = nullptr);

    void setFailovers(const QList<model::Explanation> &failovers);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const model::Explanation &told, int column);
    [[nodiscard]] static QString evidence(const model::Explanation &told);
    [[nodiscard]] static QString verdict(const model::Explanation &told);
    [[nodiscard]] static QVariant sortValue(const model::Explanation &told, int column);
};

} // namespace app
