// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/joblayout.h"

#include <QTimer>

namespace zkbridge {

/// Puts tasks into the queue of a place of work, in order, many in one multi; makes the place when it is missing. When
/// a reply is lost the tasks are looked for by their unique names, wherever they are by then: none is submitted twice.
///
/// Thread: the session's. `session` is borrowed and unlocked.
class TaskSubmission : public QObject {
    Q_OBJECT
public:
    TaskSubmission(Session *session, JobPaths paths, QObject *parent = nullptr);

    /// At most largestTask bytes. submitted() follows.
    void add(const QByteArray &input);
    [[nodiscard]] qsizetype size() const { return m_size; } ///< tasks without submitted() yet

Q_SIGNALS:
    /// `task`: its name from now on.
    void submitted(const QString &task, const QByteArray &input);
    void recovered(); ///< of some, a lost reply was made up for: they may have ended before submitted()
    void failed(const zkbridge::Error &error); ///< it has stopped; what is on its way was not submitted

private:
    struct Item {
        QString prefix;
        QByteArray input;
    };
    using Batch = QList<Item>;
    void flush();
    void send(const Batch &batch);
    void onSent(const Batch &batch, const Result<QList<MultiReply>> &reply);
    void makePlace(const QStringList &missing, std::function<void()> then);
    void lookFor(const Batch &batch, int looksLeft);
    void lookIn(const Batch &batch, QStringList places, int looksLeft);
    [[nodiscard]] bool isFound(const Batch &batch, const Children &children);
    void tell(const QString &task, const QByteArray &input);
    void sendAgain(const Batch &batch);
    void stop(const Error &error);

    Session *m_session;
    JobPaths m_paths;
    Batch m_waiting;
    QTimer m_retry;
    qsizetype m_size = 0;
    int m_multis = 0;
    bool m_flushAsked = false;
    bool m_stopped = false;
};

} // namespace zkbridge
