// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantevent.h"
#include "zkbridge/recipes/participantsettings.h"
#include "zkbridge/recipes/registration.h"
#include "zkbridge/recipes/taskdistributor.h"
#include "zkbridge/recipes/taskworker.h"

#include <QTimer>

#include <memory>

namespace zkbridge {

/// A participant's part in the work of its cluster: does tasks while it is registered, distributes them while it leads.
/// What fails is tried again: a participant whose work is hindered still stands in the line.
///
/// Thread: the session's. All arguments are borrowed and outlive this object.
class WorkPart : public QObject {
    Q_OBJECT
public:
    /// `settings.jobs` is not empty.
    WorkPart(Session *session, Candidate *candidate, Registration *registration, ParticipantSettings settings,
        QObject *parent = nullptr);

    /// Distributes no more and gives back what it was given; left() follows, from the event loop, once.
    void leave();

Q_SIGNALS:
    /// A task's; `timeMs` and `node` are not set.
    void taskEvent(zkbridge::ParticipantEvent event);
    void left();

private:
    void update();
    void work();
    void stopWorking();
    void onWorkerLeft(TaskWorker *worker);
    void distribute();
    void stopDistributing();
    void tell(ParticipantEvent::Kind kind, const QString &task, const QString &worker, std::optional<int> exit = {},
        const QString &reason = {});

    Session *m_session;
    Candidate *m_candidate;
    Registration *m_registration;
    ParticipantSettings m_settings;
    JobPaths m_paths;
    std::unique_ptr<TaskDistributor> m_distributor; ///< while it leads
    TaskWorker *m_worker = nullptr; ///< while it is registered; a child
    int m_workersLeaving = 0; ///< children, too: of registrations that are gone
    QTimer m_retry;
    bool m_leaving = false;
};

} // namespace zkbridge
