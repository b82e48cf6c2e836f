// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace zkbridge {

/// Does the work of one task at a time for a worker. Subclasses say how. Thread: the session's; never blocks.
class TaskRunner : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Not called again before finished() of the one before, or cancel(). `task` is the name of its znode.
    virtual void run(const QString &task, const QByteArray &input) = 0;
    /// Ends the task under way, if any, without finished(): it was given to another.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// `exit`: 0 is success; negative: the signal that ended it. `problem` (untranslated) when there is no whole
    /// output.
    void finished(const QByteArray &output, int exit, const QString &problem);
};

} // namespace zkbridge
