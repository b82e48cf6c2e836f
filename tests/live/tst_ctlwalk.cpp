// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using testsupport::Answered;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

namespace {
constexpr int patience = 30'000;
} // namespace

/// `vivariumctl walk` and `vivariumctl watch`.
class TestCtlWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void walksNames();
    void walksStats();
    void walksAsText();
    void failsWithoutTheZnode();
    void wrongUsage_data();
    void wrongUsage();
    void watchTellsChanges();
    void watchTellsWhatItMissed();

private:
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    [[nodiscard]] static Run run(const QStringList &arguments);
    /// The JSON lines that were written so far.
    [[nodiscard]] static QList<QJsonObject> lines(const CtlProcess &process);
    [[nodiscard]] static QStringList events(const CtlProcess &process); ///< "created /a"

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
};

void TestCtlWalk::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
    m_bystander->create(u"/walk"_s, "root");
    for (int i = 0; i < 50; ++i)
        m_bystander->create(u"/walk/%1"_s.arg(i, 2, 10, QLatin1Char('0')), "x");
    m_bystander->create(u"/walk/07/large"_s, QByteArray(5000, 'l'));
    m_bystander->create(u"/walk/07/here"_s, "e", zkbridge::CreateMode::Ephemeral);
    Answered<zkbridge::Created> made;
    m_bystander->session()->create(u"/walk/secret"_s, "no", {{zkbridge::PermissionCreate, u"world"_s, u"anyone"_s}},
        zkbridge::CreateMode::Persistent, &made, made.callback());
    QCOMPARE(made.code(), zkbridge::ErrorCode::Ok);
}

TestCtlWalk::Run TestCtlWalk::run(const QStringList &arguments)
{
    CtlProcess process(arguments);
    process.closeInput();
    if (!process.waitForEnd())
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

QList<QJsonObject> TestCtlWalk::lines(const CtlProcess &process)
{
    QList<QJsonObject> objects;
    const auto all = process.output().split('\n');
    for (const QByteArray &line : all)
        if (const auto parsed = QJsonDocument::fromJson(line); parsed.isObject())
            objects.append(parsed.object());
    return objects;
}

QStringList TestCtlWalk::events(const CtlProcess &process)
{
    QStringList result;
    for (const QJsonObject &line : lines(process))
        result.append(line.value("event"_L1).toString() + u' ' + line.value("path"_L1).toString());
    return result;
}

void TestCtlWalk::walksNames()
{
    const Run result = run({u"walk"_s, m_server, u"/walk"_s, u"--json"_s});
    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(result.exitCode, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json.value("znodes"_L1).toInt(), 54);
    QCOMPARE(json.value("depth"_L1).toInt(), 2);
    QCOMPARE(json.value("forbidden"_L1).toInt(), 1);
    QCOMPARE(json.value("by"_L1).toString(), u"multi-read"_s);
    QCOMPARE(json.value("largest"_L1).toObject().value("path"_L1).toString(), u"/walk"_s);
    QCOMPARE(json.value("largest"_L1).toObject().value("children"_L1).toInt(), 51);
    QVERIFY(json.value("seconds"_L1).toDouble() > 0);
    QVERIFY(json.value("znodes_per_second"_L1).toDouble() > 0);
    QVERIFY(!json.contains("bytes"_L1)); // unknown is not zero
    QVERIFY(!json.contains("interrupted"_L1));
}

void TestCtlWalk::walksStats()
{
    const Run result = run({u"walk"_s, m_server, u"/walk"_s, u"--json"_s, u"--stat"_s, u"--no-limit"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json.value("znodes"_L1).toInt(), 54);
    QCOMPARE(json.value("bytes"_L1).toInt(), 4 + 50 + 5000 + 1); // the forbidden one's are unknown
    QCOMPARE(json.value("ephemerals"_L1).toInt(), 1);
    QCOMPARE(json.value("largest"_L1).toObject(), (QJsonObject{{u"path"_s, u"/walk/07/large"_s}, {u"bytes"_s, 5000}}));
    // Everything, from the root.
    const QJsonObject all = run({u"walk"_s, m_server, u"--json"_s, u"--stat"_s}).json();
    QVERIFY(all.value("znodes"_L1).toInt() > 54);
}

void TestCtlWalk::walksAsText()
{
    const Run result = run({u"walk"_s, m_server, u"/walk"_s, u"--stat"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.startsWith("/walk: 54 znode"), result.output.constData());
    QVERIFY(result.output.contains("/walk/07/large"));
    QVERIFY(result.output.contains("forbidden      1"));
}

void TestCtlWalk::failsWithoutTheZnode()
{
    const Run result = run({u"walk"_s, m_server, u"/nothing"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.errors.contains("/nothing"));
}

void TestCtlWalk::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no CONNECT") << QStringList{u"walk"_s};
    QTest::newRow("no path") << QStringList{u"walk"_s, u"127.0.0.1:1"_s, u"a/b"_s};
    QTest::newRow("two paths") << QStringList{u"walk"_s, u"127.0.0.1:1"_s, u"/a"_s, u"/b"_s};
    QTest::newRow("watch nothing") << QStringList{u"watch"_s, u"127.0.0.1:1"_s};
}

void TestCtlWalk::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(run(arguments).exitCode, 2);
}

void TestCtlWalk::watchTellsChanges()
{
    m_bystander->create(u"/watched"_s, "0");
    CtlProcess process({u"watch"_s, m_server, u"/watched"_s});
    QTRY_COMPARE_WITH_TIMEOUT(events(process), QStringList{u"watching /watched"_s}, patience);
    m_bystander->create(u"/watched/a"_s, "1");
    m_bystander->create(u"/watched/a/b"_s, "22", zkbridge::CreateMode::Ephemeral);
    m_bystander->set(u"/watched/a"_s, "333");
    m_bystander->create(u"/elsewhere"_s);
    m_bystander->remove(u"/watched/a/b"_s);
    const QStringList expected{u"watching /watched"_s, u"created /watched/a"_s, u"created /watched/a/b"_s,
        u"changed /watched/a"_s, u"deleted /watched/a/b"_s};
    QTRY_COMPARE_WITH_TIMEOUT(events(process), expected, patience);
    const QJsonObject changed = lines(process).at(3);
    QCOMPARE(changed.value("version"_L1).toInt(), 1);
    QCOMPARE(changed.value("size"_L1).toInt(), 3);
    QVERIFY(changed.value("czxid"_L1).toString().startsWith("0x"_L1));
    QVERIFY(QDateTime::fromString(changed.value("time"_L1).toString(), Qt::ISODateWithMs).isValid());
    process.signal(SIGINT);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.errors(), QByteArray());
}

void TestCtlWalk::watchTellsWhatItMissed()
{
    RealEnsemble ensemble(3);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const QStringList servers = ensemble.connectString().split(u',');
    // The command sees one server alone, so that it misses what happens while that one is down.
    Bystander other(servers.at(1) + u',' + servers.at(2));
    QVERIFY(other.isValid());
    other.create(u"/watched"_s);
    other.create(u"/watched/stays"_s, "1");
    other.create(u"/watched/goes"_s, "1");
    CtlProcess process({u"watch"_s, servers.at(0), u"/watched"_s});
    QTRY_COMPARE_WITH_TIMEOUT(events(process), QStringList{u"watching /watched"_s}, patience);
    // A change that is told proves that the watch works; and the first walk is over well before the server is back.
    other.set(u"/watched/stays"_s, "2");
    QTRY_COMPARE_WITH_TIMEOUT(events(process).size(), 2, patience);

    QVERIFY(ensemble.killServer(1));
    QTRY_COMPARE_WITH_TIMEOUT(events(process).value(2), u"disconnected /watched"_s, patience);
    other.remove(u"/watched/goes"_s);
    other.create(u"/watched/comes"_s);
    other.set(u"/watched/stays"_s, "3");
    QVERIFY(ensemble.startServer(1));
    QTRY_COMPARE_WITH_TIMEOUT(events(process).value(7), u"compared /watched"_s, patience);
    QCOMPARE(events(process).at(3), u"reconnected /watched"_s);
    QStringList missed = events(process).sliced(4, 3);
    missed.sort();
    QCOMPARE(
        missed, (QStringList{u"changed /watched/stays"_s, u"created /watched/comes"_s, u"deleted /watched/goes"_s}));
    QCOMPARE(lines(process).at(4).value("found"_L1).toString(), u"by walking"_s);
    QCOMPARE(lines(process).at(7).value("differences"_L1).toInt(), 3);
    // And the new watch works.
    other.create(u"/watched/after"_s);
    QTRY_COMPARE_WITH_TIMEOUT(events(process).value(8), u"created /watched/after"_s, patience);
}

QTEST_GUILESS_MAIN(TestCtlWalk)
#include "tst_ctlwalk.moc"
