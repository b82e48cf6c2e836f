// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk with Stats over a large tree (three levels, 100 bytes of data in each znode): model::SubtreeWalk by the wire,
// against a bare loop of multi-reads, and against the bare C client reading znode after znode with 1,024 in flight.
// All three take turns on the same server. The C client reads a sample: its speed does not depend on the number.
#include "model/tree/subtreewalk.h"
#include "tests/bench/baremultiread.h"
#include "tests/bench/barereader.h"
#include "tests/bench/figure.h"
#include "tests/bench/filledserver.h"
#include "tests/support/opensession.h"
#include "tests/support/openwire.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000;
constexpr int inFlight = 1024;
constexpr std::size_t mostSingleReads = 100'000;

class Counter : public zkbridge::WalkVisitor {
public:
    void visit(const zkbridge::VisitedZnode &znode) override
    {
        ++m_znodes;
        m_bytes += znode.stat.dataLength;
    }
    void visit(const zkbridge::VisitedList & /*list*/) override { }
    // After the walk.
    [[nodiscard]] qint64 znodes() const { return m_znodes; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    qint64 m_znodes = 0;
    qint64 m_bytes = 0;
};

/// Znodes a second; 0 when it failed or did not go by multi-reads.
double walkByWire(zkbridge::Session *session, zkbridge::WireReader *wire, qint64 expected)
{
    model::SubtreeWalkOptions options;
    options.unlimitedSpeed = true;
    model::SubtreeWalk walk(session, wire, u"/"_s, options);
    const auto counter = std::make_shared<Counter>();
    walk.setVisitor(counter);
    QSignalSpy finished(&walk, &model::SubtreeWalk::finished);
    QElapsedTimer time;
    time.start();
    walk.start();
    if (!finished.wait(patience) || walk.source() != model::SubtreeWalk::Source::Wire || counter->znodes() != expected)
        return 0;
    return double(expected) * 1e9 / double(time.nsecsElapsed());
}

double readByClient(const QString &server, const std::vector<std::string> &paths)
{
    bench::BareReader reader(server);
    if (!reader.isConnected())
        return 0;
    QElapsedTimer time;
    time.start();
    const int failed = reader.run(paths, static_cast<int>(paths.size()), inFlight);
    return failed == 0 ? double(paths.size()) * 1e9 / double(time.nsecsElapsed()) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto size = bench::BenchSize::fromArguments();
    bench::FilledServer server(size.znodes);
    if (!server.start())
        return 1;
    std::vector<std::string> sample;
    (void)bench::BareMultiRead(server.connectString()).walkNames(&sample);
    sample.resize(std::min(sample.size(), mostSingleReads));

    QList<double> wireRates;
    QList<double> bareRates;
    QList<double> clientRates;
    for (int round = 0; round <= size.rounds; ++round) {
        const auto bare = bench::BareMultiRead(server.connectString()).walkStats();
        const auto session = testsupport::openSession(server.connectString());
        const auto wire = testsupport::openWire(server.connectString());
        const double wireRate = session && wire ? walkByWire(session.get(), wire.get(), bare.znodes) : 0;
        const double clientRate = readByClient(server.connectString(), sample);
        if (bare.znodes == 0 || wireRate == 0 || clientRate == 0) {
            std::fprintf(stderr, "bench_walk: a walk failed (bare %lld znodes, wire %.0f/s, C client %.0f/s)\n",
                static_cast<long long>(bare.znodes), wireRate, clientRate);
            return 1;
        }
        if (round == 0) // the server's machine code warms up
            continue;
        wireRates.append(wireRate);
        bareRates.append(bare.znodesPerSecond());
        clientRates.append(clientRate);
        std::printf("round %d: wire %.0f/s, bare multi-reads %.0f/s, C client %.0f/s\n", round, wireRate,
            bare.znodesPerSecond(), clientRate);
    }
    const QString what = u"walk with Stats, %L1 znodes"_s.arg(size.znodes);
    const double rate = bench::median(wireRates);
    bench::print(bench::ratioAtLeast(
        {what, rate, u"znodes/s"_s, u"C client, 1,024 in flight"_s, bench::median(clientRates), {}, {}}, 20));
    bench::print(bench::ratioAtLeast(
        {what, rate, u"znodes/s"_s, u"bare multi-read loop"_s, bench::median(bareRates), {}, {}}, 0.7));
    return 0;
}
