// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/slicedrows.h"

#include <QString>

class QAbstractItemModel;

namespace app {

/// Turns rows of a table into tab-separated text with a line of headers, without holding the window (SlicedRows).
/// Thread: the GUI's. `model` is borrowed.
class RowsCopy : public QObject {
    Q_OBJECT
public:
    explicit RowsCopy(QObject *parent = nullptr);
    /// More rows than this are not copied: nobody pastes them, and the clipboard's owner holds them all.
    static constexpr int limit = 100'000;

    /// A second call takes the place of the first.
    void start(const QAbstractItemModel *model, SlicedRows::Runs runs, const QList<int> &columns);

Q_SIGNALS:
    void finished(const QString &text, int rows);

private:
    void copyRow(const QAbstractItemModel *model, const QList<int> &columns, int row);

    SlicedRows *m_rows;
    QString m_text;
    int m_copied = 0;
};

} // namespace app
