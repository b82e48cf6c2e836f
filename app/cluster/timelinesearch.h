// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QTimer>

namespace app {

/// Finds the next row of a table whose cells hold a text, around the end, in slices: a long table does not keep the
/// window waiting. Thread: the GUI's. `table` is borrowed.
class TimelineSearch : public QObject {
    Q_OBJECT
public:
    explicit TimelineSearch(const QAbstractItemModel *table, QObject *parent = nullptr);

    /// Begins beside `row` (-1: none is chosen); a search under way is given up.
    void find(const QString &text, int row, bool backwards);

Q_SIGNALS:
    void found(int row);
    void notFound();

private:
    void slice();
    [[nodiscard]] bool matches(int row) const;

    const QAbstractItemModel *m_table;
    QTimer m_slice;
    QString m_text;
    int m_row = 0;
    int m_left = 0; ///< rows to look at
    int m_step = 1;
};

} // namespace app
