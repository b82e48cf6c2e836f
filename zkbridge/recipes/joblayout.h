// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace zkbridge {

// How work lies in the tree: the master-worker layout of the ZooKeeper book, with its weak points mended (every move
// is one multi, ids carry a guid, leftovers of the dead are cleaned).
//
//   <root>/tasks/task-<guid>-<sequence>              waits; made by who submits it; a TaskRecord
//   <root>/assign/<registration>/task-<guid>-<seq>   is with a worker; a TaskRecord. <registration> is the name of the
//                                                    worker's znode in the registry; made by the worker when it takes
//                                                    tasks, and holds its session as text
//   <root>/status/task-<guid>-<sequence>             ended, once; a TaskResult; stays until it is collected
//
// A task is in exactly one of the three at any time: it moves by one multi, that of a leader with a check of its own
// candidate, that of a worker with the delete of its assignment. <root>/assign holds the path of the election whose
// leader distributes here (WorkPlace). So a deposed leader and a worker whose task was
// given to another cannot write. All functions are pure: any thread.

/// The paths below the root of one place of work; `root` has no slash at its end.
struct JobPaths {
    QString root;
    [[nodiscard]] QString tasks() const { return root + QLatin1String("/tasks"); }
    [[nodiscard]] QString assign() const { return root + QLatin1String("/assign"); }
    [[nodiscard]] QString assign(const QString &worker) const { return assign() + u'/' + worker; }
    [[nodiscard]] QString status() const { return root + QLatin1String("/status"); }
};

/// Limits in bytes. A task moves within one packet together with its history, and a server takes 1 MiB
/// (jute.maxbuffer).
inline constexpr qsizetype largestTask = qsizetype(256) * 1024;
inline constexpr qsizetype largestResult = qsizetype(512) * 1024;
/// What somebody else has put among the tasks is done up to this size; a larger one is set aside, for as base64 and
/// with a history it would pass what a server takes, and nothing could ever move it.
inline constexpr qsizetype largestMovable = qsizetype(512) * 1024;
/// A task on which this many workers worked when they died is set aside.
inline constexpr int mostDeaths = 3;

/// One time that a task was given to a worker which did not end it.
struct TaskAttempt {
    QString worker; ///< name of its registration
    QString session; ///< "0x..." as servers print it
    qint64 endedMs = 0; ///< when the leader saw that the worker is gone, since the epoch
    bool wasBegun = true; ///< the worker worked on it; else it only waited there behind another
    friend bool operator==(const TaskAttempt &, const TaskAttempt &) = default;
};

/// What the znode of a task that has not ended holds, as JSON.
struct TaskRecord {
    QByteArray input;
    QList<TaskAttempt> history; ///< the workers that died with it, oldest first
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<TaskRecord> fromJson(const QByteArray &json);
    friend bool operator==(const TaskRecord &, const TaskRecord &) = default;
};

/// What the znode of a task that has ended holds, as JSON.
struct TaskResult {
    QByteArray output;
    int exit = 0; ///< of the command; negative: the signal that ended it
    QString worker; ///< name of the registration of who ended it; empty when set aside
    int attempts = 1; ///< how often it was given to a worker
    bool isSetAside = false; ///< it killed mostDeaths workers, whom `history` names, or is above largestMovable
    QString problem; ///< untranslated, when the output could not be had or was cut: "result above 524288 bytes"
    QList<TaskAttempt> history;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<TaskResult> fromJson(const QByteArray &json);
    friend bool operator==(const TaskResult &, const TaskResult &) = default;
};

/// How a task ends, by the data of its znode, that is above largestMovable; nothing for all others.
[[nodiscard]] std::optional<TaskResult> resultOfTooLarge(const QByteArray &data);
/// A session as servers print it: "0x..."
[[nodiscard]] QString sessionText(qint64 session);
/// What the entry of a worker holds instead of its session while it gives its tasks back.
[[nodiscard]] QString leavingText();
/// "task-<guid>-", new each time; the server adds the sequence, which is the order of submission.
[[nodiscard]] QString newTaskPrefix();
/// Whether a name is one of a task: "task-" and a sequence at its end.
[[nodiscard]] bool isTaskName(QStringView name);
/// Orders names by their sequence.
[[nodiscard]] bool submittedBefore(QStringView task, QStringView other);

} // namespace zkbridge
