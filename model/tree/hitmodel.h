// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/namefilter.h"
#include "model/tree/znodemodel.h"

#include <QAbstractListModel>

namespace model {

/// The hits of a NameFilter as the rows of a flat list, each with the data of its znode (the roles of ZnodeModel, in
/// the column of names). Thread: the GUI's. `filter` and `znodes` are borrowed and must outlive this.
class HitModel : public QAbstractListModel {
    Q_OBJECT
public:
    HitModel(const NameFilter *filter, ZnodeStore *store, const ZnodeModel *znodes, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] NodeId nodeForIndex(const QModelIndex &index) const;

private:
    const NameFilter *m_filter;
    const ZnodeModel *m_znodes;
};

} // namespace model
