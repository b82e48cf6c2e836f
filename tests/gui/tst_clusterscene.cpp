// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscene.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/membertext.h"
#include "app/cluster/sceneexport.h"
#include "app/cluster/scenelegend.h"
#include "app/cluster/watcharrows.h"
#include "clustersample.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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
    void severalAreChosen();
    void arrowsTellWhatIsKnown();
    void legendSaysWhatIsThere();
    void newLeaderIsTheLargestAtOnce();
    void silentOnesAreSuspected();
    void zoomTellsMore();
    void workIsTold();
    void drawingHoldsTheWords();
    void exportSaysHowItWent();
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

void TestClusterScene::severalAreChosen()
{
    show(4);
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    connect(m_view.get(), &ClusterSceneView::membersChosen, m_view.get(), &ClusterSceneView::setChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->chosen(), (QStringList{test::candidatePath(0), test::candidatePath(1), test::candidatePath(2)}));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier); // takes the one it is on out again
    QCOMPARE(m_view->chosen(), (QStringList{test::candidatePath(0), test::candidatePath(1)}));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->chosen().size(), 4);
    // A frame drawn around two of them with the mouse.
    const QRect around = m_view->placeOf(test::candidatePath(1)).united(m_view->placeOf(test::candidatePath(2)));
    const QPoint from = around.topLeft() - QPoint(8, 8);
    const QPoint to = around.bottomRight() + QPoint(8, 8);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_view->chosen(), (QStringList{test::candidatePath(1), test::candidatePath(2)}));
}

void TestClusterScene::arrowsTellWhatIsKnown()
{
    using Evidence = model::ClusterMember::WatchEvidence;
    using Kind = WatchArrow::Kind;
    auto members = membersOf(test::sampleCluster(5), nullptr, nullptr, m_colors);
    members[2].candidate.watchEvidence = Evidence::Inferred;
    members[3].candidate.watchEvidence = Evidence::Wrong; // watches nobody
    members[4].candidate.watchEvidence = Evidence::Wrong;
    members[4].candidate.watchesInstead = test::candidatePath(0);
    const auto node = [](int number) { return test::candidatePath(number); };
    const QList<WatchArrow> expected{{node(1), node(0), Kind::Verified}, {node(2), node(1), Kind::Inferred},
        {node(3), node(2), Kind::Missing}, {node(4), node(3), Kind::Missing}, {node(4), node(0), Kind::Wrong}};
    QCOMPARE(arrowsOf(members), expected);
    members[2].life = Member::Life::Gone; // neither watches nor is watched
    QCOMPARE(arrowsOf(members).size(), 3);

    const QPalette palette = m_view->palette();
    QCOMPARE(arrowPen(Kind::Verified, palette).style(), Qt::SolidLine);
    QCOMPARE(arrowPen(Kind::Inferred, palette).style(), Qt::DashLine);
    QCOMPARE(arrowPen(Kind::Wrong, palette).style(), Qt::SolidLine);
    QCOMPARE(arrowPen(Kind::Missing, palette).color(), wrongColor());
    QVERIFY(arrowPen(Kind::Inferred, palette).color() != wrongColor());
}

void TestClusterScene::legendSaysWhatIsThere()
{
    show(3);
    const auto *legend = m_view->findChild<SceneLegend *>();
    QVERIFY(legend != nullptr);
    QCOMPARE(legend->entries().arrows, QList{WatchArrow::Kind::Verified});
    QVERIFY(legend->entries().marks.isEmpty()); // cards say it in words
    auto members = membersOf(test::sampleCluster(500), nullptr, nullptr, m_colors);
    members[7].life = Member::Life::Frozen;
    members[9].candidate.watchEvidence = model::ClusterMember::WatchEvidence::Wrong;
    m_view->setMembers(u"/election"_s, members, [](const Member &) { return QString(); });
    QCOMPARE(legend->entries().arrows, (QList{WatchArrow::Kind::Verified, WatchArrow::Kind::Missing}));
    QCOMPARE(legend->entries().marks, QList{MemberMark::Frozen});
    QVERIFY(legend->accessibleDescription().contains(markText(MemberMark::Frozen)));
    QVERIFY(!m_view->viewport()->geometry().intersects(legend->geometry()));
}

void TestClusterScene::newLeaderIsTheLargestAtOnce()
{
    for (const int count : {30, 500}) {
        show(count);
        auto state = test::sampleCluster(count);
        state.members.removeFirst();
        state.members.first().role = model::ClusterMember::Role::Leader;
        state.members.first().watches.clear();
        m_view->setMembers(
            u"/election"_s, membersOf(state, nullptr, nullptr, m_colors), [](const Member &) { return u"expired"_s; });
        const QRect leader = m_view->placeOf(test::candidatePath(1));
        const QRect gone = m_view->placeOf(test::candidatePath(0));
        QVERIFY(!gone.isEmpty()); // still there, with its last words
        for (const QRect &other : {gone, m_view->placeOf(test::candidatePath(2))}) {
            QVERIFY(leader.left() < other.left());
            QVERIFY(leader.width() > other.width());
        }
    }
}

void TestClusterScene::silentOnesAreSuspected()
{
    QVERIFY(!isOverdue(10'000, 11'400, 3000)); // a pulse each third of the timeout, and some delay
    QVERIFY(isOverdue(10'000, 11'600, 3000));
    QVERIFY(!isOverdue(10'000, 99'000, 0)); // nothing is known of its timeout
    auto member = membersOf(test::sampleCluster(2), nullptr, nullptr, m_colors).at(1);
    member.life = Member::Life::Suspected;
    member.silentSinceMs = 10'000;
    member.endsByMs = 13'000;
    QVERIFY(member.isSilent());
    QCOMPARE(member.remainingMs(11'600), 1400);
    QCOMPARE(shortRoleText(member), u"suspected: silent"_s);
    QVERIFY(lifeText(member, 11'600).contains(u"1.6"_s));
    QVERIFY(lifeText(member, 11'600).contains(u"1.4"_s));
}

void TestClusterScene::zoomTellsMore()
{
    show(500);
    const auto *scene = qobject_cast<ClusterScene *>(m_view->scene());
    QCOMPARE(scene->detail(), Detail::Dot);
    const QString node = test::candidatePath(250);
    const QPoint at = m_view->placeOf(node).center();
    m_view->setZoom(6, at);
    QVERIFY(scene->detail() != Detail::Dot);
    QVERIFY((m_view->placeOf(node).center() - at).manhattanLength() < 8); // stays under the mouse
    m_view->setZoom(0.1, at);
    QCOMPARE(m_view->zoom(), 1.0);
    QCOMPARE(scene->detail(), Detail::Dot);
}

void TestClusterScene::workIsTold()
{
    show(3);
    QCOMPARE(access()->childCount(), 3);
    model::WorkState work;
    work.root = u"/jobs"_s;
    work.queued = 2;
    work.queuedTasks = {u"a"_s, u"b"_s};
    work.workers = {{u"n_0000000001"_s, 1, {u"c"_s}, false}, {u"n_0000000002"_s, 0, {}, false}};
    m_view->setWork(work);
    QCOMPARE(access()->childCount(), 4);
    auto *told = access()->child(3);
    QVERIFY(told->isValid());
    QVERIFY2(
        told->text(QAccessible::Name).contains(u"1 with c_0000000001"_s), qPrintable(told->text(QAccessible::Name)));
    QVERIFY(!m_view->workPlace().isEmpty());
    // What is so is there at once, whatever still glides.
    work.queuedTasks = {u"b"_s};
    work.queued = 1;
    work.workers[1] = {u"n_0000000002"_s, 1, {u"a"_s}, false};
    m_view->setWork(work);
    QCOMPARE(m_view->members().at(2).tasks, 1);
    QVERIFY(told->text(QAccessible::Name).contains(u"1 with c_0000000002"_s));
    m_view->setWork({});
    QCOMPARE(access()->childCount(), 3);
    QVERIFY(m_view->workPlace().isEmpty());
}

void TestClusterScene::drawingHoldsTheWords()
{
    SceneContents contents{u"/election"_s, u"3 members"_s,
        membersOf(test::sampleCluster(3), nullptr, nullptr, m_colors), {}, m_view->font()};
    const QByteArray svg = svgOf(pictureOf(contents, lightPalette()));
    QXmlStreamReader reader(svg);
    QString words;
    int images = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            words += reader.text();
        images += reader.isStartElement() && reader.name() == u"image"_s ? 1 : 0;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const QString &word : {u"/election"_s, u"leader of /election"_s, u"c_0000000000"_s, u"c_0000000002"_s,
             arrowText(WatchArrow::Kind::Verified), arrowMeaning(WatchArrow::Kind::Verified)})
        QVERIFY2(words.contains(word), qPrintable(word));
    QCOMPARE(images, 0); // a drawing, not pictures in a frame
    const QImage image = imageOf(pictureOf(contents, lightPalette()));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestClusterScene::exportSaysHowItWent()
{
    show(3);
    const QTemporaryDir folder;
    SceneExport exporter(m_view.get());
    QSignalSpy told(&exporter, &SceneExport::told);
    for (const QString &name : {u"scene.svg"_s, u"scene.png"_s}) {
        exporter.save(folder.filePath(name), lightPalette());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.takeFirst().constFirst().toString().contains(name));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 1000);
    }
    exporter.save(folder.filePath(u"scene.doc"_s), lightPalette());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.takeFirst().constFirst().toString().contains(u".svg"_s));
    exporter.save(folder.filePath(u"missing/scene.svg"_s), lightPalette());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.takeFirst().constFirst().toString().contains(u"could not"_s));
}

void TestClusterScene::everyCountIsShown_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 3, 4, 9, 30, 200, 500})
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
