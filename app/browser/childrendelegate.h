// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/znodedelegate.h"

#include <QFont>

namespace app {

/// Paints a row of the table of children: the name as the tree does, with its icon, names and ids in a fixed-pitch
/// font; the wash of a change goes over the whole row. Thread: the GUI's. `view` owns this, `marks` is borrowed.
class ChildrenDelegate : public ZnodeDelegate {
    Q_OBJECT
public:
    ChildrenDelegate(QAbstractItemView *view, const ClusterMarks *marks);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QFont m_fixed;
};

} // namespace app
