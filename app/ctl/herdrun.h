// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/participantcrowd.h"
#include "app/ctl/servercounters.h"

#include <QElapsedTimer>
#include <QSet>

namespace app {

/// What one hand-over cost.
struct HerdFigures {
    int woken = 0; ///< participants that looked because of it
    double newLeaderMs = 0; ///< from asking the leader to leave until another led
    double settledMs = 0; ///< ... until everyone who had been woken had found a place
    ServerCounters counted; ///< by the servers, from before until then; `watches`: those set before
};

/// One election of many, in which the leader leaves: gathers them, has the leader close its session, counts, and takes
/// all of them out again. Ends with finished() or failed(), once, when nobody is left. Thread: one with an event loop.
class HerdRun : public QObject {
    Q_OBJECT
public:
    /// `servers` are asked for their counters; all of the ensemble.
    HerdRun(const zkbridge::ParticipantSettings &settings, int count, QList<zkbridge::ServerAddress> servers);
    ~HerdRun() override;
    void start();
    /// Takes everyone out; failed() follows, unless it has ended.
    void cancel(const QString &reason) { giveUp(reason); }

Q_SIGNALS:
    void gathered(int placed);
    void finished(const app::HerdFigures &figures);
    void failed(const QString &reason);

private:
    enum class Stage { Gathering, HandingOver, Leaving };
    void onEvent(int number, const zkbridge::ParticipantEvent &event);
    void onQuiet();
    void handOver(const ServerCounters &before);
    void conclude(const ServerCounters &after);
    void giveUp(const QString &reason);
    void onEnded(const QString &failure);
    [[nodiscard]] bool isSettled() const;

    ParticipantCrowd m_crowd;
    const QList<zkbridge::ServerAddress> m_servers;
    Stage m_stage = Stage::Gathering;
    QSet<int> m_placed; ///< lead, or watch somebody
    QSet<int> m_woken;
    int m_leader = 0; ///< 0: none
    int m_leaving = 0; ///< the leader that was asked to leave
    int m_events = 0;
    int m_eventsCounted = -1; ///< of m_events, when the servers' counters were read
    ServerCounters m_before;
    ServerCounters m_after;
    QElapsedTimer m_clock; ///< since the leader was asked to leave
    QTimer m_quiet; ///< runs since the last event
    QTimer m_patience; ///< until it does not come to a rest any more
    HerdFigures m_figures;
    QString m_problem; ///< with the connections; perhaps of one server alone, and another takes them
    QString m_failure;
};

} // namespace app
