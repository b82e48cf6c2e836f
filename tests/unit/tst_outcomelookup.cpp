// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/outcomelookup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

namespace {

constexpr std::int64_t kBefore = 90; // of the time before the write was sent
constexpr std::int64_t kSent = 100; // the newest zxid known then
constexpr std::int64_t kAfter = 110;
constexpr std::int64_t kSession = 7;

Operation sent(Request request)
{
    Operation operation;
    operation.request = std::move(request);
    operation.newestZxid = kSent;
    operation.sessionId = kSession;
    return operation;
}

Stat stat(std::int64_t czxid, std::int64_t mzxid, int version = 0, std::int64_t owner = 0)
{
    Stat made;
    made.czxid = czxid;
    made.mzxid = mzxid;
    made.version = version;
    made.ephemeralOwner = owner;
    return made;
}

Answer data(const Bytes &bytes, const Stat &stat) { return {ErrorCode::Ok, RawData{bytes, stat}, {}, {}}; }
Answer noNode() { return {ErrorCode::NoNode, {}, {}, {}}; }

request::Create create(CreateMode mode) { return {"/a", "x", {}, mode, -1, true}; }

} // namespace

class TestOutcomeLookup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesAnAbsentNodeByItsParent();
    void syncsThenReads();
    void sequentialCreatesAreUnknown();
    void cancelledOnesAreForgotten();
};

void TestOutcomeLookup::judges_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<Answer>("found");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Request request, Answer found, ErrorCode code) {
        QTest::newRow(name) << std::move(request) << std::move(found) << code;
    };
    const Request persistent = create(CreateMode::Persistent);
    const Request ephemeral = create(CreateMode::Ephemeral);
    row("create: there", persistent, data("x", stat(kAfter, kAfter)), ErrorCode::Ok);
    row("create: was there before", persistent, data("x", stat(kBefore, kBefore)), ErrorCode::NodeExists);
    row("create: other content", persistent, data("y", stat(kAfter, kAfter)), ErrorCode::OutcomeUnknown);
    row("create: null is not empty", persistent, data(std::nullopt, stat(kAfter, kAfter)), ErrorCode::OutcomeUnknown);
    row("create: ours", ephemeral, data("x", stat(kAfter, kAfter, 0, kSession)), ErrorCode::Ok);
    row("create: ours, written since", ephemeral, data("y", stat(kAfter, 120, 1, kSession)), ErrorCode::Ok);
    row("create: somebody else's", ephemeral, data("x", stat(kAfter, kAfter, 0, 8)), ErrorCode::NodeExists);
    row("create: not readable", persistent, {ErrorCode::NoAuth, {}, {}, {}}, ErrorCode::OutcomeUnknown);

    const Request set = request::Set{"/a", "x", 3};
    row("set: done", set, data("x", stat(kBefore, kAfter, 4)), ErrorCode::Ok);
    row("set: not done", set, data("w", stat(kBefore, kBefore, 3)), ErrorCode::ConnectionLoss);
    row("set: another took the version", set, data("y", stat(kBefore, kAfter, 4)), ErrorCode::BadVersion);
    row("set: written twice since", set, data("x", stat(kBefore, 120, 5)), ErrorCode::OutcomeUnknown);
    row("set: gone", set, noNode(), ErrorCode::OutcomeUnknown);
    const Request setAny = request::Set{"/a", "x", -1};
    row("set any: done", setAny, data("x", stat(kBefore, kAfter, 9)), ErrorCode::Ok);
    row("set any: not done", setAny, data("x", stat(kBefore, kBefore, 8)), ErrorCode::ConnectionLoss);
    row("set any: another's", setAny, data("y", stat(kBefore, kAfter, 9)), ErrorCode::OutcomeUnknown);

    const Request remove = request::Remove{"/a", 3};
    row("delete: gone", remove, noNode(), ErrorCode::Ok);
    row("delete: still there", remove, {ErrorCode::Ok, stat(kBefore, kBefore, 3), {}, {}}, ErrorCode::ConnectionLoss);
    row("delete: there again", remove, {ErrorCode::Ok, stat(kAfter, kAfter), {}, {}}, ErrorCode::OutcomeUnknown);

    Stat aversion4 = stat(kBefore, kBefore);
    aversion4.aversion = 4;
    const RawAcl wanted{{1, "world", "anyone"}};
    row("acl: done", request::SetAcl{"/a", wanted, 3}, {ErrorCode::Ok, RawAclReply{wanted, aversion4}, {}, {}},
        ErrorCode::Ok);
    row("acl: not done", request::SetAcl{"/a", wanted, 4}, {ErrorCode::Ok, RawAclReply{{}, aversion4}, {}, {}},
        ErrorCode::ConnectionLoss);
    row("acl: another", request::SetAcl{"/a", wanted, 3}, {ErrorCode::Ok, RawAclReply{{}, aversion4}, {}, {}},
        ErrorCode::OutcomeUnknown);
}

void TestOutcomeLookup::judges()
{
    QFETCH(Request, request);
    QFETCH(Answer, found);
    QTEST(OutcomeLookup::judge(sent(request), found).code, "code");
}

void TestOutcomeLookup::judgesAnAbsentNodeByItsParent()
{
    const Operation write = sent(create(CreateMode::Persistent));
    Stat parent;
    parent.pzxid = kSent;
    QCOMPARE(OutcomeLookup::judgeByParent(write, {ErrorCode::Ok, parent, {}, {}}).code, ErrorCode::ConnectionLoss);
    parent.pzxid = kAfter;
    QCOMPARE(OutcomeLookup::judgeByParent(write, {ErrorCode::Ok, parent, {}, {}}).code, ErrorCode::OutcomeUnknown);
    QCOMPARE(OutcomeLookup::judgeByParent(write, noNode()).code, ErrorCode::NoNode);
}

void TestOutcomeLookup::syncsThenReads()
{
    QStringList reads;
    ErrorCode concluded = ErrorCode::Nothing;
    OutcomeLookup lookup(
        [&](const Request &request, const std::function<void(Answer &&)> &deliver) {
            const auto name = operationName(request);
            reads.append(QString::fromUtf8(name.data(), qsizetype(name.size())) + u' '
                + QString::fromStdString(pathOf(request)));
            Stat parent;
            parent.pzxid = kBefore;
            deliver(reads.size() == 3 ? Answer{ErrorCode::Ok, parent, {}, {}} : noNode());
        },
        [&](std::unique_ptr<Operation>, Answer &&answer) { concluded = answer.code; });
    lookup.start(std::make_unique<Operation>(sent(create(CreateMode::Persistent))));
    QCOMPARE(reads, (QStringList{u"sync /a"_s, u"get /a"_s, u"exists /"_s}));
    QCOMPARE(concluded, ErrorCode::ConnectionLoss);
    QCOMPARE(lookup.size(), std::size_t(0));
}

void TestOutcomeLookup::sequentialCreatesAreUnknown()
{
    ErrorCode concluded = ErrorCode::Nothing;
    OutcomeLookup lookup([](const Request &, const auto &) { QFAIL("nothing to read"); },
        [&](std::unique_ptr<Operation>, Answer &&answer) { concluded = answer.code; });
    lookup.start(std::make_unique<Operation>(sent(create(CreateMode::EphemeralSequential))));
    QCOMPARE(concluded, ErrorCode::OutcomeUnknown);
}

void TestOutcomeLookup::cancelledOnesAreForgotten()
{
    std::function<void(Answer &&)> pending;
    OutcomeLookup lookup([&](const Request &, const auto &deliver) { pending = deliver; },
        [](std::unique_ptr<Operation>, Answer &&) { QFAIL("was cancelled"); });
    auto write = std::make_unique<Operation>(sent(request::Set{"/a", "x", 1}));
    write->id = 5;
    lookup.start(std::move(write));
    QVERIFY(lookup.take(5));
    pending({});
    QVERIFY(!lookup.take(5));
}

QTEST_GUILESS_MAIN(TestOutcomeLookup)
#include "tst_outcomelookup.moc"
