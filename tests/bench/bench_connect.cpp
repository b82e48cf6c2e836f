// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From connecting to the moment at which every name is in the window and can be searched, against a bare loop of
// multi-reads over the same names; and what memory the window holds then, with 0, a tenth, and all of the znodes. The
// window is the program's own, each time in a process of its own (this program again), without the cap on speed.
#include "app/shell/ensembleconnection.h"
#include "app/shell/program.h"
#include "app/shell/treesettings.h"
#include "app/shell/usersettings.h"
#include "model/tree/livetree.h"
#include "tests/bench/baremultiread.h"
#include "tests/bench/figure.h"
#include "tests/bench/filledserver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300'000;
const auto windowArgument = "--window"_L1;

double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

/// This program as a window: connects, waits until the tree is live, prints what that took.
int runWindow(const QString &connect)
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    app::TreeSettings settings;
    settings.limit = app::TreeSettings::limits.most;
    settings.znodesPerSecond = app::TreeSettings::speeds.most;
    settings.znodesPerSecondLocked = app::TreeSettings::lockedSpeeds.most;
    app::UserSettings().setTreeSettings(settings);
    app::CommandLine line;
    line.language = u"en"_s;
    line.connect = *zkbridge::ConnectString::parse(connect);
    app::Program program(line);
    QElapsedTimer time;
    time.start();
    program.start();
    const bool live = QTest::qWaitFor(
        [&program] {
            return program.connection() != nullptr
                && program.connection()->tree()->status().mode == model::TreeMode::Live;
        },
        patience);
    const QJsonObject result{{u"live"_s, live}, {u"ms"_s, double(time.nsecsElapsed()) / 1e6},
        {u"znodes"_s, program.connection()->tree()->knownCount()}, {u"resident_bytes"_s, residentBytes()}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    bool ended = false;
    QObject::connect(&program, &app::Program::ended, &program, [&ended] { ended = true; });
    program.quit();
    return QTest::qWaitFor([&ended] { return ended; }, patience) && live ? 0 : 1;
}

struct Window {
    double milliseconds = 0; ///< 0: failed
    double residentBytes = 0;
};

Window startWindow(const QString &connect, qint64 znodes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {windowArgument, connect});
    (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (!result.value("live"_L1).toBool() || result.value("znodes"_L1).toInteger() < znodes) {
        std::fprintf(stderr, "bench_connect: the window did not come to know all znodes\n");
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {result.value("ms"_L1).toDouble(), result.value("resident_bytes"_L1).toDouble()};
}

/// `aim`: at most so many times the bare loop's time; 0: none is set for this size.
bool measure(int znodes, int rounds, double aim)
{
    bench::FilledServer server(znodes);
    if (!server.start())
        return false;
    QList<double> windows;
    QList<double> bares;
    QList<double> resident;
    for (int round = 0; round <= rounds; ++round) {
        const auto bare = bench::BareMultiRead(server.connectString()).walkNames();
        const Window window = startWindow(server.connectString(), znodes);
        if (bare.znodes == 0 || window.milliseconds == 0)
            return false;
        if (round == 0) // the server's machine code warms up
            continue;
        windows.append(window.milliseconds);
        bares.append(bare.seconds * 1000);
        resident.append(window.residentBytes / 1024 / 1024);
    }
    bench::print(
        {u"resident memory of the window, %L1 znodes"_s.arg(znodes), bench::median(resident), u"MiB"_s, {}, 0, {}, {}});
    const bench::Figure figure{u"connect until all names are searchable, %L1 znodes"_s.arg(znodes),
        bench::median(windows), u"ms"_s, u"bare multi-read loop of the names"_s, bench::median(bares), {}, {}};
    if (znodes > 0)
        bench::print(aim > 0 ? bench::ratioAtMost(figure, aim) : figure);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == windowArgument)
        return runWindow(arguments.value(2));
    const auto size = bench::BenchSize::fromArguments();
    const bool done = measure(0, 1, 0) && measure(size.znodes / 10, 1, 0) && measure(size.znodes, size.rounds, 2);
    return done ? 0 : 1;
}
