// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QList>
#include <QObject>

#include <functional>
#include <utility>

namespace app {

/// Goes through the selected rows of a table, in their order, in slices of some milliseconds: all of a million may be
/// selected, and the window does not stand still. A row that goes meanwhile is left out or its neighbour taken.
/// Thread: the GUI's.
class SlicedRows : public QObject {
    Q_OBJECT
public:
    using Runs = QList<std::pair<int, int>>; ///< {first, last} row
    /// False ends the way before the last row.
    using Visit = std::function<bool(int row)>;

    using QObject::QObject;

    /// `ended` is called once, after the last row. A second call takes the place of the first, whose `ended` is not
    /// called any more.
    void start(Runs runs, Visit visit, std::function<void()> ended);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool visitSome();

    Runs m_runs;
    int m_row = 0;
    Visit m_visit;
    std::function<void()> m_ended;
    QBasicTimer m_timer;
};

} // namespace app
