// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

/// `vivariumctl bench`: what it makes and says, and what it refuses to touch. How fast it is, is no test's matter.
class TestCtlBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void fillsLevels();
    void fillsFlat();
    void fillsAnEmptyZnode();
    void splitsLargeTransactions();
    void refusesWhatIsThere_data();
    void refusesWhatIsThere();
    void stormsAndLeavesTheRest();
    void reads();
    void readsNothing();
    void wrongUsage_data();
    void wrongUsage();

private:
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    [[nodiscard]] Run bench(const QStringList &rest) const;
    [[nodiscard]] int countBelow(const QString &path);

    QString m_server;
    QString m_path; ///< not there
    std::unique_ptr<Bystander> m_bystander;
    int m_number = 0;
};

void TestCtlBench::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void TestCtlBench::init() { m_path = u"/bench/%1"_s.arg(++m_number); }

TestCtlBench::Run TestCtlBench::bench(const QStringList &rest) const
{
    CtlProcess process(QStringList{u"bench"_s, m_server} + rest + QStringList{u"--path"_s, m_path});
    process.closeInput();
    if (!process.waitForEnd())
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

int TestCtlBench::countBelow(const QString &path)
{
    int count = 0;
    const QStringList children = m_bystander->children(path);
    for (const QString &child : children)
        count += 1 + countBelow(child);
    return count;
}

void TestCtlBench::fillsLevels()
{
    const Run run = bench({u"fill"_s, u"--znodes"_s, u"120"_s, u"--data"_s, u"7"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.errors.isEmpty(), run.errors.constData()); // progress is for terminals
    QCOMPARE(run.output.count('\n'), 1);
    QCOMPARE(run.json().value(u"bench"_s).toString(), u"fill"_s);
    QCOMPARE(run.json().value(u"znodes"_s).toInt(), 120);
    QVERIFY(run.json().value(u"seconds"_s).toDouble() > 0);
    QVERIFY(run.json().value(u"znodes_per_second"_s).toDouble() > 0);
    QCOMPARE(countBelow(m_path), 120);
    QCOMPARE(m_bystander->children(m_path).size(), 5);
    QCOMPARE(m_bystander->get(m_path + u"/node-000/node-004/node-001"_s).data, QByteArray(7, 'x'));
}

void TestCtlBench::fillsFlat()
{
    const Run run = bench({u"fill"_s, u"--znodes"_s, u"2500"_s, u"--flat"_s}); // more than two transactions
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.output.contains(m_path.toUtf8()), run.output.constData());
    const QStringList children = m_bystander->children(m_path);
    QCOMPARE(children.size(), 2500);
    QCOMPARE(children.constFirst(), m_path + u"/node-0000000"_s);
    QCOMPARE(children.constLast(), m_path + u"/node-0002499"_s);
    QCOMPARE(m_bystander->get(children.constLast()).data.size(), 100);
}

void TestCtlBench::fillsAnEmptyZnode()
{
    m_bystander->create(u"/empty"_s);
    m_path = u"/empty"_s;
    QCOMPARE(bench({u"fill"_s, u"--znodes"_s, u"3"_s}).exitCode, 0);
    QCOMPARE(countBelow(m_path), 3);
}

void TestCtlBench::splitsLargeTransactions()
{
    // 30 znodes of 100 kB: together more than the server takes in one packet.
    const Run run = bench({u"fill"_s, u"--znodes"_s, u"30"_s, u"--data"_s, u"100000"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(countBelow(m_path), 30);
}

void TestCtlBench::refusesWhatIsThere_data()
{
    QTest::addColumn<QString>("bench");
    QTest::newRow("fill") << u"fill"_s;
    QTest::newRow("storm") << u"storm"_s;
}

void TestCtlBench::refusesWhatIsThere()
{
    QFETCH(const QString, bench);
    m_path = m_bystander->create(u"/somebodys-%1"_s.arg(bench), "precious");
    const Run withData = this->bench({bench});
    QCOMPARE(withData.exitCode, 1);
    QVERIFY2(
        withData.errors.contains(m_path.toUtf8()) && withData.errors.contains("--path"), withData.errors.constData());
    QCOMPARE(withData.errors.count('\n'), 1);
    m_bystander->set(m_path, "");
    m_bystander->create(m_path + u"/child"_s, "precious");
    QCOMPARE(this->bench({bench}).exitCode, 1);
    QCOMPARE(m_bystander->get(m_path + u"/child"_s).data, QByteArray("precious"));
    QCOMPARE(countBelow(m_path), 1);
}

void TestCtlBench::stormsAndLeavesTheRest()
{
    QCOMPARE(bench({u"fill"_s, u"--znodes"_s, u"120"_s}).exitCode, 0);
    const Run again = bench({u"fill"_s, u"--znodes"_s, u"120"_s});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.errors.contains("delete"), again.errors.constData()); // what helps

    const Run run = bench({u"storm"_s, u"--rate"_s, u"200"_s, u"--seconds"_s, u"2"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject json = run.json();
    QCOMPARE(json.value(u"failed"_s).toInt(-1), 0);
    QCOMPARE(json.value(u"rate_asked"_s).toInt(), 200);
    const int changes = json.value(u"changes"_s).toInt();
    QVERIFY2(changes > 0 && changes <= 400, run.output.constData());
    const int creates = json.value(u"creates"_s).toInt();
    const int deletes = json.value(u"deletes"_s).toInt();
    QCOMPARE(json.value(u"sets"_s).toInt() + creates + deletes, changes);
    QCOMPARE(countBelow(m_path), 120 + creates - deletes);
    QVERIFY(json.value(u"rate"_s).toDouble() > 0);
    // A second storm goes on where the first one ended.
    QCOMPARE(bench({u"storm"_s, u"--rate"_s, u"100"_s, u"--seconds"_s, u"1"_s}).exitCode, 0);
}

void TestCtlBench::reads()
{
    QCOMPARE(bench({u"fill"_s, u"--znodes"_s, u"50"_s}).exitCode, 0);
    const Run run = bench({u"reads"_s, u"--seconds"_s, u"1"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray rounds = run.json().value(u"rounds"_s).toArray();
    QCOMPARE(rounds.size(), 3);
    QList<int> windows;
    for (const QJsonValue &round : rounds) {
        windows.append(round[u"in_flight"].toInt());
        QVERIFY(round[u"reads_per_second"].toDouble() > 0);
    }
    QCOMPARE(windows, (QList<int>{1, 64, 1024}));
}

void TestCtlBench::readsNothing()
{
    const Run run = bench({u"reads"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(m_path.toUtf8()) && run.errors.contains("fill"), run.errors.constData());
}

void TestCtlBench::wrongUsage_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("no name") << QStringList{};
    QTest::newRow("unknown name") << QStringList{u"frob"_s};
    QTest::newRow("too much") << QStringList{u"fill"_s, u"more"_s};
    QTest::newRow("no znodes") << QStringList{u"fill"_s, u"--znodes"_s, u"0"_s};
    QTest::newRow("flat and deep") << QStringList{u"fill"_s, u"--flat"_s, u"--depth"_s, u"3"_s};
    QTest::newRow("too much data") << QStringList{u"fill"_s, u"--data"_s, u"1000001"_s};
    QTest::newRow("no rate") << QStringList{u"storm"_s, u"--rate"_s, u"0"_s};
    QTest::newRow("no time") << QStringList{u"storm"_s, u"--seconds"_s, u"x"_s};
}

void TestCtlBench::wrongUsage()
{
    QFETCH(const QStringList, rest);
    const Run run = bench(rest);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY(run.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlBench)
#include "tst_ctlbench.moc"
