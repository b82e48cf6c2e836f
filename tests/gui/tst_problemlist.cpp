// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/problemlist.h"
#include "app/cluster/problemseverity.h"
#include "app/cluster/problemsmodel.h"
#include "app/cluster/sessiontext.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace app;
using model::ClusterProblem;

/// What is wrong, and what is known of a session, as people read it.
class TestProblemList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorstComesFirst();
    void evidenceIsLinked();
    void whatIsChosenStays();
    void unknownIsNotZero();

private:
    [[nodiscard]] static QList<ClusterProblem> problems();
};

QList<ClusterProblem> TestProblemList::problems()
{
    return {{u"not-permitted"_s, u"/w"_s, {}, {u"/w"_s}, 0}, {u"herd"_s, u"/e/a"_s, {}, {u"/e/a"_s, u"5"_s}, 1000},
        {u"two-leaders"_s, u"/e/b c"_s, u"two lead"_s, {u"/e/b c"_s, u"0xff00000000000001"_s}, 1000}};
}

void TestProblemList::theWorstComesFirst()
{
    ProblemsModel model;
    model.setProblems(problems());
    QCOMPARE(model.index(0, 0).data().toString(), u"broken"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"at risk"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"note"_s);
    QVERIFY(model.index(2, ProblemsModel::SinceColumn).data().toString().contains(u"not known"_s));
    QCOMPARE(worstOf(problems()), ProblemSeverity::Broken);
    QCOMPARE(worstOf({}), ProblemSeverity::None);
    QVERIFY(severityIcon(ProblemSeverity::None).isNull());
}

void TestProblemList::evidenceIsLinked()
{
    ProblemList list;
    list.setProblems(problems());
    const auto *details = list.findChild<QTextBrowser *>();
    QVERIFY(details->toPlainText().contains(u"/e/b c"_s));
    QVERIFY(details->toHtml().contains(u"znode:%2Fe%2Fb%20c"_s));
    QSignalSpy nodes(&list, &ProblemList::nodeChosen);
    QSignalSpy sessions(&list, &ProblemList::sessionChosen);
    Q_EMIT const_cast<QTextBrowser *>(details)->anchorClicked(QUrl(u"znode:%2Fe%2Fb%20c"_s));
    QCOMPARE(nodes.value(0).value(0).toString(), u"/e/b c"_s);
    Q_EMIT const_cast<QTextBrowser *>(details)->anchorClicked(QUrl(u"session:0xff00000000000001"_s));
    QCOMPARE(sessions.value(0).value(0).toLongLong(), static_cast<qint64>(0xff00000000000001ULL));
}

void TestProblemList::whatIsChosenStays()
{
    ProblemList list;
    list.setProblems({problems().at(1)});
    auto *table = list.findChild<QTableView *>();
    QCOMPARE(table->currentIndex().row(), 0);
    list.setProblems(problems()); // a worse one comes in front
    QCOMPARE(table->currentIndex().row(), 1);
    QSignalSpy nodes(&list, &ProblemList::nodeChosen);
    list.show();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(nodes.value(0).value(0).toString(), u"/e/a"_s);
    list.setProblems({});
    QVERIFY(!table->isVisible());
}

void TestProblemList::unknownIsNotZero()
{
    Member member;
    member.candidate.session = 0x10;
    QCOMPARE(clientText(member), u"not known"_s);
    QCOMPARE(timeoutText(member), u"not known"_s);
    QCOMPARE(heardText(member, 5000), u"not known"_s);
    QVERIFY(sessionLines(member, 5000).constFirst().contains(u"no AdminServer answers"_s));
    model::SessionFacts facts;
    facts.lives = true;
    member.facts = facts;
    member.isCounted = member.isCountComplete = true;
    QCOMPARE(clientText(member), u"not connected"_s);
    facts.client = u"10.0.0.7:51234"_s;
    facts.timeoutMs = 4000;
    facts.heardMs = 4000;
    member.facts = facts;
    QCOMPARE(clientText(member), u"10.0.0.7:51234"_s);
    QVERIFY(heardText(member, 5000).contains(u"ago"_s));
    member.elsewhere = {
        {u"/kafka/controller"_s, u"kafka"_s, u"/kafka/brokers/ids/1"_s, model::Membership::Role::Leader}};
    QCOMPARE(elsewhereTexts(member), QStringList{u"leads /kafka/controller"_s});
}

QTEST_MAIN(TestProblemList)
#include "tst_problemlist.moc"
