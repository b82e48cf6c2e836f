// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustersceneview.h"
#include "app/cluster/clusterview.h"
#include "app/cluster/frozenbar.h"
#include "app/cluster/joindialog.h"
#include "app/cluster/membertext.h"
#include "app/cluster/timeslider.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "tests/gui/sandboxconnection.h"
#include "zkbridge/client/path.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;
using Process = zkbridge::ParticipantProcess;

namespace {

constexpr int patience = 30000; ///< for servers, processes and expiries on a busy machine
constexpr int sessionTimeoutMs = 2000;

QPushButton *joinButton(const JoinDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::find_if(
        buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->text() == u"Join"_s; });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

/// The cluster view over a real server with real participants, used as a presenter would.
class TestClusterView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void teachesWhileThereIsNothing();
    void showsWhoLeadsAndWhoWatches();
    void selectionIsOneEverywhere();
    void crashIsToldAtOnceAndRecovered();
    void thePastCannotBeTouched();
    void freezesAndResumes();
    void freezeIsUndone();
    void joinsThroughTheDialog();
    void refusesAnotherRecipe();
    void leavesCleanly();

private:
    void join(int port);
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QAbstractItemView *table(const QString &accessibleName) const;
    [[nodiscard]] ClusterSceneView *scene() const { return m_view->findChild<ClusterSceneView *>(); }
    /// Of those that are there, in line.
    [[nodiscard]] QList<Member> present() const;
    [[nodiscard]] bool hasEvent(model::ClusterEvent::Kind kind, const QString &node) const;
    void choose(const QString &node);
    /// A line in the chart that is seen stands at that moment.
    [[nodiscard]] bool marksMoment(qint64 timeMs) const;

    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<ClusterView> m_view;
};

void TestClusterView::initTestCase()
{
    m_connection = sandboxConnection(patience);
    QVERIFY2(m_connection, "the server does not serve");
    m_view = std::make_unique<ClusterView>(m_connection.get());
    m_view->resize(1100, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
}

void TestClusterView::cleanupTestCase()
{
    m_view.reset();
    QVERIFY(endConnection(std::move(m_connection), patience));
}

void TestClusterView::join(int port)
{
    zkbridge::ParticipantSettings settings;
    settings.connect = m_connection->sandbox()->connectString();
    settings.address = u"http://127.0.0.1:%1"_s.arg(port);
    settings.sessionTimeoutMs = sessionTimeoutMs;
    QVERIFY(m_connection->participants()->join(settings) != nullptr);
}

QAction *TestClusterView::action(const QString &text) const
{
    const auto actions = m_view->clusterActions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&text](const QAction *one) {
        return one->text() == text || one->data().toString() == text; // the verb alone, when it says how many
    });
    return found == actions.cend() ? nullptr : *found;
}

QAbstractItemView *TestClusterView::table(const QString &accessibleName) const
{
    const auto views = m_view->findChildren<QAbstractItemView *>();
    for (auto *view : views)
        if (view->accessibleName() == accessibleName)
            return view;
    return nullptr;
}

QList<Member> TestClusterView::present() const
{
    auto members = scene()->members();
    members.removeIf([](const Member &member) { return member.life == Member::Life::Gone; });
    return members;
}

bool TestClusterView::hasEvent(model::ClusterEvent::Kind kind, const QString &node) const
{
    const auto &events = m_connection->timeline()->events();
    return std::any_of(events.cbegin(), events.cend(),
        [&](const model::ClusterEvent &event) { return event.kind == kind && event.node == node; });
}

void TestClusterView::choose(const QString &node)
{
    Q_EMIT scene()->membersChosen({node});
    QCOMPARE(scene()->chosen(), QStringList{node});
}

bool TestClusterView::marksMoment(qint64 timeMs) const
{
    const auto charts = m_view->findChildren<QChartView *>();
    for (const auto *chart : charts) {
        const auto all = chart->isVisible() ? chart->chart()->series() : QList<QAbstractSeries *>();
        for (auto *series : all) {
            const auto *line = qobject_cast<QLineSeries *>(series);
            if (line && line->count() == 2 && line->at(0).x() == double(timeMs) && line->at(1).x() == double(timeMs))
                return true;
        }
    }
    return false;
}

void TestClusterView::teachesWhileThereIsNothing()
{
    QVERIFY(!scene()->isVisible());
    const auto buttons = m_view->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *button) { return button->isVisible() && button->text() == u"Join..."_s; }));
    for (const QString &text : {u"Leave"_s, u"Crash"_s, u"Freeze"_s, u"Resume"_s})
        QVERIFY(!action(text)->isEnabled());
}

void TestClusterView::showsWhoLeadsAndWhoWatches()
{
    QSignalSpy loaded(m_view.get(), &ClusterView::loaded);
    for (int port = 9001; port <= 9003; ++port)
        join(port);
    QTRY_COMPARE_WITH_TIMEOUT(present().size(), 3, patience);
    QCOMPARE(loaded.size(), 1);
    QVERIFY(scene()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        !present().at(1).candidate.registration.isEmpty() && !present().at(2).candidate.registration.isEmpty(),
        patience);
    // The servers may tell of a session before its own process does.
    const auto isOurs = [](const auto &member) { return member.isOurs() && member.candidate.session != 0; };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(present(), isOurs), patience);
    const auto members = present();
    QVERIFY(members.at(0).leads);
    QVERIFY(members.at(0).candidate.registration.isEmpty());
    QCOMPARE(members.at(1).candidate.watches, members.at(0).candidate.node);
    QCOMPARE(members.at(2).candidate.watches, members.at(1).candidate.node);
    QTRY_COMPARE(table(u"Participants"_s)->model()->rowCount(), 3);
    QTRY_COMPARE(table(u"Workers"_s)->model()->rowCount(), 2);
    auto *access = QAccessible::queryAccessibleInterface(scene());
    QCOMPARE(access->childCount(), 3);
    QVERIFY(access->child(0)->text(QAccessible::Name).startsWith(u"leader of /election, c_"_s));
}

void TestClusterView::selectionIsOneEverywhere()
{
    const auto members = present();
    choose(members.at(1).candidate.node);
    QCOMPARE(m_connection->selectedPath(), members.at(1).candidate.node);
    auto *participants = table(u"Participants"_s);
    QCOMPARE(participants->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table(u"Workers"_s)->selectionModel()->selectedRows().size(), 1);
    m_connection->selectPath(members.at(2).candidate.registration);
    QCOMPARE(scene()->chosen(), QStringList{members.at(2).candidate.node});
    participants->selectAll();
    QCOMPARE(scene()->chosen().size(), 3);
    QVERIFY(action(u"Freeze"_s)->isEnabled());
    m_connection->selectPath(u"/zookeeper"_s);
    QVERIFY(scene()->chosen().isEmpty());
    QVERIFY(!action(u"Crash"_s)->isEnabled());
}

void TestClusterView::crashIsToldAtOnceAndRecovered()
{
    const auto before = present();
    choose(before.at(0).candidate.node);
    action(u"Crash"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(present().at(0).life, Member::Life::Killed, patience);
    // Truth first: its znode is there, so it still leads; what is known and what is waited for is told.
    const auto killed = present().at(0);
    QVERIFY(killed.leads);
    QVERIFY(lifeText(killed, killed.silentSinceMs).startsWith(u"process killed; ZooKeeper waits up to"_s));
    QVERIFY(killed.remainingMs(killed.silentSinceMs) >= sessionTimeoutMs);
    QVERIFY(!action(u"Crash"_s)->isEnabled());

    QTRY_COMPARE_WITH_TIMEOUT(present().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(present().at(0).leads, patience);
    QCOMPARE(present().at(0).candidate.node, before.at(1).candidate.node);
    QVERIFY(hasEvent(model::ClusterEvent::Kind::KilledHere, before.at(0).candidate.node));
    QTRY_VERIFY(hasEvent(model::ClusterEvent::Kind::NewLeader, before.at(1).candidate.node));
    QTRY_COMPARE(table(u"Participants"_s)->model()->rowCount(), 2);
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"after its process was killed here"_s)
            && label->text().contains(u"nobody led for"_s);
    }));
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->text().contains(u"failover to expect"_s); }));
    // A leader takes itself out of the registry.
    QTRY_COMPARE_WITH_TIMEOUT(table(u"Workers"_s)->model()->rowCount(), 1, patience);
    auto *access = QAccessible::queryAccessibleInterface(scene());
    QCOMPARE(access->indexOfChild(access->child(access->childCount() - 1)), access->childCount() - 1);
}

void TestClusterView::thePastCannotBeTouched()
{
    // When three stood in line: before the crash.
    const auto &moments = m_connection->chronicle()->past()->moments(u"/election"_s);
    const auto full = std::ranges::find_if(moments, [](const auto &one) { return one.state.members.size() == 3; });
    QVERIFY(full != moments.end());
    const qint64 then = full->timeMs;
    m_view->showMoment(u"/election"_s, then);
    QTRY_COMPARE(present().size(), 3);
    QVERIFY(present().at(0).leads);
    choose(present().at(1).candidate.node); // lives on, but nobody acts on it through the past
    for (const QString &text : {u"Join..."_s, u"Leave"_s, u"Crash"_s, u"Freeze"_s, u"Resume"_s, u"&Verify watches"_s}) {
        QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
        QVERIFY2(action(text)->toolTip().contains(u"nothing can be done to the past"_s), qPrintable(text));
    }
    const auto joinButtons = m_view->findChildren<QPushButton *>();
    for (const auto *button : joinButtons)
        QVERIFY(button->text() != u"Join..."_s || !button->isVisible() || !button->isEnabled());
    QTRY_VERIFY(marksMoment(then));
    Q_EMIT m_view->findChild<TimeSlider *>()->timeChosen(0);
    QTRY_COMPARE(present().size(), 2);
    QVERIFY(action(u"Join..."_s)->isEnabled());
    QVERIFY(action(u"Join..."_s)->toolTip().contains(u"Ctrl+J"_s));
    QVERIFY(action(u"&Verify watches"_s)->isEnabled());
    QVERIFY(!marksMoment(then));
    choose(present().at(1).candidate.node);
    QVERIFY(action(u"Freeze"_s)->isEnabled());
}

void TestClusterView::freezesAndResumes()
{
    const auto follower = present().at(1);
    choose(follower.candidate.node);
    action(u"Freeze"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(present().at(1).life, Member::Life::Frozen, patience);
    QVERIFY(!action(u"Freeze"_s)->isEnabled());
    QVERIFY(action(u"Resume"_s)->isEnabled());
    action(u"Resume"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        !action(u"Resume"_s)->isEnabled() && present().size() == 2 && present().at(1).life == Member::Life::Present,
        patience);
}

void TestClusterView::freezeIsUndone()
{
    QSignalSpy told(m_view.get(), &ClusterView::statusMessage);
    choose(present().at(1).candidate.node);
    action(u"Freeze"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(present().at(1).life, Member::Life::Frozen, patience);
    QVERIFY(told.takeFirst().constFirst().toString().contains(u"is frozen"_s));
    const auto *bar = m_view->findChild<FrozenBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(zkbridge::nodeName(present().at(1).candidate.node)));
    QTest::keyClick(scene(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(present().size() == 2 && present().at(1).life == Member::Life::Present, patience);
    QTRY_VERIFY(!bar->isVisible());
    // Nothing is left to undo, and what is about to be killed is told before.
    QTest::keyClick(scene(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(present().at(1).life, Member::Life::Present);
    choose(present().at(0).candidate.node);
    QVERIFY2(action(u"Crash"_s)->toolTip().contains(u"leads /election"_s), qPrintable(action(u"Crash"_s)->toolTip()));
    QVERIFY(action(u"Crash"_s)->toolTip().contains(u"no undo"_s));
}

void TestClusterView::joinsThroughTheDialog()
{
    action(u"Join..."_s)->trigger();
    auto *dialog = m_view->findChild<JoinDialog *>();
    QVERIFY(dialog != nullptr);
    auto *join = joinButton(*dialog);
    QTRY_VERIFY_WITH_TIMEOUT(join->isEnabled(), patience);
    auto *election = dialog->findChildren<QLineEdit *>().constFirst();
    QCOMPARE(election->text(), u"/election"_s);
    election->setText(u"/election/"_s);
    QVERIFY(!join->isEnabled());
    election->setText(u"/election"_s);
    QTRY_VERIFY_WITH_TIMEOUT(join->isEnabled(), patience);
    QTest::mouseClick(join, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(present().size(), 3, patience);
}

void TestClusterView::refusesAnotherRecipe()
{
    bool created = false;
    m_connection->session()->create(u"/latch"_s, {}, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
        [this, &created](const zkbridge::Result<zkbridge::Created> &) {
            m_connection->session()->create(u"/latch/_c_2d76c1d0-061f-4642-8862-99326bcbd9a5-latch-"_s, {},
                zkbridge::openAcl(), zkbridge::CreateMode::EphemeralSequential, this,
                [&created](const zkbridge::Result<zkbridge::Created> &reply) { created = reply.ok(); });
        });
    QTRY_VERIFY_WITH_TIMEOUT(created, patience);
    zkbridge::ParticipantSettings preset;
    preset.election = u"/latch"_s;
    JoinDialog dialog(m_connection.get(), preset, m_view.get());
    const auto labels = dialog.findChildren<QLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(labels.cbegin(), labels.cend(),
                                 [](const QLabel *label) { return label->text().contains(u"joining is refused"_s); }),
        patience);
    QVERIFY(!joinButton(dialog)->isEnabled());
    // By the recipe of those that stand there it is allowed.
    auto *recipe = dialog.findChild<QComboBox *>();
    recipe->setCurrentIndex(recipe->findText(u"Curator LeaderLatch"_s));
    QTRY_VERIFY_WITH_TIMEOUT(joinButton(dialog)->isEnabled(), patience);
    QCOMPARE(dialog.settings().recipe, zkbridge::ElectionRecipe::CuratorLatch);
}

void TestClusterView::leavesCleanly()
{
    const auto before = present();
    choose(before.at(0).candidate.node);
    action(u"Leave"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(present().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(present().at(0).leads, patience);
    QCOMPARE(present().at(0).candidate.node, before.at(1).candidate.node);
}

QTEST_MAIN(TestClusterView)
#include "tst_clusterview.moc"
