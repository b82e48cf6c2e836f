// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/openwire.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <set>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::RealEnsemble;

namespace {

/// Keeps what it is told, in the reader's thread, and checks what a walk promises of its order.
class Notebook : public WalkVisitor {
public:
    void visit(const VisitedZnode &znode) override
    {
        const std::string path(znode.path);
        if (znode.number != 0 && !m_listed.contains(znode.parent))
            ++disorders;
        if (!m_told.insert(znode.number).second || m_listed.contains(znode.number))
            ++disorders;
        checkName(znode.number, path);
        errors[path] = znode.error;
        if (znode.error == ErrorCode::Ok)
            stats[path] = znode.stat;
        if (znode.data)
            data[path] = std::string(*znode.data);
    }
    void visit(const VisitedList &list) override
    {
        const std::string path(list.path);
        if (list.firstChild != m_next)
            ++disorders;
        if (!m_listed.insert(list.number).second)
            ++disorders;
        checkName(list.number, path);
        errors[path] = list.error;
        for (std::size_t i = 0; i < list.names.size(); ++i) {
            if (i > 0 && list.names.at(i - 1) >= list.names.at(i))
                ++disorders;
            m_paths[m_next++] = (path == "/" ? path : path + '/') + std::string(list.names.at(i));
        }
        order.push_back(path);
    }
    std::function<void()> handOver() override
    {
        mostOutstanding = std::max<int>(mostOutstanding, ++outstanding);
        made.release();
        return [this] {
            --outstanding;
            ++handOvers;
        };
    }

    int disorders = 0;
    std::map<std::string, ErrorCode> errors;
    std::map<std::string, Stat> stats;
    std::map<std::string, std::string> data;
    std::vector<std::string> order; ///< of the lists
    int handOvers = 0; ///< of the GUI's thread
    QSemaphore made; ///< hand-overs
    std::atomic<int> outstanding = 0; ///< made, and not run
    std::atomic<int> mostOutstanding = 0;

private:
    void checkName(WalkNumber number, const std::string &path)
    {
        if (number != 0 && m_paths[number] != path)
            ++disorders;
    }
    std::map<WalkNumber, std::string> m_paths;
    std::set<WalkNumber> m_told;
    std::set<WalkNumber> m_listed;
    WalkNumber m_next = 1;
};

} // namespace

/// Walks against a real server, compared with what the C client reads one by one.
class TestWireWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void namesAreWhatTheClientSees();
    void statsAreWhatTheClientSees();
    void handsOverData();
    void staysWithinItsChroot();
    void walksOneZnode();
    void tellsWhatIsForbidden();
    void toleratesWhatVanishes();
    void neverAsksForALargeReply_data();
    void neverAsksForALargeReply();
    void readsWhatIsPreferredFirst();
    void stopsAtOnce();
    void failsPastItsLimit();
    void failsWithoutItsRoot();
    void failsWithTheConnection();
    void pausesWhileHandOversWait();
    void severalTakeTurns();
    void deepAndLongNames();

private:
    [[nodiscard]] QString fresh() const { return u"/%1"_s.arg(QString::fromLatin1(QTest::currentTestFunction())); }
    [[nodiscard]] bool create(const QList<MultiOperation> &creates)
    {
        for (qsizetype from = 0; from < creates.size(); from += 1000) {
            Answered<QList<MultiReply>> made;
            m_session->multi(creates.mid(from, 1000), &made, made.callback());
            if (!made.ok())
                return false;
        }
        return true;
    }
    [[nodiscard]] bool create(const QString &path, const QByteArray &data = "x", const Acl &acl = openAcl())
    {
        Answered<Created> created;
        m_session->create(path, data, acl, CreateMode::Persistent, &created, created.callback());
        return created.ok();
    }
    /// width children, each with as many, and so on.
    [[nodiscard]] bool createTree(const QString &root, int width, int levels)
    {
        QList<MultiOperation> creates{{MultiOperation::Kind::Create, root, "root"}};
        QStringList parents{root};
        for (int level = 0; level < levels; ++level) {
            QStringList children;
            for (const QString &parent : std::as_const(parents)) {
                for (int i = 0; i < width; ++i) {
                    children.append(u"%1/n%2"_s.arg(parent).arg(i, 3, 10, QChar(u'0')));
                    creates.append({MultiOperation::Kind::Create, children.constLast(), QByteArray(i, 'd')});
                }
            }
            parents = children;
        }
        return create(creates);
    }
    /// Everything at and below `root`, by the C client.
    [[nodiscard]] std::map<std::string, Stat> readByClient(const QString &root)
    {
        std::map<std::string, Stat> stats;
        int open = 0;
        std::function<void(const QString &)> read = [&](const QString &path) {
            ++open;
            m_session->children(path, Session::Watch::No, this, [&, path](const Result<Children> &children) {
                --open;
                if (!children)
                    return;
                stats[path.toStdString()] = children->stat;
                for (const std::string &name : children->names)
                    read(joinPath(path, QString::fromStdString(name)));
            });
        };
        read(root);
        return QTest::qWaitFor([&open] { return open == 0; }, 30'000) ? stats : std::map<std::string, Stat>();
    }
    [[nodiscard]] static bool ends(WireWalk &walk)
    {
        QSignalSpy finished(&walk, &WireWalk::finished);
        return finished.wait(60'000);
    }
    [[nodiscard]] WalkOptions namesOf(const QString &root) const
    {
        WalkOptions options;
        options.root = root;
        return options;
    }
    [[nodiscard]] WalkOptions statsOf(const QString &root) const
    {
        WalkOptions options = namesOf(root);
        options.withStats = true;
        return options;
    }

    std::unique_ptr<RealEnsemble> m_ensemble;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WireReader> m_wire;
    std::shared_ptr<Notebook> m_notes;
};

void TestWireWalk::initTestCase()
{
    SandboxOptions options;
    options.servers = 1;
    options.heapMb = 768;
    m_ensemble = std::make_unique<RealEnsemble>(options);
    QVERIFY2(m_ensemble->start(), qPrintable(m_ensemble->problem()));
}

void TestWireWalk::init()
{
    m_session = testsupport::openSession(m_ensemble->connectString());
    QVERIFY(m_session);
    m_wire = testsupport::openWire(m_ensemble->connectString());
    QVERIFY(m_wire);
    m_notes = std::make_shared<Notebook>();
}

void TestWireWalk::cleanup()
{
    m_wire.reset();
    m_session.reset();
}

void TestWireWalk::namesAreWhatTheClientSees()
{
    QVERIFY(createTree(fresh(), 15, 3));
    const auto walk = m_wire->walk(namesOf(fresh()), m_notes);
    QSignalSpy progressed(walk.get(), &WireWalk::progressed);
    QVERIFY(ends(*walk));
    QCOMPARE(m_notes->disorders, 0);
    const auto expected = readByClient(fresh());
    QCOMPARE(expected.size(), std::size_t(1 + 15 + 225 + 3375));
    QCOMPARE(m_notes->errors.size(), expected.size());
    for (const auto &[path, stat] : expected)
        QVERIFY2(m_notes->errors.contains(path), path.c_str());
    QCOMPARE(m_notes->order.size(), expected.size());
    QVERIFY(m_notes->handOvers > 0);
    const WalkProgress progress = walk->progress();
    QCOMPARE(progress.read, qint64(expected.size()));
    QCOMPARE(progress.found, qint64(expected.size()));
    QCOMPARE(progress.forbidden, 0);
    QVERIFY(progress.bytes > 0);
    QVERIFY(progress.seconds > 0);
    QVERIFY(!progressed.isEmpty());
    QVERIFY2(m_wire->figures().packets < 200, qPrintable(QString::number(m_wire->figures().packets)));
}

void TestWireWalk::statsAreWhatTheClientSees()
{
    QVERIFY(createTree(fresh(), 15, 3));
    const auto walk = m_wire->walk(statsOf(fresh()), m_notes);
    QVERIFY(ends(*walk));
    QCOMPARE(m_notes->disorders, 0);
    QCOMPARE(m_notes->stats, readByClient(fresh()));
    QVERIFY(m_notes->data.empty());
    QCOMPARE(m_notes->order.size(), std::size_t(1 + 15 + 225)); // lists of those that have children
    QCOMPARE(walk->progress().read, qint64(m_notes->stats.size()));
}

void TestWireWalk::handsOverData()
{
    QVERIFY(create(fresh(), QByteArray()));
    QVERIFY(create(fresh() + u"/empty"_s, ""));
    QVERIFY(create(fresh() + u"/binary"_s, QByteArray("\0\xff", 2)));
    QVERIFY(create(fresh() + u"/large"_s, QByteArray(1'000'000, 'l')));
    WalkOptions options = namesOf(fresh());
    options.withData = true;
    const auto walk = m_wire->walk(options, m_notes);
    QVERIFY(ends(*walk));
    const std::string root = fresh().toStdString();
    const std::map<std::string, std::string> expected{{root + "/binary", std::string("\0\xff", 2)},
        {root + "/empty", ""}, {root + "/large", std::string(1'000'000, 'l')}};
    QCOMPARE(m_notes->data, expected);
    QCOMPARE(m_notes->stats.size(), 4U);
}

void TestWireWalk::staysWithinItsChroot()
{
    QVERIFY(createTree(fresh(), 3, 2));
    const auto wire = testsupport::openWire(m_ensemble->connectString() + fresh());
    QVERIFY(wire);
    for (const bool withStats : {false, true}) {
        m_notes = std::make_shared<Notebook>();
        const auto walk = wire->walk(withStats ? statsOf(u"/"_s) : namesOf(u"/"_s), m_notes);
        QVERIFY(ends(*walk));
        QCOMPARE(m_notes->disorders, 0);
        QCOMPARE(m_notes->errors.size(), 13U);
        QVERIFY(m_notes->errors.contains("/"));
        QVERIFY(m_notes->errors.contains("/n002/n001"));
    }
}

void TestWireWalk::walksOneZnode()
{
    QVERIFY(create(fresh()));
    for (const bool withStats : {false, true}) {
        m_notes = std::make_shared<Notebook>();
        const auto walk = m_wire->walk(withStats ? statsOf(fresh()) : namesOf(fresh()), m_notes);
        QVERIFY(ends(*walk));
        QCOMPARE(m_notes->errors, (std::map<std::string, ErrorCode>{{fresh().toStdString(), ErrorCode::Ok}}));
    }
}

void TestWireWalk::tellsWhatIsForbidden()
{
    const Acl writeOnly{{PermissionAll & ~PermissionRead, u"world"_s, u"anyone"_s}};
    QVERIFY(create(fresh()));
    QVERIFY(create(fresh() + u"/open"_s));
    QVERIFY(create(fresh() + u"/closed"_s, "x", writeOnly));
    QVERIFY(create(fresh() + u"/closed/below"_s));
    const std::string closed = (fresh() + u"/closed"_s).toStdString();
    for (const bool withStats : {false, true}) {
        m_notes = std::make_shared<Notebook>();
        const auto walk = m_wire->walk(withStats ? statsOf(fresh()) : namesOf(fresh()), m_notes);
        QVERIFY(ends(*walk));
        QCOMPARE(m_notes->errors.at(closed), ErrorCode::NoAuth);
        QCOMPARE(m_notes->errors.size(), 3U);
        QCOMPARE(walk->progress().forbidden, 1);
    }
}

void TestWireWalk::toleratesWhatVanishes()
{
    QVERIFY(createTree(fresh(), 20, 3));
    QVERIFY(create(fresh() + u"-stays"_s));
    // They go one after the other while the walk is under way; which of them it meets is open, that it ends is not.
    for (int round = 0; round < 3; ++round) {
        int removed = 0;
        int asked = 0;
        for (int i = 0; i < 20; ++i) {
            for (int k = 0; k < 20; ++k, ++asked) {
                const QString path = u"%1/n%2/n%3/n%4"_s.arg(fresh())
                                         .arg(i, 3, 10, QChar(u'0'))
                                         .arg(k, 3, 10, QChar(u'0'))
                                         .arg(round, 3, 10, QChar(u'0'));
                m_session->remove(path, -1, this, [&removed](const Result<Done> &) { ++removed; });
            }
        }
        m_notes = std::make_shared<Notebook>();
        const auto walk = m_wire->walk(round == 1 ? statsOf(fresh()) : namesOf(fresh()), m_notes);
        QVERIFY(ends(*walk));
        QCOMPARE(m_notes->disorders, 0);
        for (const auto &[path, error] : m_notes->errors)
            QVERIFY(error == ErrorCode::Ok || error == ErrorCode::NoNode);
        QTRY_COMPARE(removed, asked);
    }
    m_notes = std::make_shared<Notebook>();
    const auto walk = m_wire->walk(statsOf(fresh()), m_notes);
    QVERIFY(ends(*walk));
    QCOMPARE(m_notes->stats, readByClient(fresh()));
}

void TestWireWalk::neverAsksForALargeReply_data()
{
    QTest::addColumn<int>("small"); // beside the large ones
    QTest::addColumn<bool>("ownParents"); // each large one below a parent of its own
    QTest::newRow("alone") << 0 << false;
    QTest::newRow("behind many small ones") << 2000 << false;
    QTest::newRow("each alone") << 0 << true;
    QTest::newRow("each alone, after small ones") << 1000 << true;
}

/// A reply of many of them would pass the limit of the connection, and fail the walk.
void TestWireWalk::neverAsksForALargeReply()
{
    QFETCH(int, small);
    QFETCH(bool, ownParents);
    constexpr int large = 40;
    const QString root = u"%1-%2-%3"_s.arg(fresh()).arg(small).arg(int(ownParents));
    QList<MultiOperation> creates{{MultiOperation::Kind::Create, root, "x"},
        {MultiOperation::Kind::Create, root + u"/a"_s, "x"}, {MultiOperation::Kind::Create, root + u"/z"_s, "x"}};
    for (int i = 0; i < small; ++i)
        creates.append({MultiOperation::Kind::Create, u"%1/a/n%2"_s.arg(root).arg(i), "x"});
    QVERIFY(create(creates));
    for (int i = 0; i < large; ++i) {
        QString parent = ownParents ? u"%1/z/p%2"_s.arg(root).arg(i) : root + (small > 0 ? u"/a"_s : u"/z"_s);
        if (ownParents)
            QVERIFY(create(parent));
        QVERIFY(create(parent + u"/zlarge%1"_s.arg(i), QByteArray(1'000'000, 'l')));
    }
    WireOptions options;
    options.connect = ConnectString::parse(m_ensemble->connectString()).value();
    options.maxFrameBytes = small > 0 ? 6'500'000 : 2'200'000;
    const auto wire = testsupport::openWire(options);
    QVERIFY(wire);
    const auto walk = wire->walk(statsOf(root), m_notes);
    QSignalSpy failed(walk.get(), &WireWalk::failed);
    QSignalSpy finished(walk.get(), &WireWalk::finished);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() || !failed.isEmpty(), 60'000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).value<Error>().detail));
    QCOMPARE(m_notes->stats.size(), std::size_t(3 + small + large * (ownParents ? 2 : 1)));
}

void TestWireWalk::readsWhatIsPreferredFirst()
{
    QVERIFY(createTree(fresh(), 40, 2));
    QList<MultiOperation> creates;
    const QString opened = fresh() + u"/n033/n020"_s;
    for (int i = 0; i < 40; ++i)
        creates.append({MultiOperation::Kind::Create, u"%1/leaf%2"_s.arg(opened).arg(i), "x"});
    QVERIFY(create(creates));
    const auto walk = m_wire->walk(namesOf(fresh()), m_notes);
    walk->prefer(opened);
    QVERIFY(ends(*walk));
    QCOMPARE(m_notes->disorders, 0);
    QCOMPARE(m_notes->errors.size(), std::size_t(1 + 40 + 1600 + 40));
    const auto place = [this](const QString &path) {
        return std::find(m_notes->order.cbegin(), m_notes->order.cend(), path.toStdString()) - m_notes->order.cbegin();
    };
    QVERIFY2(place(opened) < 60, qPrintable(QString::number(place(opened))));
    QVERIFY2(place(opened + u"/leaf39"_s) < 400, qPrintable(QString::number(place(opened + u"/leaf39"_s))));
}

void TestWireWalk::stopsAtOnce()
{
    QVERIFY(createTree(fresh(), 30, 3));
    const auto walk = m_wire->walk(statsOf(fresh()), m_notes);
    QSignalSpy finished(walk.get(), &WireWalk::finished);
    QTRY_VERIFY(walk->progress().read > 1);
    walk->stop();
    // What is asked later is answered later: by then nothing of the walk is under way.
    Answered<std::vector<BulkReply>> later;
    m_wire->read({{BulkRead::Kind::Data, "/", -1}}, &later, later.callback());
    QVERIFY(later.ok());
    const qint64 read = walk->progress().read;
    QVERIFY(read < 1 + 30 + 900 + 27000);
    Answered<std::vector<BulkReply>> muchLater;
    m_wire->read({{BulkRead::Kind::Data, "/", -1}}, &muchLater, muchLater.callback());
    QVERIFY(muchLater.ok());
    QCOMPARE(walk->progress().read, read);
    QVERIFY(finished.isEmpty());
}

void TestWireWalk::failsPastItsLimit()
{
    QVERIFY(createTree(fresh(), 10, 2));
    WalkOptions options = namesOf(fresh());
    options.maxZnodes = 100;
    const auto walk = m_wire->walk(options, m_notes);
    QSignalSpy failed(walk.get(), &WireWalk::failed);
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::TooLarge);

    options.maxZnodes = 111;
    m_notes = std::make_shared<Notebook>();
    const auto fitting = m_wire->walk(options, m_notes);
    QVERIFY(ends(*fitting));
}

void TestWireWalk::failsWithoutItsRoot()
{
    for (const bool withStats : {false, true}) {
        const auto walk = m_wire->walk(withStats ? statsOf(fresh()) : namesOf(fresh()), m_notes);
        QSignalSpy failed(walk.get(), &WireWalk::failed);
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::NoNode);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().path, fresh());
    }
    const auto invalid = m_wire->walk(namesOf(u"/a/"_s), m_notes);
    QSignalSpy failed(invalid.get(), &WireWalk::failed);
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::InvalidPath);
}

void TestWireWalk::failsWithTheConnection()
{
    QVERIFY(createTree(fresh(), 30, 3));
    const auto walk = m_wire->walk(statsOf(fresh()), m_notes);
    QSignalSpy failed(walk.get(), &WireWalk::failed);
    m_wire->close();
    QVERIFY(failed.wait());
    const auto late = m_wire->walk(namesOf(u"/"_s), m_notes);
    QSignalSpy lateFailed(late.get(), &WireWalk::failed);
    QVERIFY(lateFailed.wait());
    QCOMPARE(lateFailed.constFirst().constFirst().value<Error>().code, ErrorCode::ConnectionLoss);
}

void TestWireWalk::pausesWhileHandOversWait()
{
    QVERIFY(createTree(fresh(), 30, 3));
    const auto walk = m_wire->walk(statsOf(fresh()), m_notes);
    // This thread is the one that takes what is handed over: while it does nothing, the walk comes to a halt, with what
    // was asked for by then.
    constexpr int mostWaiting = 8;
    constexpr int packetsInFlight = 4;
    QVERIFY(m_notes->made.tryAcquire(mostWaiting, 30'000));
    QVERIFY(!m_notes->made.tryAcquire(packetsInFlight + 1, 300));
    QVERIFY(ends(*walk));
    QVERIFY2(m_notes->mostOutstanding <= mostWaiting + packetsInFlight,
        qPrintable(QString::number(m_notes->mostOutstanding)));
    QVERIFY(m_notes->handOvers > mostWaiting + packetsInFlight);
    QCOMPARE(m_notes->stats.size(), std::size_t(1 + 30 + 900 + 27000));
}

void TestWireWalk::severalTakeTurns()
{
    QVERIFY(createTree(fresh(), 15, 3));
    auto otherNotes = std::make_shared<Notebook>();
    const auto walk = m_wire->walk(statsOf(fresh()), m_notes);
    const auto other = m_wire->walk(namesOf(fresh()), otherNotes);
    QSignalSpy finished(walk.get(), &WireWalk::finished);
    QSignalSpy otherFinished(other.get(), &WireWalk::finished);
    QTRY_VERIFY(!finished.isEmpty() && !otherFinished.isEmpty());
    QCOMPARE(m_notes->stats.size(), otherNotes->errors.size());
    QCOMPARE(m_notes->disorders + otherNotes->disorders, 0);
}

void TestWireWalk::deepAndLongNames()
{
    QList<MultiOperation> creates;
    QString path = fresh();
    creates.append({MultiOperation::Kind::Create, path, "x"});
    for (int i = 0; i < 200; ++i) {
        path += u"/d%1"_s.arg(i);
        creates.append({MultiOperation::Kind::Create, path, "x"});
    }
    QVERIFY(create(creates));
    for (int batch = 0; batch < 15; ++batch) {
        creates.clear();
        for (int i = 0; i < 200; ++i)
            creates.append({MultiOperation::Kind::Create,
                u"%1/%2%3"_s.arg(fresh(), QString(1000, u'n')).arg(batch * 200 + i), "x"});
        QVERIFY(create(creates));
    }
    QVERIFY(create(fresh() + u"/\u00e4 %2F \u4f60"_s));
    for (const bool withStats : {false, true}) {
        m_notes = std::make_shared<Notebook>();
        const auto walk = m_wire->walk(withStats ? statsOf(fresh()) : namesOf(fresh()), m_notes);
        QSignalSpy failed(walk.get(), &WireWalk::failed);
        QVERIFY(ends(*walk));
        QCOMPARE(m_notes->disorders, 0);
        QCOMPARE(m_notes->errors.size(), std::size_t(1 + 200 + 3000 + 1));
        QVERIFY(m_notes->errors.contains(path.toStdString()));
    }
}

QTEST_GUILESS_MAIN(TestWireWalk)
#include "tst_wirewalk.moc"
