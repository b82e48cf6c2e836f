// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/hitmodel.h"

namespace model {

HitModel::HitModel(const NameFilter *filter, ZnodeStore *store, const ZnodeModel *znodes, QObject *parent)
    : QAbstractListModel(parent)
    , m_filter(filter)
    , m_znodes(znodes)
{
    connect(filter, &NameFilter::hitsAboutToBeReset, this, [this] { beginResetModel(); });
    connect(filter, &NameFilter::hitsReset, this, [this] { endResetModel(); });
    connect(filter, &NameFilter::hitsAboutToBeInserted, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(filter, &NameFilter::hitsInserted, this, [this] { endInsertRows(); });
    connect(filter, &NameFilter::hitsAboutToBeRemoved, this,
        [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(filter, &NameFilter::hitsRemoved, this, [this] { endRemoveRows(); });
    // Where the changed ones stand is not worth looking for: a view paints the few rows that it shows.
    connect(store, &ZnodeStore::nodesChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int HitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_filter->size(); }

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    return m_znodes->data(m_znodes->indexForNode(nodeForIndex(index)), role);
}

NodeId HitModel::nodeForIndex(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_filter->size() ? m_filter->at(index.row()) : noNode;
}

} // namespace model
