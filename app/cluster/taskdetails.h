// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace zkbridge {
class Session;
struct NodeData;
} // namespace zkbridge

namespace app {

/// What the znode of a task says, as far as a row of a table shows it.
struct TaskDetail {
    QString input; ///< its beginning, in one line; of one that has ended: as it was read before
    QString output; ///< the result's beginning, in one line; of an ended one
    QString worker; ///< of an ended one: who ended it
    QStringList dead; ///< workers that died with it, in order
    int attempts = 0; ///< how often it was given to a worker
    int exit = 0;
    bool isSetAside = false;
    bool isForeign = false; ///< it is not written as vivariumctl writes tasks: `input` is its payload
    QString problem; ///< untranslated
    qint64 sinceMs = 0; ///< the znode's ctime: where it is now since then
};

/// Reads tasks one by one, with background priority, when somebody wants to see them, and keeps the beginnings of some
/// thousand. Thread: the GUI's. `session` is borrowed.
class TaskDetails : public QObject {
    Q_OBJECT
public:
    explicit TaskDetails(zkbridge::Session *session, QObject *parent = nullptr);

    /// Null while it was not read. Valid until the next read.
    [[nodiscard]] const TaskDetail *of(const QString &node) const;
    /// Reads what is not known of these, in this order, instead of what was wanted before.
    void want(const QStringList &nodes);

    /// Another znode is at this path now: what was read is not true any more.
    void forget(const QString &node);
    /// What a task asks for, from who submitted it.
    void rememberInput(const QString &task, const QByteArray &input);

Q_SIGNALS:
    void read(const QString &node);

private:
    void pump();
    void take(const QString &node, const zkbridge::NodeData &reply);

    zkbridge::Session *m_session;
    QCache<QString, TaskDetail> m_details; ///< by path
    QCache<QString, QString> m_inputs; ///< by name of the task: a result does not tell what was asked
    QStringList m_wanted;
    QSet<QString> m_underWay;
    QSet<QString> m_unreadable; ///< gone, or not permitted
};

} // namespace app
