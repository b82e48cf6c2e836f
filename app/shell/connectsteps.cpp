// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connectsteps.h"

#include <QCoreApplication>

namespace app {

using zkbridge::ConnectStep;
using zkbridge::SessionState;

namespace {

struct Connect {
    Q_DECLARE_TR_FUNCTIONS(ConnectSteps)
};

struct Part {
    ConnectStep step;
    QString text;
};

QList<Part> partsOf(const zkbridge::SessionOptions &options)
{
    QList<Part> parts{{ConnectStep::Name, Connect::tr("Look up the servers' names")},
        {ConnectStep::Tcp, Connect::tr("Open a TCP connection to a server")},
        {ConnectStep::Handshake, Connect::tr("Open a ZooKeeper session")}};
    if (!options.identities.isEmpty())
        parts.append({ConnectStep::Auth, Connect::tr("Send the identities")});
    if (!options.connect.chroot.isEmpty())
        parts.append({ConnectStep::Chroot, Connect::tr("Find the chroot %1").arg(options.connect.chroot)});
    return parts;
}

/// The step that is under way, as far as state and problem tell.
ConnectStep presentStep(const zkbridge::SessionStatus &status)
{
    if (status.problem.step != ConnectStep::None)
        return status.problem.step;
    return status.state == SessionState::Resolving ? ConnectStep::Name : ConnectStep::Tcp;
}

} // namespace

QList<Step> connectSteps(const zkbridge::SessionStatus &status, const zkbridge::SessionOptions &options)
{
    const bool connected = status.state == SessionState::Connected || status.state == SessionState::ReadOnly;
    const bool idle = status.state == SessionState::Idle;
    const ConnectStep present = presentStep(status);
    QList<Step> steps;
    for (const Part &part : partsOf(options)) {
        Step step{part.text, {}, Step::State::Waiting};
        if (connected || (!idle && part.step < present)) {
            step.state = Step::State::Done;
        } else if (!idle && part.step == present) {
            const bool failed = status.problem.step != ConnectStep::None;
            step.state = failed ? Step::State::Failed : Step::State::Busy;
            if (failed && status.problem.attempts > 0)
                step.detail = Connect::tr("failed %n time(s), trying again", nullptr, status.problem.attempts);
        }
        steps.append(step);
    }
    return steps;
}

} // namespace app
