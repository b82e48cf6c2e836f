// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A storm of changes (`vivariumctl bench CONNECT storm`, a process of its own) while the window is live: for how long
// does its event loop stand still at most, does the model equal the server when it is over, and how many watches does
// that cost the server? All over a tree, and below one znode whose table of children is open and sorted. The block is
// compared with that of the same window at rest, which other programs on the machine lengthen as well.
#include "app/browser/childrentable.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/eventloopmeter.h"
#include "app/shell/mainwindow.h"
#include "app/shell/program.h"
#include "app/shell/treesettings.h"
#include "app/shell/usersettings.h"
#include "model/tree/childrentablemodel.h"
#include "model/tree/livetree.h"
#include "model/tree/znodestore.h"
#include "tests/bench/baremultiread.h"
#include "tests/bench/figure.h"
#include "tests/bench/filledserver.h"
#include "tests/bench/giveway.h"
#include "zkbridge/admin/fourletterword.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
constexpr int changesPerSecond = 5000;
constexpr int seconds = 30;
constexpr int restMs = 10'000;

std::vector<std::string> namesInModel(const model::ZnodeStore &store)
{
    std::vector<std::string> paths;
    paths.reserve(static_cast<std::size_t>(store.count()));
    for (model::NodeId node = model::rootNode; node < store.idLimit(); ++node)
        if (store.contains(node))
            paths.push_back(store.path(node).toStdString());
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::vector<std::string> namesOnServer(const QString &server)
{
    std::vector<std::string> paths;
    if (bench::BareMultiRead(server).walkNames(&paths).znodes == 0)
        return {};
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// Sessions that watch, and how many watches there are, as `wchs` tells; -1: no answer.
int watchesOnServer(const QString &server)
{
    const auto address = zkbridge::ConnectString::parse(server);
    int watches = -1;
    bool answered = false;
    QObject context;
    zkbridge::askFourLetterWord(
        address->servers.constFirst(), "wchs", &context, [&](const zkbridge::Result<QByteArray> &reply) {
            answered = true;
            static const QRegularExpression total(u"Total watches:(\\d+)"_s);
            if (reply.ok())
                watches = total.match(QString::fromUtf8(*reply)).captured(1).toInt();
        });
    (void)QTest::qWaitFor([&answered] { return answered; }, patience);
    return watches;
}

bool waitUntilLive(const app::Program &program)
{
    return QTest::qWaitFor(
        [&program] {
            return program.connection() != nullptr
                && program.connection()->tree()->status().mode == model::TreeMode::Live;
        },
        patience);
}

/// Waits, then compares; the events of the storm's last changes may still be on their way.
bool becomesEqual(const model::ZnodeStore &store, const QString &server)
{
    const std::vector<std::string> truth = namesOnServer(server);
    return !truth.empty() && QTest::qWaitFor([&] { return namesInModel(store) == truth; }, patience);
}

/// Opens the Children table of the filled znode, sorted against the order of names, and waits for its rows.
bool openSortedTable(const app::Program &program, int znodes)
{
    auto *table = program.window()->findChild<app::ChildrenTable *>();
    if (!table)
        return false;
    table->sortByColumn(static_cast<int>(model::ChildColumn::Name), Qt::DescendingOrder);
    const auto *rows = dynamic_cast<const model::ChildrenTableModel *>(table->model());
    return rows && QTest::qWaitFor([&] { return rows->rowCount() >= znodes / 2 && !rows->isArranging(); }, patience);
}

/// Runs the storm; its rate, or nothing.
std::optional<double> storm(const QString &server)
{
    const auto output = bench::runCtl({u"bench"_s, server, u"storm"_s, u"--rate"_s, QString::number(changesPerSecond),
                                          u"--seconds"_s, QString::number(seconds), u"--json"_s},
        patience);
    if (!output)
        return std::nullopt;
    return QJsonDocument::fromJson(*output).object().value("rate"_L1).toDouble();
}

void printEnd(const app::Program &program, const QString &server)
{
    const model::ZnodeStore &store = *program.connection()->tree()->store();
    const bool equal = becomesEqual(store, server);
    bench::print({u"after the storm the model equals the server"_s, double(store.count()), u"znodes"_s,
        u"on the server"_s, double(namesOnServer(server).size()), u"every name"_s, equal});
    const int sessionWatches = program.connection()->session()->figures().watches;
    bench::print(
        bench::valueAtMost({u"watches on the server, but for %1 of the C session on shown znodes"_s.arg(sessionWatches),
                               double(watchesOnServer(server) - sessionWatches), u"watches"_s, {}, 0, {}, {}},
            1));
}

/// Below many parents with the window as it opens, or (`flat`) below one with its table open.
bool measure(int znodes, bool flat)
{
    bench::FilledServer server(znodes, flat ? QStringList(u"--flat"_s) : QStringList());
    if (!server.start())
        return false;
    app::CommandLine line;
    line.language = u"en"_s;
    line.view = app::ViewKind::Browser;
    line.select = bench::FilledServer::root();
    line.connect = *zkbridge::ConnectString::parse(server.connectString());
    app::Program program(line);
    program.start();
    if (!waitUntilLive(program) || (flat && !openSortedTable(program, znodes))) {
        std::fprintf(stderr, "bench_storm: the window did not come to show the tree\n");
        return false;
    }
    app::EventLoopMeter meter(0);
    QElapsedTimer rest;
    rest.start();
    meter.reset();
    (void)QTest::qWaitFor([&rest] { return rest.hasExpired(restMs); }, patience);
    const double atRest = meter.longestMs();
    meter.reset();
    bench::giveWay(&server.ensemble());
    const auto rate = storm(server.connectString());
    const double block = meter.longestMs();
    const double processor = meter.longestCpuMs();
    if (!rate)
        return false;
    const QString where = flat ? u"in one sorted table"_s : u"all over the tree"_s;
    bench::print(bench::valueAtMost(
        {u"longest block in a storm of %L1 changes/s %2, %L3 znodes"_s.arg(qRound(*rate)).arg(where).arg(znodes), block,
            u"ms"_s, u"the same window at rest"_s, atRest, {}, {}},
        50));
    bench::print(bench::valueAtMost({u"most processor time in one round of the loop meanwhile"_s, processor, u"ms"_s,
                                        u"one frame of a screen"_s, 16, {}, {}},
        50));
    printEnd(program, server.connectString());
    bool ended = false;
    QObject::connect(&program, &app::Program::ended, &program, [&ended] { ended = true; });
    program.quit();
    return QTest::qWaitFor([&ended] { return ended; }, patience);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto size = bench::BenchSize::fromArguments();
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    app::TreeSettings settings;
    settings.znodesPerSecondLocked = app::TreeSettings::lockedSpeeds.most;
    app::UserSettings().setTreeSettings(settings);
    return measure(size.znodes, false) && measure(size.znodes, true) ? 0 : 1;
}
