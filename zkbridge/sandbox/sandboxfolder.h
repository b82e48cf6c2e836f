// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/processidentity.h"

#include <QString>

namespace zkbridge {

/// The folder of one sandbox. Its name carries the owner's pid and start time, a locked file in it says that the owner
/// lives (also to programs in other containers that share the disk), and it lists the servers' processes, so that a
/// later program can clear away what a killed one left.
///
/// Thread: any, one at a time. All calls touch the disk: not for the GUI thread.
class SandboxFolder {
public:
    SandboxFolder() = default;
    SandboxFolder(const SandboxFolder &) = delete;
    SandboxFolder &operator=(const SandboxFolder &) = delete;
    /// As remove().
    ~SandboxFolder();

    /// Makes a folder below `parent` (made too when missing), for this user alone. False with `problem` otherwise.
    bool create(const QString &parent);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Removes the folder with all in it. Nobody may write there any more.
    void remove();

    /// Notes that `process` works in the sandbox's folder `path`.
    static void recordProcess(const QString &path, const ProcessIdentity &process);

    /// Clears away what programs that are gone left below `parent`: kills their servers that still run, removes their
    /// folders. Never touches the folder of a living program or of another user.
    static void sweep(const QString &parent);

private:
    QString m_path;
    QString m_problem;
    int m_lock = -1;
};

} // namespace zkbridge
