// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/drillsource.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/timeline.h"
#include "model/drill/drillwatch.h"
#include "zkbridge/client/session.h"

#include <QTimer>

#include <memory>

namespace app {

class DoorSearch;

/// Watches the clusters of an ensemble that this program did not start, and measures what happens to their leaders.
/// Writes nothing: its session is read-only.
class WatchedDrill : public DrillSource {
    Q_OBJECT
public:
    struct Wish {
        QString election; ///< path; empty: all clusters that are recognised
        int failovers = 0; ///< ends after so many; 0: when it is stopped
        int seconds = 0; ///< ends after so long; 0: when it is stopped
        int connectSeconds = 10;
    };
    WatchedDrill(zkbridge::SessionOptions options, Wish wish, QObject *parent = nullptr);
    ~WatchedDrill() override;

    void start() override;
    void stop() override;

private:
    void onStatusChanged();
    void begin(); ///< when all clusters that can be seen are known
    void tellNew();
    void close(const QString &failure);
    void end();

    Wish m_wish;
    zkbridge::Session m_session;
    model::Timeline m_timeline;
    model::ParticipantFleet m_fleet; ///< of none: this program starts no participants here
    model::SessionCensus m_census;
    std::unique_ptr<DoorSearch> m_search;
    std::unique_ptr<model::ClusterDirectory> m_directory;
    std::unique_ptr<model::ClusterChronicle> m_chronicle;
    std::unique_ptr<model::DrillWatch> m_watch;
    qsizetype m_told = 0;
    bool m_canAsk = false; ///< the servers' doors were looked for
    QTimer m_patience; ///< for the connection
    QTimer m_duration;
    QTimer m_settling; ///< the servers' lists may tell more about the last failover a moment later
    QTimer m_closing;
    QString m_failure;
    bool m_ended = false;
};

} // namespace app
