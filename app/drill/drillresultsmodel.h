// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillmeasure.h"

#include <QAbstractTableModel>

namespace app {

/// What was measured so far, a row for each failure, the first on top. Thread: the GUI's.
class DrillResultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        WhatColumn,
        WhoColumn,
        DetectionColumn,
        ElectionColumn,
        RegistryColumn,
        TaskColumn,
        GapColumn,
        WokenColumn,
        MovedColumn,
        ExpectedColumn,
        VerdictColumn,
        ColumnCount
    };

    explicit DrillResultsModel(QObject *parent = nullptr);

    void setMeasures(const QList<model::DrillMeasure> &measures);
    void append(const model::DrillMeasure &measure);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<model::DrillMeasure> m_measures;
};

} // namespace app
