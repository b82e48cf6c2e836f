// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/giveway.h"

#include <QDir>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int lowest = 19;

} // namespace

void giveWay(testsupport::RealEnsemble *ensemble)
{
    const auto servers = ensemble->sandbox().servers();
    for (const zkbridge::SandboxServer &server : servers) {
        const QStringList threads =
            QDir(u"/proc/%1/task"_s.arg(server.pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads)
            ::setpriority(PRIO_PROCESS, thread.toUInt(), lowest);
    }
}

} // namespace bench
