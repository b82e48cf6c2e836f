// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscene.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/membercolors.h"
#include "clustersample.h"

#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

/// The scene as keyboard, mouse and assistive programs meet it.
class TestClusterScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void membersAreAccessible();
    void accessFollowsTheLine();
    void actionsAreOffered();
    void keysGoFromMemberToMember();
    void clicksChoose();
    void everyCountIsShown_data();
    void everyCountIsShown();

private:
    void show(int count);
    [[nodiscard]] QAccessibleInterface *access() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

    std::unique_ptr<ClusterSceneView> m_view;
    MemberColors m_colors;
};

void TestClusterScene::init()
{
    m_view = std::make_unique<ClusterSceneView>();
    m_view->resize(1000, 330);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestClusterScene::cleanup() { m_view.reset(); }

void TestClusterScene::show(int count)
{
    m_view->setMembers(u"/election"_s, membersOf(test::sampleCluster(count), nullptr, nullptr, m_colors),
        [](const Member &) { return u"expired"_s; });
}

void TestClusterScene::membersAreAccessible()
{
    show(4);
    auto *scene = access();
    QCOMPARE(scene->role(), QAccessible::List);
    QCOMPARE(scene->text(QAccessible::Name), u"Members"_s);
    QCOMPARE(scene->childCount(), 4);
    auto *leader = scene->child(0);
    QVERIFY(leader->text(QAccessible::Name).startsWith(u"leader of /election, c_0000000000, session 0x100"_s));
    QCOMPARE(leader->role(), QAccessible::ListItem);
    QCOMPARE(leader->parent(), scene);
    QCOMPARE(scene->indexOfChild(leader), 0);
    QCOMPARE(scene->child(0), leader);
    const QRect window(m_view->mapToGlobal(QPoint()), m_view->size());
    QRect before;
    for (int i = 0; i < 4; ++i) {
        const QRect place = scene->child(i)->rect();
        QVERIFY(window.contains(place));
        QVERIFY(!place.intersects(before));
        QCOMPARE(scene->childAt(place.center().x(), place.center().y()), scene->child(i));
        before = place;
    }
    QVERIFY(scene->child(1)->text(QAccessible::Name).contains(u"watches c_0000000000"_s));
}

void TestClusterScene::accessFollowsTheLine()
{
    show(3);
    auto *third = access()->child(2);
    QVERIFY(third->isValid());
    auto state = test::sampleCluster(3);
    state.members.removeFirst();
    state.members.first().role = model::ClusterMember::Role::Leader;
    m_view->setMembers(
        u"/election"_s, membersOf(state, nullptr, nullptr, m_colors), [](const Member &) { return u"expired"_s; });
    // The one that went is still there with its last words; the new leader is told at once.
    QCOMPARE(access()->childCount(), 3);
    QVERIFY(access()->child(0)->text(QAccessible::Name).contains(u"gone"_s));
    QVERIFY(access()->child(0)->state().disabled);
    QVERIFY(access()->child(1)->text(QAccessible::Name).startsWith(u"leader of /election, c_0000000001"_s));
    QVERIFY(third->isValid());
    m_view->setMembers(u"/other"_s, {}, [](const Member &) { return QString(); });
    QCOMPARE(access()->childCount(), 0);
    QVERIFY(!third->isValid());
}

void TestClusterScene::actionsAreOffered()
{
    auto *crash = new QAction(u"Crash"_s, m_view.get());
    m_view->addAction(crash);
    auto members = membersOf(test::sampleCluster(2), nullptr, nullptr, m_colors);
    members[1].pid = 4711;
    m_view->setMembers(u"/election"_s, members, [](const Member &) { return QString(); });
    auto *others = access()->child(0)->actionInterface();
    QVERIFY(!others->actionNames().contains(u"Crash"_s));
    auto *ours = access()->child(1)->actionInterface();
    QVERIFY(ours->actionNames().contains(u"Crash"_s));
    QSignalSpy crashed(crash, &QAction::triggered);
    QSignalSpy chosen(m_view.get(), &ClusterSceneView::membersChosen);
    ours->doAction(u"Crash"_s);
    QCOMPARE(crashed.size(), 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toStringList(), QStringList{test::candidatePath(1)});
}

void TestClusterScene::keysGoFromMemberToMember()
{
    show(3);
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(m_view->current(), test::candidatePath(0));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->current(), test::candidatePath(1));
    QVERIFY(access()->child(1)->state().focused);
    QCOMPARE(access()->focusChild(), access()->child(1));
    QSignalSpy chosen(m_view.get(), &ClusterSceneView::membersChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toStringList(), QStringList{test::candidatePath(1)});
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->current(), test::candidatePath(2));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->current(), test::candidatePath(0));
}

void TestClusterScene::clicksChoose()
{
    show(3);
    QSignalSpy chosen(m_view.get(), &ClusterSceneView::membersChosen);
    const auto click = [this](int number, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(
            m_view->viewport(), Qt::LeftButton, modifiers, m_view->placeOf(test::candidatePath(number)).center());
    };
    click(2, Qt::NoModifier);
    QCOMPARE(chosen.last().first().toStringList(), QStringList{test::candidatePath(2)});
    m_view->setChosen({test::candidatePath(2)});
    click(1, Qt::ControlModifier);
    QCOMPARE(chosen.last().first().toStringList(), (QStringList{test::candidatePath(2), test::candidatePath(1)}));
    QVERIFY(access()->child(2)->state().selected);
}

void TestClusterScene::everyCountIsShown_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 4, 9, 30, 200})
        QTest::addRow("%d", count) << count;
}

void TestClusterScene::everyCountIsShown()
{
    QFETCH(int, count);
    show(count);
    const QImage image = m_view->grab().toImage();
    const QRgb ground = m_view->palette().color(QPalette::Base).rgb();
    for (int i = 0; i < count; ++i) {
        const QRect place = m_view->placeOf(test::candidatePath(i));
        QVERIFY2(m_view->viewport()->rect().contains(place), qPrintable(QString::number(i)));
        const QPoint inside = m_view->viewport()->mapTo(m_view.get(), place.center());
        QVERIFY2(image.pixel(inside * image.devicePixelRatio()) != ground, qPrintable(QString::number(i)));
    }
}

QTEST_MAIN(TestClusterScene)
#include "tst_clusterscene.moc"
