// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/electionorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using zkbridge::ElectionPlace;

class tst_ElectionOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void order_data();
    void order();
    void orderByRecipe_data();
    void orderByRecipe();
    void levelOnesAreNamed();
    void place_data();
    void place();
};

namespace {

std::vector<std::string> toChildren(const QStringList &names)
{
    std::vector<std::string> children;
    for (const QString &name : names)
        children.push_back(name.toStdString());
    return children;
}

} // namespace

void tst_ElectionOrder::order_data()
{
    QTest::addColumn<QStringList>("children");
    QTest::addColumn<QStringList>("order");

    QTest::newRow("none") << QStringList{} << QStringList{};
    QTest::newRow("as a server lists them, unsorted") << QStringList{u"c_0000000011"_s, u"c_0000000002"_s,
        u"c_0000000010"_s} << QStringList{u"c_0000000002"_s, u"c_0000000010"_s, u"c_0000000011"_s};
    QTest::newRow("foreign children do not count") << QStringList{u"00-foo"_s, u"c_0000000001"_s, u"c_"_s,
        u"c_config"_s, u"n_0000000000"_s, u"config"_s, u"_c_0000000000"_s, u"0000000000"_s}
                                                   << QStringList{u"c_0000000001"_s};
    QTest::newRow("the last numbers before the overflow") << QStringList{u"c_2147483647"_s, u"c_2147483645"_s,
        u"c_2147483646"_s} << QStringList{u"c_2147483645"_s, u"c_2147483646"_s, u"c_2147483647"_s};
    // As text "-2147483647" sorts before "-2147483648": every newcomer would lead.
    QTest::newRow("negative numbers, as old servers count on") << QStringList{u"c_-2147483647"_s, u"c_-2147483648"_s,
        u"c_-2147483646"_s} << QStringList{u"c_-2147483648"_s, u"c_-2147483647"_s, u"c_-2147483646"_s};
    // Java's %010d is the total width: from -999999999 on, the sign and nine digits.
    QTest::newRow("negative numbers with nine digits")
        << QStringList{u"c_0000000000"_s, u"c_-000000001"_s, u"c_-000000012"_s, u"c_-1000000000"_s}
        << QStringList{u"c_-1000000000"_s, u"c_-000000012"_s, u"c_-000000001"_s, u"c_0000000000"_s};
    QTest::newRow("no number at all") << QStringList{u"c_9999999999"_s, u"c_-9999999999"_s, u"c_00000000 1"_s,
        u"c_0x00000001"_s} << QStringList{};
}

void tst_ElectionOrder::order()
{
    QFETCH(const QStringList, children);
    QTEST(zkbridge::electionOrder(toChildren(children), zkbridge::plainRecipe(u"c_"_s)), "order");
}

void tst_ElectionOrder::orderByRecipe_data()
{
    QTest::addColumn<zkbridge::ElectionRecipe>("recipe");
    QTest::addColumn<QStringList>("children");
    QTest::addColumn<QStringList>("order");
    using zkbridge::ElectionRecipe;

    QTest::newRow("own prefix") << ElectionRecipe::Plain
                                << QStringList{u"c_0000000001"_s, u"vote-0000000002"_s, u"vote--000000003"_s}
                                << QStringList{u"vote--000000003"_s, u"vote-0000000002"_s};
    // Curator sorts whole names where "latch-" is missing: some foreign children stand first, others last.
    QTest::newRow("Curator sorts foreign children")
        << ElectionRecipe::CuratorLatch
        << QStringList{u"_c_b-latch-0000000001"_s, u"config"_s, u"00-foo"_s, u"_c_a-latch-0000000002"_s}
        << QStringList{u"00-foo"_s, u"_c_b-latch-0000000001"_s, u"_c_a-latch-0000000002"_s, u"config"_s};
    QTest::newRow("Curator compares text")
        << ElectionRecipe::CuratorLatch
        << QStringList{u"_c_a-latch-0000000001"_s, u"_c_b-latch--2147483648"_s, u"_c_c-latch--2147483647"_s}
        << QStringList{u"_c_c-latch--2147483647"_s, u"_c_b-latch--2147483648"_s, u"_c_a-latch-0000000001"_s};
    QTest::newRow("kazoo takes its pattern alone")
        << ElectionRecipe::Kazoo
        << QStringList{u"ff__lock__0000000001"_s, u"00-foo"_s, u"aa__lock__0000000002"_s, u"bb__rlock__0000000000"_s,
               u"cc__lock__000000000"_s, u"_c_d-latch-0000000000"_s, u"dd__lock__-000000012"_s,
               u"ee__lock__-2147483648"_s}
        << QStringList{u"ee__lock__-2147483648"_s, u"ff__lock__0000000001"_s, u"aa__lock__0000000002"_s};
}

void tst_ElectionOrder::orderByRecipe()
{
    QFETCH(const zkbridge::ElectionRecipe, recipe);
    QFETCH(const QStringList, children);
    const auto rules = zkbridge::candidateRecipe(recipe, u"vote-"_s, {});
    const QStringList order = zkbridge::electionOrder(toChildren(children), rules);
    QTEST(order, "order");
    QCOMPARE(zkbridge::firstInLine(toChildren(children), rules), order.constFirst());
    for (qsizetype i = 0; i < order.size(); ++i) {
        QCOMPARE(zkbridge::electionPlace(toChildren(children), rules, order.at(i)),
            (ElectionPlace{static_cast<int>(i), i == 0 ? QString() : order.at(i - 1), {}}));
    }
}

void tst_ElectionOrder::levelOnesAreNamed()
{
    const QStringList children{
        u"ff__lock__2147483647"_s, u"aa__lock__2147483647"_s, u"cc__lock__0000000005"_s, u"bb__lock__2147483647"_s};
    const auto place = zkbridge::electionPlace(toChildren(children), zkbridge::kazooRecipe({}), children.at(1));
    QCOMPARE(place.position, 1);
    QCOMPARE(place.predecessor, children.at(2));
    QCOMPARE(place.ties, (QStringList{children.at(0), children.at(3)}));
}

void tst_ElectionOrder::place_data()
{
    QTest::addColumn<QStringList>("children");
    QTest::addColumn<QString>("own");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("predecessor");

    const QStringList three{u"c_0000000007"_s, u"00-foo"_s, u"c_0000000003"_s, u"c_0000000009"_s};
    QTest::newRow("the first has no predecessor") << three << u"c_0000000003"_s << 0 << QString();
    QTest::newRow("the second watches the first") << three << u"c_0000000007"_s << 1 << u"c_0000000003"_s;
    QTest::newRow("the third watches the second") << three << u"c_0000000009"_s << 2 << u"c_0000000007"_s;
    // Collections.binarySearch() - 1 makes index -2 of this in many programs, and ends their election.
    QTest::newRow("not there") << three << u"c_0000000005"_s << -1 << QString();
    QTest::newRow("nobody there") << QStringList{} << u"c_0000000005"_s << -1 << QString();
    QTest::newRow("alone") << QStringList{u"c_2147483647"_s} << u"c_2147483647"_s << 0 << QString();
    QTest::newRow("after the overflow the newcomer is first")
        << QStringList{u"c_2147483647"_s, u"c_-2147483648"_s} << u"c_2147483647"_s << 1 << u"c_-2147483648"_s;
}

void tst_ElectionOrder::place()
{
    QFETCH(const QStringList, children);
    QFETCH(const QString, own);
    QFETCH(const int, position);
    QFETCH(const QString, predecessor);
    QCOMPARE(zkbridge::electionPlace(toChildren(children), zkbridge::plainRecipe(u"c_"_s), own),
        (ElectionPlace{position, predecessor, {}}));
}

QTEST_APPLESS_MAIN(tst_ElectionOrder)
#include "tst_electionorder.moc"
