// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/slicedrows.h"

namespace model {
class ChildrenTableModel;
}

namespace app {

/// Adds up the data of selected children, without holding the window (SlicedRows). Thread: the GUI's. `children` is
/// borrowed.
class SelectionTally : public QObject {
    Q_OBJECT
public:
    explicit SelectionTally(const model::ChildrenTableModel *children, QObject *parent = nullptr);

    /// A second call takes the place of the first.
    void start(SlicedRows::Runs runs);

Q_SIGNALS:
    /// `bytes` of the data of those whose Stat is known; of `unknown` others it is not.
    void added(int rows, qint64 bytes, int unknown);

private:
    void add(int row);

    const model::ChildrenTableModel *m_children;
    SlicedRows *m_visits;
    int m_rows = 0;
    qint64 m_bytes = 0;
    int m_unknown = 0;
};

} // namespace app
