// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/processidentity.h"

#include <QProcess>

namespace zkbridge {

/// A child process in a session and process group of its own whose life is tied to this program's: the kernel kills it
/// when the thread that started it ends (PR_SET_PDEATHSIG), and the Keeper when the program does.
///
/// Thread: start() from a thread that lives as long as the program, thus the main thread. Nothing blocks but the
/// destructor, which kills what still runs and waits for it (milliseconds: SIGKILL, frozen or not), without a signal.
/// Who has an event loop to serve kills it first, and destroys it after finished().
class TiedProcess : public QProcess {
    Q_OBJECT
public:
    enum class Tie {
        Program, ///< must not outlive this program
        Loose, ///< in its own group, but may go on when this program is gone
    };

    explicit TiedProcess(Tie tie, QObject *parent = nullptr);
    ~TiedProcess() override;

    /// Sends `signal` to the whole process group. False when nothing runs.
    bool signalGroup(int signal);
    /// Asks the group to end (SIGTERM), waking it first when frozen.
    void terminateGroup();
    void killGroup();

    /// Of the process that runs, or ran last; pid 0 before the first start.
    [[nodiscard]] const ProcessIdentity &identity() const { return m_identity; }

private:
    void rememberIdentity();
    void killOrphans();

    Tie m_tie;
    ProcessIdentity m_identity;
};

} // namespace zkbridge
