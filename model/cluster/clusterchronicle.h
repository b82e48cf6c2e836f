// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterdiff.h"
#include "model/cluster/clusterhistory.h"
#include "model/cluster/clusterpast.h"
#include "model/cluster/failovertime.h"
#include "model/cluster/leadershiplog.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace zkbridge {
class Session;
}

namespace model {

class ClusterDirectory;
class ParticipantFleet;
class SessionCensus;
class Timeline;

/// Writes the timeline: compares each state of each cluster with the one before, joins what our own participants know
/// (killed here, frozen here), and keeps the counts over time. Also makes the directory expect the elections that our
/// participants join. Thread: the GUI's; all four are borrowed.
class ClusterChronicle : public QObject {
    Q_OBJECT
public:
    ClusterChronicle(zkbridge::Session *session, ClusterDirectory *directory, ParticipantFleet *fleet,
        Timeline *timeline, QObject *parent = nullptr);

    /// The servers' tickTime; ZooKeeper's default until told.
    void setTickMs(int tickMs);
    [[nodiscard]] int tickMs() const { return m_tickMs; }

    /// Tells how sessions ended; borrowed, may be null. Events of departures are amended when it knows.
    void setCensus(SessionCensus *census);

    struct Reign {
        qint64 sinceMs = 0; ///< since the epoch
        bool atLeast = false; ///< it led already when we first looked, or looked again
    };
    /// Since when the leader of this cluster leads; nullopt while nobody does.
    [[nodiscard]] std::optional<Reign> reign(const QString &cluster) const;
    /// What to expect when the leader dies now; nullopt when its session's timeout is not known (it is not ours).
    [[nodiscard]] std::optional<FailoverRange> expectedFailover(const QString &cluster) const;
    /// When a silent (killed or frozen) session ends at the latest, ms since the epoch; 0 when it is not one.
    [[nodiscard]] qint64 endsBy(qint64 session) const;
    /// Null for an unknown cluster.
    [[nodiscard]] const ClusterHistory *history(const QString &cluster) const;
    /// Who led it when, and its failovers; null for a cluster that the timeline does not name.
    [[nodiscard]] const LeadershipHistory *leadership(const QString &cluster) const { return m_leadership.of(cluster); }
    /// Every state of every cluster since connecting.
    [[nodiscard]] const ClusterPast *past() const { return &m_past; }

Q_SIGNALS:
    void historyChanged(const QString &cluster);

private:
    struct Chapter {
        ClusterState last;
        ClusterHistory history;
        std::optional<Reign> reign;
        LostLead lost;
    };
    void begin(const QString &cluster);
    void takeRegistry(const QString &cluster);
    void goOn(const QString &cluster);
    void end(const QString &cluster);
    void followSession();
    [[nodiscard]] bool mayHaveMissed(qint64 nowMs) const;
    void expectElections();
    void write(const ClusterEvent &event);
    void takeCensus();
    void note(ClusterEvent::Kind kind, const QString &cluster, const QString &product = {});
    void record(Chapter &chapter, qint64 nowMs);
    [[nodiscard]] SessionEvidence evidenceOf(qint64 session) const;

    zkbridge::Session *m_session;
    ClusterDirectory *m_directory;
    ParticipantFleet *m_fleet;
    Timeline *m_timeline;
    QPointer<SessionCensus> m_census;
    QList<ClusterEvent> m_unexplained; ///< departures whose end is being found out
    QHash<QString, Chapter> m_chapters;
    LeadershipLog m_leadership;
    ClusterPast m_past;
    int m_tickMs = defaultTickMs;
    bool m_wasConnected = false;
    bool m_interrupted = false;
    qint64 m_backAtMs = 0; ///< when the last interruption of our view ended
};

} // namespace model
