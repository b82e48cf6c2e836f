// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace zkbridge {

/// Decides which worker gets the next task, so that workers of equal speed get equally many (they differ by one at
/// most) and slower ones fewer, without knowing how long a task takes.
///
/// Each worker has a window, the most tasks that may be with it at once: two as a rule (one that it does, one that
/// waits), more while it ends them so quickly that it would run dry. Among those with room the one that was given the
/// fewest comes first, of equal ones the one that has waited longest; one that was given more than another waits until
/// that other one has caught up. A worker that ran dry and still waits after a while has shown that the other is slow:
/// then it may be ahead of it, by more each time.
///
/// Pure: times are passed in (milliseconds of any one clock). Any thread, one at a time.
class TaskSpread {
public:
    static constexpr int leastWindow = 2;
    static constexpr int mostWindow = 64;
    static constexpr int patienceMs = 250;

    void remove(const QString &worker);
    /// How long it took to bring one task to a worker: over a slow way or to a busy server more must be under way.
    void addTrip(qint64 ms);
    /// How many tasks are with `worker` now; makes it known.
    void setBacklog(const QString &worker, int backlog, qint64 nowMs);

    /// Who gets the next task; empty: nobody for now.
    [[nodiscard]] QString next(qint64 nowMs);
    /// After next() gave nobody: when to ask again though nothing happened; nothing: not before something did.
    [[nodiscard]] std::optional<qint64> waitMs(qint64 nowMs) const;
    void give(const QString &worker, qint64 nowMs);
    /// It could not be given after all.
    void takeBack(const QString &worker);
    /// Nothing waits: when nobody has anything to do either, who was ahead is forgotten, but not whose turn it is.
    void rest();

    [[nodiscard]] int window(const QString &worker) const { return m_workers.value(worker).window; }

private:
    struct Worker {
        int backlog = 0;
        int window = leastWindow;
        qint64 given = 0; ///< since all rested; a newcomer starts level with the one that got the fewest
        qint64 lastGiven = 0; ///< the turn in which it got the latest one
        qint64 mayLeadBy = 0; ///< how much more than that one it may be given
        qint64 busySinceMs = 0; ///< since its backlog last shrank, or began
        std::optional<qint64> dryMs; ///< since when it waits with nothing to do
    };
    [[nodiscard]] qint64 fewestGiven() const;
    [[nodiscard]] static bool isHeld(Worker *worker, qint64 fewest, qint64 nowMs);
    void adapt(Worker *worker, int ended, qint64 nowMs) const;

    QHash<QString, Worker> m_workers;
    qint64 m_turn = 0;
    qint64 m_tripMs = 0; ///< of the latest ones
};

} // namespace zkbridge
