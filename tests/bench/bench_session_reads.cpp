// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads per second through a Session, its event loop and its callbacks, against a bare loop over the C client: same
// server, same window, in turns within one run, so that what else the machine does weighs on both.
#include "tests/bench/barereader.h"
#include "tests/bench/figure.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace zkbridge;

namespace {

constexpr int rounds = 9;
constexpr int readsInRound = 20'000;
constexpr int window = 256;
constexpr int znodes = 1000;
constexpr int dataBytes = 100;

/// As BareReader does: each reply's callback asks for the next znode.
class SessionReader : public QObject {
public:
    SessionReader(Session *session, QStringList paths)
        : m_session(session)
        , m_paths(std::move(paths))
    {
    }

    int run(int count)
    {
        m_toAsk = count;
        m_toAnswer = count;
        m_failed = 0;
        for (int i = 0; i < window; ++i)
            ask();
        m_loop.exec();
        return m_failed;
    }

private:
    void ask()
    {
        --m_toAsk;
        m_session->get(m_paths.at(m_toAsk % m_paths.size()), Session::Watch::No, this, [this](const auto &result) {
            m_failed += !result.ok() || result->data.size() != dataBytes;
            if (m_toAsk > 0)
                ask();
            if (--m_toAnswer == 0)
                m_loop.quit();
        });
    }

    Session *m_session;
    QStringList m_paths;
    QEventLoop m_loop;
    int m_toAsk = 0;
    int m_toAnswer = 0;
    int m_failed = 0;
};

bool makeZnodes(Session &session, const QStringList &paths)
{
    QList<MultiOperation> creates{{MultiOperation::Kind::Create, u"/bench"_s, {}}};
    for (const QString &path : paths)
        creates.append({MultiOperation::Kind::Create, path, QByteArray(dataBytes, 'x')});
    bool answered = false;
    bool made = false;
    QObject context;
    session.multi(creates, &context, [&](const auto &result) {
        answered = true;
        made = result.ok();
    });
    return QTest::qWaitFor([&] { return answered; }, 30'000) && made;
}

template <typename Run> double readsPerSecond(Run run)
{
    QElapsedTimer timer;
    timer.start();
    if (run() != 0)
        return 0;
    return readsInRound * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SandboxOptions options;
    options.servers = 1;
    options.heapMb = 256;
    testsupport::RealEnsemble ensemble(options);
    if (!ensemble.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(ensemble.problem()));
        return 1;
    }
    const auto session = testsupport::openSession(ensemble.connectString());
    bench::BareReader bare(ensemble.connectString());
    QStringList paths;
    std::vector<std::string> barePaths;
    for (int i = 0; i < znodes; ++i) {
        paths.append(u"/bench/node-%1"_s.arg(i, 6, 10, QLatin1Char('0')));
        barePaths.push_back(paths.constLast().toStdString());
    }
    if (!session || !bare.isConnected() || !makeZnodes(*session, paths)) {
        std::fprintf(stderr, "no connection to the server, or no znodes on it\n");
        return 1;
    }

    SessionReader reader(session.get(), paths);
    const auto readBare = [&] { return bare.run(barePaths, readsInRound, window); };
    const auto readThroughSession = [&] { return reader.run(readsInRound); };
    (void)readsPerSecond(readBare); // the server's machine code warms up
    (void)readsPerSecond(readThroughSession);
    QList<double> bareRates;
    QList<double> sessionRates;
    QList<double> ratios;
    std::printf("%-8s %14s %14s %8s\n", "round", "bare reads/s", "Session", "ratio");
    for (int round = 1; round <= rounds; ++round) {
        bareRates.append(readsPerSecond(readBare));
        sessionRates.append(readsPerSecond(readThroughSession));
        if (bareRates.back() == 0 || sessionRates.back() == 0) {
            std::fprintf(stderr, "a read failed\n");
            return 1;
        }
        ratios.append(sessionRates.back() / bareRates.back());
        std::printf("%-8d %14.0f %14.0f %8.2f\n", round, bareRates.back(), sessionRates.back(), ratios.back());
    }
    std::printf("%-8s %14.0f %14.0f %8.2f\n", "median", bench::median(bareRates), bench::median(sessionRates),
        bench::median(ratios));
    bench::Figure figure{u"reads through Session"_s, bench::median(sessionRates), u"reads/s"_s,
        u"bare loop over the C client"_s, bench::median(bareRates), {}, {}};
    figure.held = bench::median(ratios) >= 0.9; // of each round's own ratio: the machine changes between rounds
    figure.aim = u"at least 0.9 of it"_s;
    bench::print(figure);
    return 0;
}
