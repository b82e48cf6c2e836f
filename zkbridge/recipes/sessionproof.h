// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QTimer>

namespace zkbridge {

/// Asks again and again, every quarter of the session timeout, whether the session lives. By a sync: its answer has
/// been at the ensemble's own leader, which checked the session there and which ends it; a read could be answered by a
/// server that is cut off from the others and does not know it yet. What was committed before is told before the
/// answer, thus also the end of a znode that is watched.
///
/// Thread: the session's. `session` is borrowed. One question is under way at a time; what fails is asked again.
class SessionProof : public QObject {
    Q_OBJECT
public:
    explicit SessionProof(Session *session, QObject *parent = nullptr);

    void start(const QString &path); ///< what it syncs: any
    void stop();

Q_SIGNALS:
    /// The session was alive at `sentAtMs` (BootTimer::nowMs()), when the question was sent, or later.
    void proven(qint64 sentAtMs);

private:
    void ask();
    void askAgain(qint64 sentAtMs);

    Session *m_session;
    QString m_path;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace zkbridge
