// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A live tree of many znodes against a real server: from opening the wire until all names are known and kept, how long
// the event loop stood still meanwhile, and in a storm of changes after it; and whether the tree equals the server
// then. Arguments: the number of znodes (1,000,000) and the seconds of storm (30).
#include "app/shell/eventloopmeter.h"
#include "model/tree/livetree.h"
#include "model/tree/znodestore.h"
#include "tests/bench/figure.h"
#include "tests/bench/giveway.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/wire/wirereader.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using model::NodeId;
using zkbridge::MultiOperation;
using zkbridge::Session;

namespace {

constexpr int longestWaitMs = 600'000;
constexpr int perTransaction = 1000;
constexpr int perLevel = 100;
constexpr int stormTransaction = 50;
constexpr int stormTransactions = 100; ///< a second

QString numbered(const QString &parent, int number)
{
    return parent + u"/node-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

/// Creates znodes in transactions, a few in flight.
class Filler : public QObject {
public:
    explicit Filler(Session *session)
        : m_session(session)
    {
    }
    bool fill(QStringList paths)
    {
        m_paths = std::move(paths);
        m_next = 0;
        for (int i = 0; i < 8; ++i)
            send();
        return QTest::qWaitFor([this] { return m_underWay == 0 && m_next == m_paths.size(); }, longestWaitMs) && m_ok;
    }

private:
    void send()
    {
        if (m_next == m_paths.size())
            return;
        QList<MultiOperation> operations;
        while (m_next < m_paths.size() && operations.size() < perTransaction) {
            MultiOperation operation;
            operation.kind = MultiOperation::Kind::Create;
            operation.path = m_paths.at(m_next++);
            operations.append(operation);
        }
        ++m_underWay;
        m_session->multi(operations, this, [this](const auto &reply) {
            --m_underWay;
            m_ok = m_ok && reply.ok();
            send();
        });
    }
    Session *m_session;
    QStringList m_paths;
    qsizetype m_next = 0;
    int m_underWay = 0;
    bool m_ok = true;
};

bool fill(Session *session, int znodes)
{
    Filler filler(session);
    const int tops = znodes / (perLevel * perLevel);
    QStringList inner{u"/million"_s};
    for (int a = 0; a < tops; ++a)
        inner.append(numbered(u"/million"_s, a));
    if (!filler.fill(inner))
        return false;
    inner.removeFirst();
    QStringList middle;
    for (const QString &top : std::as_const(inner))
        for (int b = 0; b < perLevel; ++b)
            middle.append(numbered(top, b));
    if (!filler.fill(middle))
        return false;
    QStringList leaves;
    for (const QString &parent : std::as_const(middle))
        for (int c = 0; c < perLevel - 1; ++c)
            leaves.append(numbered(parent, c));
    return filler.fill(leaves);
}

/// Creates, changes and deletes at random.
class Storm : public QObject {
public:
    explicit Storm(Session *session)
        : m_session(session)
    {
        m_timer.setInterval(1000 / stormTransactions);
        connect(&m_timer, &QTimer::timeout, this, &Storm::send);
    }
    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }
    [[nodiscard]] qint64 changes() const { return m_changes; }

private:
    void send()
    {
        QList<MultiOperation> operations;
        while (operations.size() < stormTransaction) {
            MultiOperation operation;
            const QString parent = numbered(numbered(u"/million"_s, m_random.bounded(10)), m_random.bounded(perLevel));
            if (!m_ours.isEmpty() && m_random.bounded(3) == 0) {
                operation.kind = MultiOperation::Kind::Delete;
                operation.path = m_ours.takeFirst();
            } else if (m_random.bounded(2) == 0) {
                operation.kind = MultiOperation::Kind::SetData;
                operation.path = numbered(parent, m_random.bounded(perLevel - 1));
            } else {
                operation.kind = MultiOperation::Kind::Create;
                operation.path = parent + u"/storm-%1"_s.arg(++m_made);
                m_created.append(operation.path);
            }
            operations.append(operation);
        }
        ++m_underWay;
        m_session->multi(operations, this, [this, made = std::exchange(m_created, {})](const auto &reply) {
            --m_underWay;
            if (!reply)
                return;
            m_changes += stormTransaction;
            m_ours.append(made);
        });
    }
    Session *m_session;
    QTimer m_timer;
    QRandomGenerator m_random{7};
    QStringList m_ours;
    QStringList m_created;
    qint64 m_changes = 0;
    int m_made = 0;
    int m_underWay = 0;
};

/// Whether two trees hold the same names.
bool areEqual(const model::ZnodeStore &left, const model::ZnodeStore &right)
{
    std::vector<std::pair<NodeId, NodeId>> waiting{{model::rootNode, model::rootNode}};
    while (!waiting.empty()) {
        const auto [l, r] = waiting.back();
        waiting.pop_back();
        const auto ofLeft = left.children(l);
        const auto ofRight = right.children(r);
        if (ofLeft.size() != ofRight.size())
            return false;
        for (std::size_t i = 0; i < ofLeft.size(); ++i) {
            if (left.name(ofLeft[i]) != right.name(ofRight[i]))
                return false;
            waiting.emplace_back(ofLeft[i], ofRight[i]);
        }
    }
    return true;
}

bool isLive(const model::LiveTree &tree) { return tree.status().mode == model::TreeMode::Live; }

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int znodes = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int stormSeconds = argc > 2 ? QByteArray(argv[2]).toInt() : 30;
    zkbridge::SandboxOptions sandbox;
    sandbox.heapMb = 2048;
    testsupport::RealEnsemble ensemble(sandbox);
    if (!ensemble.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(ensemble.problem()));
        return 1;
    }
    const auto session = testsupport::openSession(ensemble.connectString(), 30000);
    const auto writer = testsupport::openSession(ensemble.connectString(), 30000);
    if (!session || !writer || !fill(writer.get(), znodes)) {
        std::fputs("the server cannot be filled\n", stderr);
        return 1;
    }
    zkbridge::WireOptions options;
    options.connect = session->options().connect;
    options.timeoutMs = 30000;
    options.znodesPerSecond = 0;
    zkbridge::WireReader wire(options);
    model::LiveTree tree(session.get(), &wire);
    tree.setDataBytes(1LL << 40); // names alone

    app::EventLoopMeter watch(0);
    QElapsedTimer time;
    time.start();
    wire.open();
    if (!QTest::qWaitFor([&] { return isLive(tree); }, longestWaitMs))
        return 1;
    const double seconds = static_cast<double>(time.elapsed()) / 1000;
    const double walkBlock = watch.longestMs();
    const double walkCpu = watch.longestCpuMs();
    const auto figures = tree.store()->figures();
    const double structure = static_cast<double>(figures.structureBytes) / tree.knownCount();

    bench::giveWay(&ensemble);
    Storm storm(writer.get());
    watch.reset();
    storm.start();
    time.start();
    if (!QTest::qWaitFor([&] { return time.hasExpired(1000LL * stormSeconds); }, longestWaitMs))
        return 1;
    storm.stop();
    if (!QTest::qWaitFor([&] { return storm.isQuiet(); }, longestWaitMs))
        return 1;
    const double stormBlock = watch.longestMs();
    const double stormCpu = watch.longestCpuMs();
    // What the server holds, read afresh.
    zkbridge::WireReader freshWire(options);
    model::LiveTree fresh(session.get(), &freshWire);
    freshWire.open();
    if (!QTest::qWaitFor([&] { return isLive(fresh); }, longestWaitMs))
        return 1;
    const bool equal = QTest::qWaitFor([&] { return areEqual(*tree.store(), *fresh.store()); }, 5000);
    bench::print({u"live tree of %L1 znodes, without a window"_s.arg(tree.knownCount()), seconds * 1000, u"ms"_s, {}, 0,
        {}, {}});
    const auto block = [](const QString &what, double milliseconds, double processor) {
        bench::print(
            bench::valueAtMost({what, milliseconds, u"ms"_s, u"processor time in it"_s, processor, {}, {}}, 50));
    };
    block(u"longest block while it is filled"_s, walkBlock, walkCpu);
    block(u"longest block in a storm of %L1 changes/s, without a window"_s.arg(storm.changes() / stormSeconds),
        stormBlock, stormCpu);
    bench::print({u"bytes of structure a znode"_s, structure, u"bytes"_s, {}, 0, {}, {}});
    if (!equal)
        return 1;
    return 0;
}
