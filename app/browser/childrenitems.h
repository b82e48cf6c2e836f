// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childrentablemodel.h"

namespace app {

/// The table of children in words: translated types and headers, numbers with the locale's separators, local times, ids
/// in hex. What views paint, copies hold and assistive technology reads is all DisplayRole. Thread: the GUI's.
class ChildrenItems : public model::ChildrenTableModel {
    Q_OBJECT
public:
    using ChildrenTableModel::ChildrenTableModel;

    /// As the Type column writes them, for the filter.
    [[nodiscard]] static model::ChildrenFilter::TypeNames typeNames();
    [[nodiscard]] static QString columnName(model::ChildColumn column);
    /// What a column says and where it comes from.
    [[nodiscard]] static QString columnMeaning(model::ChildColumn column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(model::ChildColumn column, const QVariant &value) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
};

/// Whether a column holds numbers: right-aligned.
[[nodiscard]] bool isNumeric(model::ChildColumn column);

} // namespace app
