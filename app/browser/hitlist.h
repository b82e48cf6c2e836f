// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/bigviewaccessible.h"
#include "app/browser/znodedelegate.h"

#include <QTableView>

namespace app {

/// Paints a hit of the name filter: as in the tree, and behind the name, quiet, the path of the parent.
class HitDelegate : public ZnodeDelegate {
    Q_OBJECT
public:
    HitDelegate(QAbstractItemView *view, const ClusterMarks *marks);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The hits of the name filter (a HitModel) as a flat list of up to millions of rows of one height.
/// Thread: the GUI's. `marks` is borrowed and may be null.
class HitList : public BigView<QTableView> {
    Q_OBJECT
public:
    explicit HitList(const ClusterMarks *marks, QWidget *parent = nullptr);

    void setNeedle(const QString &needle) { m_delegate->setNeedle(needle); }

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    HitDelegate *m_delegate;
};

} // namespace app
