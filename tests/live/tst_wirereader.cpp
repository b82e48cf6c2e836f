// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensession.h"
#include "tests/support/openwire.h"
#include "tests/support/requests.h"
#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::Answered;
using testsupport::fresh;
using testsupport::RealEnsemble;
using Watch = WireReader::Watch;
using Type = WatchEvent::Type;

/// Every operation of the wire against a real server.
class TestWireReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tellsWhatItIsConnectedTo();
    void readsDataAsItIs_data();
    void readsDataAsItIs();
    void readsOddNames_data();
    void readsOddNames();
    void readsDeepPaths();
    void saysWhatIsWrong();
    void countsAllBelow();
    void readsManyAtOnce();
    void keepsLargeReadsApart();
    void oneShotWatchesFireOnce();
    void recursiveWatchTellsOfAll();
    void eventsComeBeforeTheRepliesBehindThem();
    void staysWithinItsChroot();
    void identitiesOpenWhatIsForbidden();
    void cancelledReadsAreNotAnswered();
    void closes();
    void refusesWhatIsNoZooKeeper();
    void isSafeToDeleteAtAnyTime();

private:
    [[nodiscard]] ErrorCode create(const QString &path, const QByteArray &data = "x", const Acl &acl = openAcl())
    {
        return testsupport::create(m_session.get(), path, data, acl);
    }
    [[nodiscard]] ErrorCode set(const QString &path, const QByteArray &data)
    {
        Answered<Stat> done;
        m_session->set(path, data, -1, &done, done.callback());
        return done.code();
    }
    [[nodiscard]] ErrorCode remove(const QString &path)
    {
        Answered<Done> done;
        m_session->remove(path, -1, &done, done.callback());
        return done.code();
    }

    [[nodiscard]] WireOptions options() const
    {
        WireOptions options;
        options.connect = ConnectString::parse(m_ensemble->connectString()).value();
        return options;
    }

    std::unique_ptr<RealEnsemble> m_ensemble;
    std::unique_ptr<Session> m_session; ///< writes what the wire reads
    std::unique_ptr<WireReader> m_wire;
};

void TestWireReader::initTestCase()
{
    SandboxOptions options;
    options.servers = 1;
    options.heapMb = 256; // for a reply of many large znodes the server holds them twice
    m_ensemble = std::make_unique<RealEnsemble>(options);
    QVERIFY2(m_ensemble->start(), qPrintable(m_ensemble->problem()));
}

void TestWireReader::init()
{
    m_session = testsupport::openSession(m_ensemble->connectString());
    QVERIFY(m_session);
    m_wire = testsupport::openWire(m_ensemble->connectString());
    QVERIFY(m_wire);
}

void TestWireReader::cleanup()
{
    m_wire.reset();
    m_session.reset();
}

void TestWireReader::tellsWhatItIsConnectedTo()
{
    const WireStatus status = m_wire->status();
    QCOMPARE(status.state, WireState::Connected);
    QVERIFY(status.sessionId != 0);
    QVERIFY(status.sessionId != m_session->status().sessionId);
    QCOMPARE(status.timeoutMs, 10000);
    QCOMPARE(status.server, m_ensemble->connectString());
    QCOMPARE(status.problem.code, ErrorCode::Ok);
    QVERIFY(status.since.isValid());

    Answered<QList<AclEntry>> who;
    m_wire->whoAmI(&who, who.callback());
    QVERIFY(who.ok());
    QCOMPARE(who->size(), 1);
    QCOMPARE(who->constFirst().scheme, u"ip"_s);
    QCOMPARE(who->constFirst().id, u"127.0.0.1"_s);

    const WireFigures figures = m_wire->figures();
    QCOMPARE(figures.packets, 1);
    QVERIFY(figures.bytesSent > 0);
    QVERIFY(figures.bytesReceived > 0);
}

void TestWireReader::readsDataAsItIs_data() { testsupport::addDataRows(); }

void TestWireReader::readsDataAsItIs()
{
    QFETCH(QByteArray, data);
    const QString path = fresh() + QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(create(path, data), ErrorCode::Ok);
    Answered<NodeData> bySession;
    m_session->get(path, Session::Watch::No, &bySession, bySession.callback());
    QVERIFY(bySession.ok());

    Answered<NodeData> got;
    m_wire->get(path, Watch::No, &got, got.callback());
    QVERIFY(got.ok());
    QCOMPARE(got->data, data);
    QCOMPARE(got->data.isNull(), data.isNull());
    QCOMPARE(got->stat, bySession->stat);

    Answered<std::vector<BulkReply>> read;
    m_wire->read({{BulkRead::Kind::Data, path.toStdString()}}, &read, read.callback());
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 1U);
    QCOMPARE(read->front().error, ErrorCode::Ok);
    QCOMPARE(read->front().data, data);
    QCOMPARE(read->front().data.isNull(), data.isNull());
    QCOMPARE(read->front().stat, bySession->stat);

    Answered<Stat> exists;
    m_wire->exists(path, Watch::No, &exists, exists.callback());
    QVERIFY(exists.ok());
    QCOMPARE(*exists, bySession->stat);
}

void TestWireReader::readsOddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unicode") << u"\u00e4\u4f60\u597d\u20ac"_s;
    QTest::newRow("spaces") << u" two  words "_s;
    QTest::newRow("percent") << u"100%2F%s"_s;
    QTest::newRow("long") << QString(1000, u'n');
}

void TestWireReader::readsOddNames()
{
    QFETCH(QString, name);
    const QString parent = fresh() + QString::fromLatin1(QTest::currentDataTag());
    const QString path = joinPath(parent, name);
    QCOMPARE(create(parent), ErrorCode::Ok);
    QCOMPARE(create(path, "here"), ErrorCode::Ok);

    Answered<Children> children;
    m_wire->children(parent, Watch::No, &children, children.callback());
    QVERIFY(children.ok());
    QCOMPARE(children->names, std::vector<std::string>{name.toStdString()});
    QCOMPARE(children->stat.numChildren, 1);
    Answered<std::vector<BulkReply>> read;
    m_wire->read({{BulkRead::Kind::Children, parent.toStdString()}, {BulkRead::Kind::Data, path.toStdString()}}, &read,
        read.callback());
    QVERIFY(read.ok());
    QCOMPARE(read->at(0).names.size(), 1U);
    QCOMPARE(read->at(0).names.at(0), std::string_view(name.toStdString()));
    QCOMPARE(read->at(1).data, "here");
}

void TestWireReader::readsDeepPaths()
{
    constexpr int depth = 200;
    QList<MultiOperation> creates;
    QString path;
    for (int i = 0; i < depth; ++i) {
        path += u"/d%1"_s.arg(i);
        creates.append({MultiOperation::Kind::Create, path, "deep"});
    }
    Answered<QList<MultiReply>> made;
    m_session->multi(creates, &made, made.callback());
    QVERIFY(made.ok());
    Answered<NodeData> got;
    m_wire->get(path, Watch::No, &got, got.callback());
    QVERIFY(got.ok());
    QCOMPARE(got->data, "deep");
}

void TestWireReader::saysWhatIsWrong()
{
    Answered<Stat> missing;
    m_wire->exists(fresh(), Watch::No, &missing, missing.callback());
    QCOMPARE(missing.code(), ErrorCode::NoNode);
    QCOMPARE(missing.error().path, fresh());
    QCOMPARE(missing.error().operation, u"exists"_s);
    Answered<NodeData> invalid;
    m_wire->get(u"/a//b"_s, Watch::No, &invalid, invalid.callback());
    QCOMPARE(invalid.code(), ErrorCode::InvalidPath);
    Answered<Done> noWatch;
    m_wire->removeWatches(fresh(), &noWatch, noWatch.callback());
    QCOMPARE(noWatch.code(), ErrorCode::NoWatcher);

    WireReader closed(options());
    Answered<Stat> early;
    closed.exists(u"/"_s, Watch::No, &early, early.callback());
    QCOMPARE(early.code(), ErrorCode::ConnectionLoss);
}

void TestWireReader::countsAllBelow()
{
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    QCOMPARE(create(fresh() + u"/a"_s), ErrorCode::Ok);
    QCOMPARE(create(fresh() + u"/a/b"_s), ErrorCode::Ok);
    Answered<int> count;
    m_wire->allChildrenNumber(fresh(), &count, count.callback());
    QVERIFY(count.ok());
    QCOMPARE(*count, 2);
}

void TestWireReader::readsManyAtOnce()
{
    constexpr int count = 5000;
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    std::vector<BulkRead> reads;
    for (int first = 0; first < count; first += 1000) {
        QList<MultiOperation> creates;
        for (int i = first; i < first + 1000; ++i) {
            const QString path = fresh() + u"/n%1"_s.arg(i);
            creates.append({MultiOperation::Kind::Create, path, QByteArray::number(i)});
            reads.push_back({BulkRead::Kind::Data, path.toStdString(), i % 2 == 0 ? -1 : 4});
        }
        Answered<QList<MultiReply>> made;
        m_session->multi(creates, &made, made.callback());
        QVERIFY(made.ok());
    }
    QCOMPARE(remove(fresh() + u"/n77"_s), ErrorCode::Ok);
    reads.push_back({BulkRead::Kind::Children, fresh().toStdString()});

    const WireFigures before = m_wire->figures();
    Answered<std::vector<BulkReply>> read;
    m_wire->read(reads, &read, read.callback());
    QVERIFY(read.ok());
    QCOMPARE(read->size(), reads.size());
    for (int i = 0; i < count; ++i) {
        const BulkReply &reply = read->at(std::size_t(i));
        QCOMPARE(reply.error, i == 77 ? ErrorCode::NoNode : ErrorCode::Ok);
        if (i != 77)
            QCOMPARE(reply.data, QByteArray::number(i));
    }
    const PackedNames &names = read->back().names;
    QCOMPARE(names.size(), std::size_t(count - 1));
    for (std::size_t i = 1; i < names.size(); ++i)
        QVERIFY(names.at(i - 1) < names.at(i));
    QCOMPARE(m_wire->figures().znodesRead - before.znodesRead, qint64(reads.size()));
    QVERIFY(m_wire->figures().packets - before.packets < 40);

    Answered<std::vector<BulkReply>> nothing;
    m_wire->read({}, &nothing, nothing.callback());
    QVERIFY(nothing.ok());
    QVERIFY(nothing->empty());
}

/// A reply above the limit ends the connection: it must not come to one.
void TestWireReader::keepsLargeReadsApart()
{
    constexpr int count = 20;
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    std::vector<BulkRead> reads;
    for (int i = 0; i < count; ++i) {
        const QString path = fresh() + u"/n%1"_s.arg(i);
        QCOMPARE(create(path, QByteArray(1'000'000, 'x')), ErrorCode::Ok);
        reads.push_back({BulkRead::Kind::Data, path.toStdString()});
    }
    WireOptions limited = options();
    limited.maxFrameBytes = 2'100'000;
    const auto narrow = testsupport::openWire(limited);
    QVERIFY(narrow);
    Answered<std::vector<BulkReply>> read;
    narrow->read(reads, &read, read.callback());
    QVERIFY2(read.ok(), qPrintable(errorName(read.code())));
    for (const BulkReply &reply : *read)
        QCOMPARE(reply.data.size(), 1'000'000);

    limited.maxFrameBytes = 500'000;
    const auto tooNarrow = testsupport::openWire(limited);
    QVERIFY(tooNarrow);
    QSignalSpy statuses(tooNarrow.get(), &WireReader::statusChanged);
    Answered<NodeData> refused;
    tooNarrow->get(fresh() + u"/n0"_s, Watch::No, &refused, refused.callback());
    QCOMPARE(refused.code(), ErrorCode::TooLarge);
    QVERIFY(refused.error().detail.contains(u"500000"_s));
    QVERIFY(refused.error().detail.contains(u"1000088"_s));
    QCOMPARE(statuses.constFirst().constFirst().value<WireStatus>().problem.code, ErrorCode::TooLarge);
    QTRY_VERIFY(tooNarrow->status().isConnected());
}

void TestWireReader::oneShotWatchesFireOnce()
{
    QSignalSpy events(m_wire.get(), &WireReader::watchEventsReceived);
    Answered<Stat> missing;
    m_wire->exists(fresh(), Watch::Yes, &missing, missing.callback());
    QCOMPARE(missing.code(), ErrorCode::NoNode);
    QCOMPARE(m_wire->figures().watches, 1);
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(events.takeFirst().constFirst().value<QList<WatchEvent>>(), (QList<WatchEvent>{{Type::Created, fresh()}}));
    QCOMPARE(m_wire->figures().watches, 0);

    Answered<Children> children;
    m_wire->children(fresh(), Watch::Yes, &children, children.callback());
    QVERIFY(children.ok());
    QCOMPARE(create(fresh() + u"/a"_s), ErrorCode::Ok);
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(create(fresh() + u"/b"_s), ErrorCode::Ok);
    // An answer that the server sent later shows that nothing came between.
    Answered<NodeData> got;
    m_wire->get(fresh(), Watch::Yes, &got, got.callback());
    QVERIFY(got.ok());
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.takeFirst().constFirst().value<QList<WatchEvent>>(),
        (QList<WatchEvent>{{Type::ChildrenChanged, fresh()}}));

    Answered<Done> removed;
    m_wire->removeWatches(fresh(), &removed, removed.callback());
    QVERIFY(removed.ok());
    QCOMPARE(m_wire->figures().watches, 0);
    QCOMPARE(set(fresh(), "y"), ErrorCode::Ok);
    Answered<NodeData> after;
    m_wire->get(fresh(), Watch::No, &after, after.callback());
    QVERIFY(after.ok());
    QCOMPARE(events.size(), 0);
}

void TestWireReader::recursiveWatchTellsOfAll()
{
    QCOMPARE(create(fresh()), ErrorCode::Ok);
    Answered<Done> added;
    m_wire->addWatch(fresh(), WireReader::WatchMode::PersistentRecursive, &added, added.callback());
    QVERIFY(added.ok());
    QCOMPARE(m_wire->figures().watches, 1);
    QList<WatchEvent> events;
    connect(m_wire.get(), &WireReader::watchEventsReceived, this,
        [&events](const QList<WatchEvent> &more) { events += more; });
    QCOMPARE(create(fresh() + u"/a"_s), ErrorCode::Ok);
    QCOMPARE(create(fresh() + u"/a/b"_s), ErrorCode::Ok);
    QCOMPARE(set(fresh() + u"/a/b"_s, "y"), ErrorCode::Ok);
    QCOMPARE(remove(fresh() + u"/a/b"_s), ErrorCode::Ok);
    QCOMPARE(create(fresh() + u"/a/b"_s), ErrorCode::Ok);
    const QList<WatchEvent> expected{{Type::Created, fresh() + u"/a"_s}, {Type::Created, fresh() + u"/a/b"_s},
        {Type::DataChanged, fresh() + u"/a/b"_s}, {Type::Deleted, fresh() + u"/a/b"_s},
        {Type::Created, fresh() + u"/a/b"_s}};
    QTRY_COMPARE(events, expected);
    QCOMPARE(m_wire->figures().watches, 1);
}

void TestWireReader::eventsComeBeforeTheRepliesBehindThem()
{
    QCOMPARE(create(fresh(), "0"), ErrorCode::Ok);
    Answered<Done> added;
    m_wire->addWatch(fresh(), WireReader::WatchMode::PersistentRecursive, &added, added.callback());
    QVERIFY(added.ok());
    int changes = 0;
    connect(m_wire.get(), &WireReader::watchEventsReceived, this, [&changes](const QList<WatchEvent> &events) {
        changes += int(std::count_if(
            events.cbegin(), events.cend(), [](const WatchEvent &event) { return event.type == Type::DataChanged; }));
    });
    // Whoever reads version n was told of a change since version n - 1 was read.
    int lastVersion = 0;
    int changesThen = 0;
    int read = 0;
    int early = 0;
    constexpr int writes = 300;
    for (int i = 0; i < writes; ++i) {
        m_session->set(fresh(), QByteArray::number(i), -1, this, [](const Result<Stat> &) {});
        m_wire->get(fresh(), Watch::No, this, [&](const Result<NodeData> &got) {
            ++read;
            if (got->stat.version > lastVersion && changes == changesThen)
                ++early;
            lastVersion = got->stat.version;
            changesThen = changes;
        });
    }
    QTRY_COMPARE(read, writes);
    QCOMPARE(early, 0);
    QTRY_VERIFY(changes > 0);
}

void TestWireReader::staysWithinItsChroot()
{
    const QString root = fresh();
    QCOMPARE(create(root, "root"), ErrorCode::Ok);
    QCOMPARE(create(root + u"x"_s), ErrorCode::Ok);
    const auto wire = testsupport::openWire(m_ensemble->connectString() + root);
    QVERIFY(wire);
    Answered<NodeData> got;
    wire->get(u"/"_s, Watch::No, &got, got.callback());
    QVERIFY(got.ok());
    QCOMPARE(got->data, "root");
    Answered<Done> added;
    wire->addWatch(u"/"_s, WireReader::WatchMode::PersistentRecursive, &added, added.callback());
    QVERIFY(added.ok());
    QList<WatchEvent> events;
    connect(wire.get(), &WireReader::watchEventsReceived, this,
        [&events](const QList<WatchEvent> &more) { events += more; });
    QCOMPARE(create(root + u"x/outside"_s), ErrorCode::Ok);
    QCOMPARE(create(root + u"/a"_s), ErrorCode::Ok);
    QCOMPARE(set(root, "new"), ErrorCode::Ok);
    QTRY_COMPARE(events, (QList<WatchEvent>{{Type::Created, u"/a"_s}, {Type::DataChanged, u"/"_s}}));
    Answered<std::vector<BulkReply>> read;
    wire->read({{BulkRead::Kind::Children, "/"}, {BulkRead::Kind::Data, "/a"}}, &read, read.callback());
    QVERIFY(read.ok());
    QCOMPARE(read->at(0).names.size(), 1U);
    QCOMPARE(read->at(1).data, "x");
}

void TestWireReader::identitiesOpenWhatIsForbidden()
{
    const QByteArray credential = "reader:secret";
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(credential, QCryptographicHash::Sha1).toBase64());
    const Acl acl{{PermissionAll, u"digest"_s, u"reader:"_s + hash}};
    QCOMPARE(create(fresh(), "closed", acl), ErrorCode::Ok);
    const auto isReadable = [this](WireReader &wire) {
        Answered<NodeData> got;
        wire.get(fresh(), Watch::No, &got, got.callback());
        Answered<std::vector<BulkReply>> read;
        wire.read({{BulkRead::Kind::Data, fresh().toStdString()}, {BulkRead::Kind::Data, "/"}}, &read, read.callback());
        return got.code() == ErrorCode::Ok && read.ok() && read->at(0).error == got.code()
            && read->at(1).error == ErrorCode::Ok;
    };
    QVERIFY(!isReadable(*m_wire));
    m_wire->addIdentity({u"digest"_s, credential});
    QVERIFY(isReadable(*m_wire));
    Answered<QList<AclEntry>> who;
    m_wire->whoAmI(&who, who.callback());
    QVERIFY(who.ok());
    QCOMPARE(who->size(), 2);

    WireOptions identified = options();
    identified.identities = {{u"digest"_s, credential}};
    const auto known = testsupport::openWire(identified);
    QVERIFY(known && isReadable(*known));

    identified.identities = {{u"nosuchscheme"_s, credential}};
    WireReader unknown(identified);
    unknown.open();
    QTRY_COMPARE(unknown.status().state, WireState::AuthFailed);
    QCOMPARE(unknown.status().problem.code, ErrorCode::AuthFailed);
}

void TestWireReader::cancelledReadsAreNotAnswered()
{
    Answered<Stat> cancelled;
    const auto id = m_wire->exists(u"/"_s, Watch::No, &cancelled, cancelled.callback());
    m_wire->cancel(id);
    auto orphan = std::make_unique<Answered<Stat>>();
    bool orphanAnswered = false;
    m_wire->exists(u"/"_s, Watch::No, orphan.get(), [&](const Result<Stat> &) { orphanAnswered = true; });
    orphan.reset();
    Answered<Stat> later;
    m_wire->exists(u"/"_s, Watch::No, &later, later.callback());
    QVERIFY(later.ok());
    QCOMPARE(later.times(), 1);
    QCOMPARE(cancelled.times(), 0);
    QVERIFY(!orphanAnswered);
}

void TestWireReader::closes()
{
    QSignalSpy closed(m_wire.get(), &WireReader::closed);
    m_wire->close();
    QVERIFY(closed.wait());
    QCOMPARE(m_wire->status().state, WireState::Closed);
    Answered<Stat> late;
    m_wire->exists(u"/"_s, Watch::No, &late, late.callback());
    QCOMPARE(late.code(), ErrorCode::ConnectionLoss);
}

void TestWireReader::refusesWhatIsNoZooKeeper()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    });
    WireOptions options;
    options.connect.servers = {{u"127.0.0.1"_s, server.serverPort()}};
    WireReader wire(options);
    QSignalSpy connected(&wire, &WireReader::connected);
    wire.open();
    QTRY_COMPARE(wire.status().problem.code, ErrorCode::MarshallingError);
    QVERIFY(!wire.status().problem.detail.isEmpty());
    QCOMPARE(connected.size(), 0);
}

void TestWireReader::isSafeToDeleteAtAnyTime()
{
    for (int round = 0; round < 20; ++round) {
        WireReader wire(options());
        if (round % 4 > 0)
            wire.open();
        QSignalSpy connected(&wire, &WireReader::connected);
        if (round % 4 > 1)
            QVERIFY(connected.wait());
        if (round % 4 > 2)
            wire.read(std::vector<BulkRead>(1000, {BulkRead::Kind::Data, "/"}), this,
                [](const Result<std::vector<BulkReply>> &) { QFAIL("answered after its reader ended"); });
    }
}

QTEST_GUILESS_MAIN(TestWireReader)
#include "tst_wirereader.moc"
