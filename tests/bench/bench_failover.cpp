// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the end of a leader's session to the new leader on screen, against the moment at which a bare C watcher knew of
// the deletion. Both sit in this process and watch the same server; each round ends one leader's session cleanly.
#include "app/cluster/clusterview.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "tests/bench/barewatcher.h"
#include "tests/bench/figure.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <vector>

using namespace Qt::StringLiterals;
using Clock = bench::BareWatcher::Clock;
using testsupport::Bystander;

namespace {

constexpr int rounds = 15;

/// Notes the first paint of any of a widget's children after it was armed.
class PaintNoted : public QObject {
public:
    void arm() { m_armed = true; }
    [[nodiscard]] bool painted() const { return !m_armed; }
    [[nodiscard]] Clock::time_point at() const { return m_at; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_armed && event->type() == QEvent::Paint) {
            m_armed = false;
            m_at = Clock::now();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_armed = false;
    Clock::time_point m_at;
};

double milliseconds(Clock::duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

struct Round {
    double bare = 0; ///< from asking the session to close to the bare watcher's callback, ms
    double state = 0; ///< ... to the new leader in the model
    double screen = 0; ///< ... to the first paint after that
};

bool fail(const char *what)
{
    std::fprintf(stderr, "bench_failover: %s\n", what);
    return false;
}

bool runRound(app::EnsembleConnection &connection, app::ClusterView &view, bench::BareWatcher &watcher,
    std::deque<std::unique_ptr<Bystander>> &members, Round &round)
{
    const QString election = u"/election"_s;
    const auto leader = [&] {
        const auto *cluster = connection.clusters()->cluster(election);
        return cluster && cluster->leader() ? cluster->leader()->node : QString();
    };
    const QString old = leader();
    members.push_back(std::make_unique<Bystander>(testsupport::RealEnsemble::shared().connectString()));
    members.back()->create(election + u"/c_"_s, "", zkbridge::CreateMode::EphemeralSequential);
    watcher.watch(old.toUtf8());
    if (!QTest::qWaitFor([&] {
            return watcher.isArmed()
                && connection.clusters()->cluster(election)->members.size() == static_cast<qsizetype>(members.size());
        }))
        return fail("the next candidate was not seen");

    PaintNoted paint;
    for (QWidget *child : view.findChildren<QWidget *>())
        child->installEventFilter(&paint);
    Clock::time_point known;
    const auto changed =
        QObject::connect(connection.clusters(), &model::ClusterDirectory::clusterChanged, &view, [&](const QString &) {
            if (known == Clock::time_point{} && !leader().isEmpty() && leader() != old) {
                known = Clock::now();
                paint.arm();
            }
        });
    const auto start = Clock::now();
    members.front()->session()->close();
    const bool seen = QTest::qWaitFor(
        [&] { return watcher.sawDeletion() && known != Clock::time_point{} && paint.painted(); }, 10000);
    QObject::disconnect(changed);
    members.pop_front();
    if (!seen)
        return fail("the hand-over was not seen");
    round = {milliseconds(watcher.deletedAt() - start), milliseconds(known - start), milliseconds(paint.at() - start)};
    return true;
}

void report(const std::vector<Round> &all)
{
    QList<double> bare;
    QList<double> modelLag;
    QList<double> screenLag;
    for (const Round &round : all) {
        bare.append(round.bare);
        modelLag.append(round.state - round.bare);
        screenLag.append(round.screen - round.bare);
    }
    std::printf("failover, %zu rounds, medians: bare C watcher knows after %.2f ms; model %+.2f ms, screen %+.2f ms "
                "(longest %+.2f ms; aim: under +50 ms)\n",
        all.size(), bench::median(bare), bench::median(modelLag), bench::median(screenLag),
        *std::ranges::max_element(screenLag));
    bench::print(
        bench::valueAtMost({u"failover: new leader on screen after the bare watcher knew"_s, bench::median(screenLag),
                               u"ms"_s, u"bare C watcher knows of the deletion"_s, bench::median(bare), {}, {}},
            50));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    auto &ensemble = testsupport::RealEnsemble::shared(1);
    if (!ensemble.start()) {
        fail(qPrintable(ensemble.problem()));
        return 1;
    }
    std::deque<std::unique_ptr<Bystander>> members;
    members.push_back(std::make_unique<Bystander>(ensemble.connectString()));
    members.front()->create(u"/election"_s);
    members.front()->create(u"/election/c_"_s, "", zkbridge::CreateMode::EphemeralSequential);

    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(ensemble.connectString());
    app::EnsembleConnection connection(options, nullptr);
    connection.open();
    app::ClusterView view(&connection);
    view.resize(1000, 700);
    view.show();
    bench::BareWatcher watcher(ensemble.connectString().toUtf8());
    const bool ready = QTest::qWaitFor(
        [&] {
            const auto *cluster = connection.clusters()->cluster(u"/election"_s);
            return watcher.isConnected() && cluster && cluster->leader();
        },
        20000);
    if (!ready) {
        fail("the election was not recognised");
        return 1;
    }
    std::vector<Round> all(rounds);
    for (Round &round : all)
        if (!runRound(connection, view, watcher, members, round))
            return 1;
    report(all);
    return 0;
}
