// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/eventstore.h"

#include <QObject>
#include <QTimer>

namespace model {

class Timeline;

/// Keeps a timeline across runs of the program: writes what it appends to the store, and brings the events of earlier
/// runs, the newest first and older ones when the timeline is asked for them. Begins with an ObservationBegan that
/// tells how long nobody looked. Thread: the GUI's; both are borrowed, and the store outlives this.
class TimelineKeeper : public QObject {
    Q_OBJECT
public:
    TimelineKeeper(Timeline *timeline, EventStore *store, const EnsembleIdentity &ensemble, QObject *parent = nullptr);
    ~TimelineKeeper() override;

    /// Whether the ensemble is seen now, as while the session is connected: hours in which nothing happened are no gap.
    void setSeen(bool isSeen);

    static constexpr int page = 1000; ///< events that are loaded at once

private:
    void takeBegun(EventStore::Run run, qint64 silentMs);
    void takeLoaded(EventStore::Run run, const EarlierEvents &earlier);
    void loadOlder();

    Timeline *m_timeline;
    EventStore *m_store;
    bool m_sandbox;
    EventStore::Run m_run;
    ClusterEvent m_beginning;
    qint64 m_firstId = 0; ///< of the oldest event that was loaded
    bool m_begun = false;
    bool m_loading = false;
    bool m_first = true;
    QTimer m_seen; ///< runs while it is
};

} // namespace model
