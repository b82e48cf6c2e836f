// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/processidentity.h"

#include <QString>

namespace zkbridge {

/// A small process beside this program that cleans up after it, even when the program is killed: it holds the other end
/// of a close-on-exec socket, and when that ends, it kills the process groups it was told of and all that wears the
/// program's mark, and removes the folders it was told of.
///
/// It is /bin/sh with a script of a few lines, not a fork of ours: forking without exec from a program with threads is
/// not safe, and a helper program would have to be found wherever the tests, the windows or a package put it. It runs
/// in a session of its own, so that a terminal's Ctrl+C does not reach it, with none of our files open.
///
/// One for each program, made at first use. Thread: the main thread. Without effect, and logged, when it cannot be
/// made.
class Keeper {
public:
    [[nodiscard]] static Keeper &instance();

    Keeper(const Keeper &) = delete;
    Keeper &operator=(const Keeper &) = delete;

    /// To be killed with its whole group when this program is gone; `process` leads its group. Ended ones may stay
    /// listed: the start time tells them from a stranger with the same number.
    void watchProcess(const ProcessIdentity &process) const;
    /// What has this variable in its environment, and what inherits it, is killed when this program is gone, whatever
    /// its group and parent are by then.
    [[nodiscard]] static QString markName();
    [[nodiscard]] const QString &markValue() const { return m_mark; }
    /// To be removed when this program is gone. The path is absolute and without line breaks.
    void watchFolder(const QString &path) const;

    [[nodiscard]] qint64 pid() const { return m_pid; } ///< 0 when there is none

private:
    Keeper();
    ~Keeper();
    void tell(const QString &line) const;

    QString m_mark; ///< new with each program
    qint64 m_pid = 0;
    int m_socket = -1;
};

} // namespace zkbridge
