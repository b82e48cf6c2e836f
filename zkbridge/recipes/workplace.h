// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/recipes/taskmover.h"

namespace zkbridge {

/// Waits until there is a place of work, and it is that of one's own election: <root>/assign holds the election's
/// path. Two clusters with the same root would take each other's workers for dead, so the leader that comes first
/// claims the place, and one of another election takes it over only when that election has no candidate any more.
///
/// A leader watches on after that: who writes something else there hinders each worker that comes later, so it claims
/// the place again, or stops where another election has it now.
///
/// Costs one watch while it waits, and while it leads. Thread: the session's. `session` is borrowed.
class WorkPlace : public QObject {
    Q_OBJECT
public:
    /// `guard`: a leader's, which claims the place and makes what is missing of it once there are tasks; a worker has
    /// none and waits for the claim.
    WorkPlace(Session *session, JobPaths paths, QString election, LeaderGuard guard = {}, QObject *parent = nullptr);

    void await();

Q_SIGNALS:
    void opened(); ///< once
    void failed(const zkbridge::Error &error); ///< it has stopped

private:
    void look();
    void onOwner(const Result<NodeData> &reply);
    void awaitPlace();
    void build();
    void claim(int version);
    void askOther(const QString &election, int version);
    void open();
    void stop(const Error &error);
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    JobPaths m_paths;
    QString m_election;
    LeaderGuard m_guard;
    QString m_other; ///< the election that has the place now
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_opened = false;
    bool m_ended = false;
};

} // namespace zkbridge
