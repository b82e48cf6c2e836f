// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustersceneview.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/workcontrols.h"
#include "app/shell/ensembleconnection.h"
#include "app/stage/stagescript.h"
#include "app/stage/stageview.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/workobserver.h"
#include "tests/gui/sandboxconnection.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;
using Process = zkbridge::ParticipantProcess;

namespace {
constexpr int patience = 30000; ///< for servers, processes and expiries on a busy machine
}

/// Presentation mode over a real server with real participants: every act by its key.
class TestStageView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aScriptIsReadFromItsNames();
    void addsAWorker();
    void submitsWork();
    void freezesAndThawsAFollower();
    void killsTheLeader();
    void saysWhyAnActIsNotPossible();
    void anActMovesInTheScript();
    void changesBetweenDarkAndLight();
    void onlyWatchesWhatOthersStarted();
    void leaves();

private:
    void press(Qt::Key key) { QTest::keyClick(m_stage.get(), key); }
    [[nodiscard]] const model::ClusterState *cluster() const
    {
        return m_connection->clusters()->cluster(u"/election"_s);
    }
    [[nodiscard]] qsizetype members() const { return cluster() ? cluster()->members.size() : 0; }
    [[nodiscard]] static QString labelText(const QWidget &stage, const QString &accessibleName);
    [[nodiscard]] static QPushButton *act(const QWidget &stage, const QString &text);
    [[nodiscard]] bool isAnybody(Process::State state) const;

    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<QWidget> m_window;
    WorkControls *m_work = nullptr;
    MemberColors m_colors;
    std::unique_ptr<StageView> m_stage;
};

void TestStageView::initTestCase()
{
    m_connection = sandboxConnection(patience);
    QVERIFY2(m_connection, "the server does not serve");
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
    m_window = std::make_unique<QWidget>();
    m_work = new WorkControls(m_connection.get(), m_window.get());
    m_work->setCluster(u"/election"_s);
    m_connection->clusters()->expect(u"/election"_s, u"/service_registry"_s);
    m_stage = std::make_unique<StageView>(
        StageView::Props{m_connection.get(), &m_colors, m_work, u"/election"_s}, defaultScript());
    m_stage->resize(1200, 800);
    m_stage->show();
    m_stage->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
}

void TestStageView::cleanupTestCase()
{
    m_stage.reset();
    m_window.reset();
    QVERIFY(endConnection(std::move(m_connection), patience));
}

QString TestStageView::labelText(const QWidget &stage, const QString &accessibleName)
{
    const auto labels = stage.findChildren<QLabel *>();
    const auto found =
        std::ranges::find_if(labels, [&](const QLabel *label) { return label->accessibleName() == accessibleName; });
    return found == labels.cend() ? QString() : (*found)->text();
}

QPushButton *TestStageView::act(const QWidget &stage, const QString &text)
{
    const auto buttons = stage.findChildren<QPushButton *>();
    const auto found =
        std::ranges::find_if(buttons, [&text](const QPushButton *button) { return button->text().endsWith(text); });
    return found == buttons.cend() ? nullptr : *found;
}

bool TestStageView::isAnybody(Process::State state) const
{
    const auto processes = m_connection->participants()->participants();
    return std::ranges::any_of(processes, [state](const Process *process) { return process->state() == state; });
}

void TestStageView::aScriptIsReadFromItsNames()
{
    QCOMPARE(scriptFrom({}), defaultScript());
    const auto script = scriptFrom({u"submit-work"_s, u"fly"_s, u"kill-leader"_s, u"submit-work"_s});
    QCOMPARE(script.mid(0, 2), QList<StageAct>({StageAct::SubmitWork, StageAct::KillLeader}));
    QCOMPARE(script.size(), defaultScript().size());
    QCOMPARE(scriptFrom(namesOf(script)), script);
}

void TestStageView::addsAWorker()
{
    for (int number = 1; number <= 3; ++number) {
        press(Qt::Key_4);
        QTRY_COMPARE_WITH_TIMEOUT(members(), number, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(cluster()->workers.size(), 2, patience);
    QTRY_COMPARE(m_stage->findChild<ClusterSceneView *>()->members().size(), 3);
    QVERIFY(labelText(*m_stage, u"Cluster"_s).startsWith(u"/election is led by c_"_s));
}

void TestStageView::submitsWork()
{
    press(Qt::Key_7);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->workObserver()->workOf(u"/election"_s).ended, 20, patience);
}

void TestStageView::freezesAndThawsAFollower()
{
    press(Qt::Key_2);
    QTRY_VERIFY_WITH_TIMEOUT(isAnybody(Process::State::Frozen), patience);
    press(Qt::Key_3);
    QTRY_VERIFY_WITH_TIMEOUT(!isAnybody(Process::State::Frozen), patience);
    QTRY_COMPARE_WITH_TIMEOUT(members(), 3, patience);
}

void TestStageView::killsTheLeader()
{
    QTRY_VERIFY_WITH_TIMEOUT(cluster()->leader() != nullptr, patience);
    const QString before = cluster()->leader()->node;
    QTRY_VERIFY(act(*m_stage, u"Kill the leader"_s)->accessibleDescription().isEmpty());
    QTest::mouseClick(act(*m_stage, u"Kill the leader"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAnybody(Process::State::Killed), patience);
    QTRY_VERIFY_WITH_TIMEOUT(cluster()->leader() && cluster()->leader()->node != before, patience);
    QTRY_VERIFY(!labelText(*m_stage, u"What just happened"_s).isEmpty());
}

void TestStageView::saysWhyAnActIsNotPossible()
{
    // The only server of this sandbox must go on.
    QTRY_VERIFY(act(*m_stage, u"Stop a server"_s)->accessibleDescription().contains(u"only server"_s));
    press(Qt::Key_5);
    QTRY_VERIFY(labelText(*m_stage, u"Keys"_s).contains(u"only server"_s));
    QCOMPARE(m_connection->sandbox()->servers().constFirst().state, zkbridge::SandboxServer::State::Serving);
    QVERIFY(!act(*m_stage, u"Start it again"_s)->accessibleDescription().isEmpty());
}

void TestStageView::anActMovesInTheScript()
{
    QSignalSpy changed(m_stage.get(), &StageView::scriptChanged);
    QPushButton *last = act(*m_stage, u"Submit work"_s);
    QVERIFY(last->text().startsWith(u'7'));
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    QVERIFY(act(*m_stage, u"Submit work"_s)->text().startsWith(u'6'));
    QVERIFY(act(*m_stage, u"Start it again"_s)->text().startsWith(u'7'));
}

void TestStageView::changesBetweenDarkAndLight()
{
    const bool before = m_stage->isDark();
    press(Qt::Key_T);
    QCOMPARE(m_stage->isDark(), !before);
    QCOMPARE(m_stage->palette().color(QPalette::Window).lightness() < 128, !before);
}

void TestStageView::onlyWatchesWhatOthersStarted()
{
    zkbridge::SessionOptions options;
    options.connect = zkbridge::ConnectString::parse(m_connection->sandbox()->connectString()).value();
    options.lock = zkbridge::LockState::Unlocked;
    auto foreign = std::make_unique<EnsembleConnection>(options, nullptr);
    foreign->open();
    QWidget window;
    WorkControls work(foreign.get(), &window);
    MemberColors colors;
    auto stage =
        std::make_unique<StageView>(StageView::Props{foreign.get(), &colors, &work, u"/election"_s}, defaultScript());
    QTRY_VERIFY_WITH_TIMEOUT(foreign->clusters()->cluster(u"/election"_s), patience);
    const qsizetype processes = m_connection->participants()->participants().size();
    for (const StageAct one : defaultScript()) {
        QVERIFY(act(*stage, actText(one))->accessibleDescription().contains(u"only watches"_s));
        act(*stage, actText(one))->click();
    }
    QVERIFY(foreign->participants()->participants().isEmpty());
    QCOMPARE(m_connection->participants()->participants().size(), processes);
    stage.reset();
    QVERIFY(endConnection(std::move(foreign), patience));
}

void TestStageView::leaves()
{
    press(Qt::Key_Escape);
    QVERIFY(!m_stage->isVisible());
}

QTEST_MAIN(TestStageView)
#include "tst_stageview.moc"
