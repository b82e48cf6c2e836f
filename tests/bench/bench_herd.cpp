// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One death among five hundred, by our recipe and by one in which all watch the leader: whom it wakes, what it costs
// the servers, how long until somebody leads. `vivariumctl bench CONNECT herd` measures; here its figures join the
// table.
#include "tests/bench/figure.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int participants = 500;
constexpr int patienceMs = 300'000;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    zkbridge::SandboxOptions options;
    options.servers = 3;
    options.heapMb = 512;
    testsupport::RealEnsemble ensemble(options);
    if (!ensemble.start()) {
        std::fprintf(stderr, "bench_herd: %s\n", qPrintable(ensemble.problem()));
        return 1;
    }
    testsupport::CtlProcess process(
        {u"bench"_s, ensemble.connectString(), u"herd"_s, u"--count"_s, QString::number(participants), u"--json"_s});
    if (!QTest::qWaitFor([&] { return !process.isRunning(); }, patienceMs) || process.exitCode() != 0) {
        std::fprintf(stderr, "bench_herd: failed\n%s", process.errors().constData());
        return 1;
    }
    const QJsonObject json = QJsonDocument::fromJson(process.output()).object();
    const auto beside = [&json](const QString &what, const QString &key, const QString &unit) {
        return bench::Figure{u"one death among %1: %2"_s.arg(participants).arg(what), json.value(key).toDouble(), unit,
            u"all watch the leader"_s, json.value(u"naive_"_s + key).toDouble(), {}, {}};
    };
    bench::print(bench::valueAtMost(beside(u"woken"_s, u"woken"_s, u"participants"_s), 1));
    bench::print(beside(u"watches fired"_s, u"watches_fired"_s, u"watches"_s));
    bench::print(beside(u"packets to the servers"_s, u"packets_received"_s, u"packets"_s));
    bench::print(beside(u"packets from the servers"_s, u"packets_sent"_s, u"packets"_s));
    bench::print(beside(u"until the next one leads"_s, u"new_leader_ms"_s, u"ms"_s));
    return 0;
}
