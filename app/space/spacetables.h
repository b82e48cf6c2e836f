// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacetree.h"

#include <QTabWidget>

class QTableView;

namespace app {

class SpaceTableModel;

/// The tables beside a treemap: the largest subtrees, the largest znodes, and what grew since a remembered moment.
/// Thread: the GUI's.
class SpaceTables : public QTabWidget {
    Q_OBJECT
public:
    explicit SpaceTables(QWidget *parent = nullptr);

    void setTree(const model::SpaceTree &tree, model::SpaceMeasure measure);
    /// `withBytes`: both moments know them.
    void setGrowth(const QList<model::SpaceGrowth> &growth, bool withBytes);
    void showGrowth();

Q_SIGNALS:
    void pathChosen(const QString &path);

private:
    QTableView *addTable(SpaceTableModel *model, const QString &title, const QString &tip);

    SpaceTableModel *m_subtrees;
    SpaceTableModel *m_znodes;
    SpaceTableModel *m_growth;
    QList<QTableView *> m_tables;
};

} // namespace app
