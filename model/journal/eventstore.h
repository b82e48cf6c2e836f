// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/eventfile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace model {

class EventWorker;

/// Timeline events kept across runs of the program: an EventFile on a thread of its own, so that no call here touches a
/// file. Writes in batches. While the file cannot be written, events wait (a bounded number of them), and each kind of
/// trouble is told once. Thread: the GUI's.
class EventStore : public QObject {
    Q_OBJECT
public:
    explicit EventStore(const EventStoreOptions &options, QObject *parent = nullptr);
    /// Writes what waits; gives that `mostQuitMs`, and leaves the thread to itself then.
    ~EventStore() override;

    using Run = int;
    /// A run of this program on an ensemble begins; begun() follows, also when nothing can be kept.
    [[nodiscard]] Run begin(const EnsembleIdentity &ensemble);
    void append(Run run, const ClusterEvent &event);
    /// Until now somebody looked, though nothing happened.
    void noteSeen(Run run);
    /// Events of the run's ensemble from earlier runs, before `beforeId` (0: the newest). loaded() follows.
    void load(Run run, qint64 beforeId, int count);
    /// Removes everything that is kept, of all ensembles. forgotten() follows.
    void forget();
    void setBounds(int mostRows, int mostDays);
    /// Nothing waits to be written.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_writing; }

    static constexpr int mostQuitMs = 2000;

Q_SIGNALS:
    /// `silentMs`: since anybody last looked at this ensemble; -1: nobody did, or that is not known.
    void begun(model::EventStore::Run run, qint64 silentMs);
    void loaded(model::EventStore::Run run, const model::EarlierEvents &earlier);
    void forgotten(bool done);
    void problemFound(const model::EventStoreProblem &problem);
    void becameIdle();

private:
    void write();
    void takeWritten(const QHash<int, QList<ClusterEvent>> &failed);
    void takeProblem(const EventStoreProblem &problem);

    QThread *m_thread;
    EventWorker *m_worker; ///< lives in m_thread
    QTimer m_delay;
    QHash<Run, QList<ClusterEvent>> m_waiting;
    qsizetype m_waitingCount = 0;
    QSet<EventStoreProblem::Kind> m_told;
    Run m_last = 0;
    bool m_writing = false;
};

} // namespace model
