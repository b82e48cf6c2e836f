// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/resultcollector.h"
#include "zkbridge/recipes/tasksubmission.h"

#include <QObject>
#include <QSet>

namespace model {

/// The work of a drill: submits tasks, and collects the results of its own, and only those, so that nothing of it stays
/// in the tree. Goes on through lost connections.
/// Thread: the session's. `session` is borrowed, outlives this and is unlocked when submit() is called.
class DrillWork : public QObject {
    Q_OBJECT
public:
    /// `jobs`: the root of the place of work, which is made when it is missing.
    DrillWork(zkbridge::Session *session, const QString &jobs, QObject *parent = nullptr);

    /// submitted() follows when all stand in the queue, or failed().
    void submit(int tasks);
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] int outstanding() const; ///< submitted, or on their way, and without a result yet

Q_SIGNALS:
    void submitted();
    void outstandingChanged();
    void failed(const QString &reason); ///< untranslated; no more work can be submitted

private:
    void onSubmitted(const QString &task);
    void fail(const zkbridge::Error &error);

    zkbridge::TaskSubmission m_submission;
    zkbridge::ResultCollector m_collector;
    QSet<QString> m_open;
    int m_onTheWay = 0;
    qint64 m_made = 0; ///< tasks in all, to tell their inputs apart
    bool m_collecting = false;
    bool m_failed = false;
};

} // namespace model
