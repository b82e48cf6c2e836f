// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ensembleconnection.h"
#include "app/shell/sessionstatusbar.h"
#include "app/shell/statusfields.h"
#include "app/shell/treeactions.h"
#include "app/space/activitypane.h"
#include "app/space/pausebar.h"
#include "model/tree/livetree.h"
#include "tests/gui/sandboxconnection.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace app;
using model::TreeMode;

namespace {
constexpr int patience = 30000;
} // namespace

/// What the status bar, the pane Activity and the bar above the tree say of a real server's tree.
class TestSessionStatusBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void becomesLive();
    void goesLazyAndBack();
    void countsChanges();
    void pauses();
    void dropsTheLeastImportantFirst();

private:
    void create(const QString &path);
    template <typename T> [[nodiscard]] T *named(const QString &name) const
    {
        const auto all = m_window->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton *mode() const { return named<QToolButton>(u"Mode of the tree"_s); }

    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<SessionStatusBar> m_bar;
    TreeActions *m_actions = nullptr;
    ActivityPane *m_activity = nullptr;
    PauseBar *m_pause = nullptr;
};

void TestSessionStatusBar::initTestCase()
{
    m_connection = sandboxConnection(patience);
    QVERIFY2(m_connection, "the server does not serve");
    m_window = std::make_unique<QMainWindow>();
    m_actions = new TreeActions(m_connection->tree(), m_window.get());
    m_activity = new ActivityPane(m_connection.get(), m_actions->pause(), m_window.get());
    m_pause = new PauseBar(m_actions->pause(), m_window.get());
    connect(m_connection->tree(), &model::LiveTree::statusChanged, m_pause, &PauseBar::setStatus);
    m_window->setCentralWidget(m_activity);
    m_bar = std::make_unique<SessionStatusBar>(m_connection.get(), m_window->statusBar());
    m_window->resize(1600, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(mode()->text(), u"lazy"_s);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
}

void TestSessionStatusBar::cleanupTestCase()
{
    m_bar.reset();
    m_window.reset();
    QVERIFY(endConnection(std::move(m_connection), patience));
}

void TestSessionStatusBar::create(const QString &path)
{
    bool done = false;
    m_connection->session()->create(path, "x", zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
        [&done](const zkbridge::Result<zkbridge::Created> &reply) { done = reply.code() == zkbridge::ErrorCode::Ok; });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

void TestSessionStatusBar::becomesLive()
{
    QTRY_COMPARE_WITH_TIMEOUT(mode()->text(), u"live"_s, patience);
    QVERIFY(mode()->toolTip().contains(u"one recursive watch"_s));
    QVERIFY(m_actions->live()->isChecked());
    QTRY_VERIFY(named<QLabel>(u"Znodes"_s)->text().startsWith(u"znodes "_s));
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(u"Watches"_s)->toolTip().contains(u"1 by the connection"_s), patience);
    QVERIFY(!named<QToolButton>(u"Stop reading"_s)->isVisible());
}

void TestSessionStatusBar::goesLazyAndBack()
{
    m_actions->live()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(mode()->text(), u"lazy"_s, patience);
    QVERIFY(mode()->toolTip().contains(u"switched off"_s));
    QVERIFY(!m_actions->live()->isChecked());
    mode()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->tree()->status().mode, TreeMode::Live, patience);
    QTRY_COMPARE(mode()->text(), u"live"_s);
    QVERIFY(m_actions->live()->isChecked());
}

void TestSessionStatusBar::countsChanges()
{
    create(u"/busy"_s);
    for (int i = 0; i < 20; ++i)
        create(u"/busy/%1"_s.arg(i));
    auto *table = named<QAbstractItemView>(u"Most active subtrees"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), u"/busy"_s, patience);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_connection->selectedPath(), u"/busy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(u"Changes"_s)->text() != u"changes 0/s"_s, patience);
}

void TestSessionStatusBar::pauses()
{
    m_actions->pause()->setChecked(true);
    QTRY_VERIFY(!m_pause->isHidden());
    QCOMPARE(mode()->text(), u"paused"_s);
    create(u"/meanwhile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->tree()->status().changesWhilePaused > 0, patience);
    QTRY_VERIFY(!m_pause->accessibleName().startsWith(u"Paused: 0"_s));
    QCOMPARE(m_connection->tree()->store()->find(u"/meanwhile"_s), model::noNode);
    mode()->click();
    QTRY_VERIFY(m_pause->isHidden());
    QVERIFY(!m_actions->pause()->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->tree()->store()->find(u"/meanwhile"_s) != model::noNode, patience);
}

void TestSessionStatusBar::dropsTheLeastImportantFirst()
{
    auto *lock = named<QLabel>(u"Lock"_s);
    auto *session = named<QLabel>(u"Session"_s);
    QTRY_VERIFY(session->isVisible());
    m_window->resize(420, 300);
    QTRY_VERIFY(!session->isVisible());
    QVERIFY(lock->isVisible());
    QVERIFY(mode()->isVisible());
    const auto *fields = m_window->findChild<StatusFields *>();
    QVERIFY(fields->rect().contains(mode()->geometry()));
    m_window->resize(1600, 300);
    QTRY_VERIFY(session->isVisible());
}

QTEST_MAIN(TestSessionStatusBar)
#include "tst_sessionstatusbar.moc"
