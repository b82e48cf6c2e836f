// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QSet>
#include <QStringList>
#include <QTimer>

namespace zkbridge {

/// The names of the tasks that wait, in order of submission, as one watch on their parent tells. Reads the list again
/// only when it knows of no more and something changed: a queue of many is read once, not once for each that leaves.
///
/// Thread: the session's. `session` is borrowed. Holds at most mostNames names beside those that were taken.
class TaskQueue : public QObject {
    Q_OBJECT
public:
    static constexpr int mostNames = 20'000;

    TaskQueue(Session *session, QString path, QObject *parent = nullptr);

    void start(); ///< reads; grew() follows when there is something
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] QString take(); ///< the oldest; until settled() or putBack() it is not listed again
    void settled(const QString &task); ///< a taken one is not in the queue any more
    void putBack(const QString &task); ///< a taken one, or one that came back, waits
    /// Reads the list when it is needed, after take() emptied it.
    void refill();

Q_SIGNALS:
    void grew();
    void failed(const zkbridge::Error &error); ///< it has stopped

private:
    void read();
    void onRead(const Result<Children> &reply);
    void awaitParent();
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    QString m_path;
    QStringList m_names; ///< the oldest last
    QSet<QString> m_taken;
    bool m_changed = false; ///< since the list was read
    bool m_reading = false;
};

} // namespace zkbridge
