// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What recognition costs: 500 clusters of five kinds among a million znodes, on a real server. From opening the wire
// until all of them are recognised and read, against the same tree without recognition; for how long the event loop
// stands still; and from a member's coming until its cluster tells of it, against the round trip that made it come.
#include "app/shell/eventloopmeter.h"
#include "model/cluster/clusterdirectory.h"
#include "model/tree/livetree.h"
#include "tests/bench/figure.h"
#include "tests/bench/filledserver.h"
#include "tests/support/opensession.h"
#include "zkbridge/client/session.h"
#include "zkbridge/wire/wirereader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using zkbridge::CreateMode;
using zkbridge::MultiOperation;
using zkbridge::Session;

namespace {

constexpr int patience = 300'000;
constexpr int clusterCount = 500;
constexpr int membersOfEach = 3;
constexpr int perTransaction = 500;
constexpr int changes = 50;

/// Clusters as five recipes write them, all owned by one session.
class Clusters {
public:
    [[nodiscard]] static QList<MultiOperation> all()
    {
        QList<MultiOperation> made;
        add(made, u"/clusters"_s);
        for (int number = 0; number < clusterCount; ++number)
            addCluster(made, number);
        return made;
    }
    [[nodiscard]] static QString plainElection() { return place(0); }

private:
    [[nodiscard]] static QString place(int number) { return u"/clusters/team-%1"_s.arg(number, 4, 10, QChar(u'0')); }
    static void add(QList<MultiOperation> &made, const QString &path, CreateMode mode = CreateMode::Persistent,
        const QByteArray &data = {})
    {
        MultiOperation operation;
        operation.kind = MultiOperation::Kind::Create;
        operation.path = path;
        operation.mode = mode;
        operation.data = data;
        made.append(operation);
    }
    static void addCluster(QList<MultiOperation> &made, int number)
    {
        add(made, place(number));
        const int kind = number % 5;
        if (kind == 4) {
            addKafka(made, place(number));
            return;
        }
        for (int member = 0; member < membersOfEach; ++member) {
            const QString sequence = u"%1"_s.arg(member, 10, 10, QChar(u'0'));
            const QString id = u"%1"_s.arg(number * membersOfEach + member, 32, 16, QChar(u'0'));
            const QString guid = QString(id).insert(20, u'-').insert(16, u'-').insert(12, u'-').insert(8, u'-');
            const QStringList names{u"c_"_s + sequence, u"_c_%1-latch-%2"_s.arg(guid, sequence),
                u"%1__lock__%2"_s.arg(id, sequence), u"_c_%1-lock-%2"_s.arg(guid, sequence)};
            add(made, place(number) + u'/' + names.at(kind), CreateMode::Ephemeral, "10.0.0.1:9000");
        }
    }
    static void addKafka(QList<MultiOperation> &made, const QString &root)
    {
        add(made, root + u"/brokers"_s);
        add(made, root + u"/brokers/ids"_s);
        for (int broker = 1; broker <= membersOfEach; ++broker)
            add(made, root + u"/brokers/ids/%1"_s.arg(broker), CreateMode::Ephemeral,
                R"({"host":"10.0.0.1","port":9092,"endpoints":["PLAINTEXT://10.0.0.1:9092"],"version":4})");
        add(made, root + u"/controller"_s, CreateMode::Ephemeral, R"({"version":1,"brokerid":1,"timestamp":"1"})");
        add(made, root + u"/controller_epoch"_s, CreateMode::Persistent, "1");
    }
};

bool create(Session &session)
{
    const QList<MultiOperation> all = Clusters::all();
    int underWay = 0;
    bool ok = true;
    for (qsizetype first = 0; first < all.size(); first += perTransaction) {
        ++underWay;
        session.multi(all.mid(first, perTransaction), &session, [&](const auto &reply) {
            --underWay;
            ok = ok && reply.ok();
        });
    }
    return QTest::qWaitFor([&] { return underWay == 0; }, patience) && ok;
}

/// A tree over a wire and a session of its own, with recognition or without.
class Run {
public:
    Run(const QString &connect, bool recognises)
        : m_session(testsupport::openSession(connect, 30'000))
    {
        if (!m_session)
            return;
        zkbridge::WireOptions options;
        options.connect = m_session->options().connect;
        options.timeoutMs = 30'000;
        options.znodesPerSecond = 0;
        m_wire = std::make_unique<zkbridge::WireReader>(options);
        m_tree = std::make_unique<model::LiveTree>(m_session.get(), m_wire.get());
        if (recognises)
            m_directory = std::make_unique<model::ClusterDirectory>(m_session.get(), m_tree.get());
    }
    /// Milliseconds until the tree is live, and every cluster was read; negative: that did not come.
    [[nodiscard]] double go()
    {
        if (!m_tree)
            return -1;
        app::EventLoopMeter meter(0);
        QElapsedTimer time;
        time.start();
        m_wire->open();
        const bool done = QTest::qWaitFor([this] { return isDone(); }, patience);
        m_blockMs = meter.longestMs();
        return done ? double(time.nsecsElapsed()) / 1e6 : -1;
    }
    [[nodiscard]] double blockMs() const { return m_blockMs; }
    [[nodiscard]] model::ClusterDirectory &directory() { return *m_directory; }

private:
    [[nodiscard]] bool isDone() const
    {
        return m_tree->status().mode == model::TreeMode::Live
            && (!m_directory || (m_directory->isSettled() && m_directory->clusters().size() >= clusterCount));
    }
    std::unique_ptr<Session> m_session;
    std::unique_ptr<zkbridge::WireReader> m_wire;
    std::unique_ptr<model::LiveTree> m_tree;
    std::unique_ptr<model::ClusterDirectory> m_directory;
    double m_blockMs = 0;
};

/// Candidates come one after the other: how long each create takes, and how long until its cluster has told.
bool measureChanges(Session &writer, model::ClusterDirectory &directory, QList<double> *trips, QList<double> *told)
{
    for (int change = 0; change < changes; ++change) {
        QElapsedTimer time;
        double createdMs = -1;
        double toldMs = -1;
        QObject context;
        QObject::connect(&directory, &model::ClusterDirectory::clusterChanged, &context, [&](const QString &path) {
            if (path == Clusters::plainElection() && toldMs < 0)
                toldMs = double(time.nsecsElapsed()) / 1e6;
        });
        time.start();
        writer.create(Clusters::plainElection() + u"/c_"_s, "10.0.0.2:9000", zkbridge::openAcl(),
            CreateMode::EphemeralSequential, &context,
            [&](const auto &) { createdMs = double(time.nsecsElapsed()) / 1e6; });
        if (!QTest::qWaitFor([&] { return createdMs >= 0 && toldMs >= 0; }, patience))
            return false;
        trips->append(createdMs);
        told->append(toldMs);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto size = bench::BenchSize::fromArguments();
    bench::FilledServer server(size.znodes);
    if (!server.start())
        return 1;
    const auto writer = testsupport::openSession(server.connectString(), 30'000);
    if (!writer || !create(*writer)) {
        std::fputs("bench_recognition: the clusters cannot be made\n", stderr);
        return 1;
    }
    QList<double> plain;
    QList<double> recognised;
    QList<double> plainBlocks;
    QList<double> blocks;
    QList<double> trips;
    QList<double> told;
    for (int round = 0; round <= size.rounds; ++round) {
        Run without(server.connectString(), false);
        const double withoutMs = without.go();
        Run with(server.connectString(), true);
        const double withMs = with.go();
        if (withoutMs < 0 || withMs < 0 || !measureChanges(*writer, with.directory(), &trips, &told)) {
            std::fputs("bench_recognition: not all clusters were recognised\n", stderr);
            return 1;
        }
        if (round == 0) // the server's machine code warms up
            continue;
        plain.append(withoutMs);
        recognised.append(withMs);
        plainBlocks.append(without.blockMs());
        blocks.append(with.blockMs());
    }
    bench::print({u"%L1 clusters among %L2 znodes recognised and read"_s.arg(clusterCount).arg(size.znodes),
        bench::median(recognised), u"ms"_s, u"the same tree live, without recognition"_s, bench::median(plain), {},
        {}});
    bench::print(bench::valueAtMost({u"longest block meanwhile"_s, bench::median(blocks), u"ms"_s,
                                        u"without recognition"_s, bench::median(plainBlocks), {}, {}},
        50));
    bench::print({u"a candidate comes: until its cluster tells"_s, bench::median(told), u"ms"_s,
        u"the round trip that made it"_s, bench::median(trips), {}, {}});
    return 0;
}
