// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks a second through the queue, from `vivariumctl submit --wait` and back to it, by a leader and four workers that
// are processes of their own, against the bare write rate of the same server: in turns, so that what else the machine
// does weighs on both. A task costs at least three transactions (submitted, assigned, ended) and one to collect.
#include "tests/bench/barewriter.h"
#include "tests/bench/figure.h"
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using testsupport::CtlProcess;

namespace {

constexpr int rounds = 5;
constexpr int tasksInRound = 3000;
constexpr int writesInRound = 20'000;
constexpr int window = 256;
constexpr int taskBytes = 100;
constexpr int workers = 4;
constexpr int patienceMs = 120'000;

/// 0: something failed.
double tasksPerSecond(const QString &connect)
{
    QByteArray input;
    for (int i = 0; i < tasksInRound; ++i)
        input += QByteArray::number(i).rightJustified(taskBytes, 'x') + '\n';
    QElapsedTimer timer;
    timer.start();
    CtlProcess submit({u"submit"_s, connect, u"--wait"_s});
    submit.writeInput(input);
    submit.closeInput();
    if (!QTest::qWaitFor([&] { return !submit.isRunning(); }, patienceMs) || submit.exitCode() != 0
        || submit.output().count('\n') != tasksInRound) {
        std::fprintf(stderr, "bench_tasks: not all tasks ended\n%s", submit.errors().constData());
        return 0;
    }
    return tasksInRound * 1e9 / double(timer.nsecsElapsed());
}

double writesPerSecond(testsupport::Bystander *bystander, bench::BareWriter *writer, int round)
{
    const QString parent = bystander->create(u"/bare-%1"_s.arg(round));
    QElapsedTimer timer;
    timer.start();
    if (writer->run(parent.toStdString(), writesInRound, taskBytes, window) != 0) {
        std::fprintf(stderr, "bench_tasks: a create failed\n");
        return 0;
    }
    return writesInRound * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 512;
    testsupport::RealEnsemble ensemble(options);
    if (!ensemble.start()) {
        std::fprintf(stderr, "bench_tasks: %s\n", qPrintable(ensemble.problem()));
        return 1;
    }
    const QString connect = ensemble.connectString();
    testsupport::Bystander bystander(connect);
    bench::BareWriter writer(connect);
    if (!bystander.isValid() || !writer.isConnected()) {
        std::fprintf(stderr, "bench_tasks: no connection\n");
        return 1;
    }
    std::vector<std::unique_ptr<CtlProcess>> participants;
    for (int i = 0; i <= workers; ++i)
        participants.push_back(std::make_unique<CtlProcess>(QStringList{u"participant"_s, u"--connect"_s, connect}));
    if (!QTest::qWaitFor([&] { return bystander.children(u"/service_registry"_s).size() == workers; }, patienceMs)) {
        std::fprintf(stderr, "bench_tasks: the workers did not register\n");
        return 1;
    }
    // The server's machine code warms up.
    if (tasksPerSecond(connect) == 0 || writesPerSecond(&bystander, &writer, 0) == 0)
        return 1;
    QList<double> tasks;
    QList<double> writes;
    for (int round = 1; round <= rounds; ++round) {
        tasks.append(tasksPerSecond(connect));
        writes.append(writesPerSecond(&bystander, &writer, round));
        if (tasks.constLast() == 0 || writes.constLast() == 0)
            return 1;
        std::printf("%-8d %10.0f tasks/s %10.0f writes/s %8.3f\n", round, tasks.constLast(), writes.constLast(),
            tasks.constLast() / writes.constLast());
    }
    bench::print({u"tasks through the queue, %1 workers"_s.arg(workers), bench::median(tasks), u"/s"_s,
        u"bare creates, %1 at once"_s.arg(window), bench::median(writes), {}, {}});
    return 0;
}
