// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "zkbridge/wire/wirereader.h"
#include "zkbridge/wire/wirerequests.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace zkbridge;
using testsupport::ScriptedServer;

namespace {

constexpr int longestWaitMs = 30'000;
constexpr int readCount = 2000; ///< of unknown size: the first packets ask for few of them
constexpr std::int32_t multiRead = static_cast<std::int32_t>(WireOperation::MultiRead);
constexpr std::int32_t dataChanged = 3; ///< as Watcher.Event numbers it

/// Empty lists for all that is asked for.
std::string emptyLists(const ScriptedServer::Request &request)
{
    JuteReader body(request.body);
    JuteWriter reply = ScriptedServer::replyTo(request.xid);
    for (;;) {
        body.int32(); // type
        const bool isEnd = body.boolean();
        body.int32(); // error
        if (isEnd || !body.ok())
            return reply.int32(-1).boolean(true).int32(-1).take();
        body.string();
        body.boolean(); // watch
        reply.int32(8).boolean(false).int32(0).int32(0);
    }
}

std::string change(const std::string &path)
{
    JuteWriter writer;
    writer.int32(WatchEventXid).int64(-1).int32(0).int32(dataChanged).int32(3).string(path);
    return writer.take();
}

std::vector<BulkRead> lists(int count)
{
    std::vector<BulkRead> reads;
    for (int i = 0; i < count; ++i)
        reads.push_back({BulkRead::Kind::Children, "/list-" + std::to_string(i)});
    return reads;
}

} // namespace

/// Bulk reads that take several packets, between watch events: what is told when.
class TestWireParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void partsStandBetweenTheEvents();
    void whatCameBeforeAFailureIsTold();

private:
    void note(const QString &what) { m_story.append(what); }
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WireReader> m_wire;
    QStringList m_story;
};

void TestWireParts::init()
{
    m_story.clear();
    m_wire.reset();
    m_server = std::make_unique<ScriptedServer>();
    WireOptions options;
    options.connect = ConnectString::parse(m_server->connectString()).value();
    m_wire = std::make_unique<WireReader>(options);
    connect(m_wire.get(), &WireReader::watchEventsReceived, this, [this](const QList<WatchEvent> &events) {
        for (const WatchEvent &one : events)
            note(one.path);
    });
    QSignalSpy connected(m_wire.get(), &WireReader::connected);
    m_wire->open();
    QVERIFY(connected.wait(longestWaitMs));
}

void TestWireParts::partsStandBetweenTheEvents()
{
    m_server->setHandler([this](const ScriptedServer::Request &request) {
        ScriptedServer::send(request.client, change("/event-" + std::to_string(m_server->requests(multiRead))));
        ScriptedServer::send(request.client, emptyLists(request));
    });
    std::multiset<std::uint32_t> answered;
    bool ended = false;
    m_wire->readInParts(
        lists(readCount), this,
        [&](BulkPart &&part) {
            QCOMPARE(part.replies.size(), part.reads.size());
            answered.insert(part.reads.begin(), part.reads.end());
            note(u"part"_s);
        },
        [&](const Result<Done> &result) { ended = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(ended, longestWaitMs);
    QStringList expected;
    for (int packet = 1; packet <= m_server->requests(multiRead); ++packet)
        expected << u"/event-%1"_s.arg(packet) << u"part"_s;
    QVERIFY(m_server->requests(multiRead) > 2);
    QCOMPARE(m_story, expected);
    std::vector<std::uint32_t> all(readCount);
    std::iota(all.begin(), all.end(), 0U);
    QVERIFY(std::ranges::equal(answered, all));
}

void TestWireParts::whatCameBeforeAFailureIsTold()
{
    m_server->setHandler([this](const ScriptedServer::Request &request) {
        if (m_server->requests(multiRead) == 1)
            ScriptedServer::send(request.client, emptyLists(request));
        else
            m_server->cut();
    });
    std::optional<ErrorCode> end;
    m_wire->readInParts(
        lists(readCount), this, [this](BulkPart &&) { note(u"part"_s); },
        [&](const Result<Done> &result) { end = result.code(); });
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), longestWaitMs);
    QCOMPARE(*end, ErrorCode::ConnectionLoss);
    QCOMPARE(m_story, QStringList(u"part"_s));
}

QTEST_GUILESS_MAIN(TestWireParts)
#include "tst_wireparts.moc"
