// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillresult.h"

#include <QObject>
#include <QSet>

namespace model {

class ClusterChronicle;
class LeadershipHistory;
class Timeline;

/// The failovers that are known of one cluster, as measures without a deed. Those whose new leader came before
/// `sinceMs` (since the epoch) are left out. Pure.
[[nodiscard]] QList<DrillMeasure> failoverMeasures(const LeadershipHistory &history, qint64 sinceMs);

/// What happens by itself in clusters that this program did not start: it only watches, until it is stopped. Makes
/// measures of the timeline's failovers, and better ones when the servers' lists tell more later. Thread: the GUI's;
/// what is given is borrowed and outlives this.
class DrillWatch : public QObject {
    Q_OBJECT
public:
    DrillWatch(Timeline *timeline, const ClusterChronicle *chronicle, QObject *parent = nullptr);

    /// Empty: all that were recognised.
    void setElection(const QString &path) { m_election = path; }
    void start(const QString &connect);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const DrillResult &result() const { return m_result; }

Q_SIGNALS:
    void changed(); ///< result() holds more, or knows more
    void finished();

private:
    void look();

    Timeline *m_timeline;
    const ClusterChronicle *m_chronicle;
    QString m_election;
    QSet<QString> m_clusters; ///< in which somebody led
    DrillResult m_result;
    bool m_running = false;
};

} // namespace model
