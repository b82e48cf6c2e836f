// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guided tour from end to end in the real window, over real servers and real participants, through its buttons.
#include "app/shell/ensembleconnection.h"
#include "app/shell/mainwindow.h"
#include "app/shell/program.h"
#include "app/shell/workbench.h"
#include "app/tour/herdstep.h"
#include "app/tour/quorumstep.h"
#include "app/tour/tour.h"
#include "app/tour/tourdock.h"
#include "app/tour/tourframe.h"
#include "app/tour/tourground.h"
#include "app/tour/tourguide.h"
#include "app/tour/tourpane.h"
#include "app/tour/tourstep.h"
#include "app/tour/workstep.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::Tour;
using zkbridge::ParticipantProcess;

namespace {
constexpr int patienceMs = 60000; ///< longer than a step's own, after which it can be tried again
}

class TestTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seesWhatTheUserDoes();
    void doesAStepAgain();
    void goesThroughAllSteps();
    void listensToTheKeyboard();
    void goesOnInAnotherLanguage();
    void leavesNothingBehind();
    void neverWritesToServersOfOthers();
    void endsWhileAServerStops();
    void cleanupTestCase();

private:
    [[nodiscard]] app::MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] app::EnsembleConnection *connection() const { return m_program->connection(); }
    [[nodiscard]] Tour *tour() const { return m_program->tour(); }
    [[nodiscard]] app::TourDock *dock() const { return window()->findChild<app::TourDock *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto all = dock()->findChildren<QPushButton *>();
        for (QPushButton *child : all) {
            if (QString(child->text()).remove(u'&') == text && child->isVisible())
                return child;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        QList<QAction *> left = window()->menuBar()->actions();
        while (!left.isEmpty()) {
            QAction *next = left.takeFirst();
            if (next->menu() != nullptr)
                left.append(next->menu()->actions());
            else if (QString(next->text()).remove(u'&') == text)
                return next;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList childrenOfRoot() const
    {
        std::optional<QStringList> names;
        connection()->session()->children(u"/"_s, zkbridge::Session::Watch::No, connection(),
            [&names](const zkbridge::Result<zkbridge::Children> &reply) {
                names.emplace();
                for (const std::string &name : reply.ok() ? reply->names : std::vector<std::string>{"no answer"})
                    names->append(QString::fromStdString(name));
            });
        if (!QTest::qWaitFor([&names] { return names.has_value(); }, patienceMs))
            return {u"no answer"_s};
        return *names;
    }
    void doStep(int index);
    static void checkFigures(const app::TourStep &step);

    QTemporaryDir m_settings;
    std::unique_ptr<app::Program> m_program;
};

void TestTour::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"vivarium"_s);
    app::CommandLine line;
    line.participants = 1;
    line.language = u"en"_s;
    m_program = std::make_unique<app::Program>(line);
    m_program->start();
    QVERIFY(action(u"Tour"_s) != nullptr);
    action(u"Tour"_s)->trigger();
    QVERIFY(dock() != nullptr);
    // Nothing was connected, so it brings up servers by itself.
    QTRY_COMPARE_WITH_TIMEOUT(tour()->stage(), Tour::Stage::Leading, patienceMs);
    QVERIFY(connection()->isSandbox());
    QVERIFY(childrenOfRoot().contains("tour"_L1));
}

/// Presses "Do it for me" until nothing is left to do.
void TestTour::doStep(int index)
{
    app::TourGuide *guide = tour()->guide();
    QCOMPARE(guide->current(), index);
    app::TourStep *step = guide->currentStep();
    QVERIFY2(step->obstacle().isEmpty(), qPrintable(step->obstacle()));
    const auto press = [this, step] {
        QPushButton *act = button(u"Do it for me"_s); // says otherwise while something is under way
        if (act != nullptr && !step->isDone())
            act->click();
        return step->isDone();
    };
    const bool isDone = QTest::qWaitFor(press, patienceMs);
    QStringList state{step->title(), step->problem()};
    for (const app::TourTask &task : step->tasks())
        state.append((task.done ? u"done: "_s : u"open: "_s) + task.text);
    QVERIFY2(isDone, qPrintable(state.join(u'\n')));
    QVERIFY(!button(u"Do it for me"_s)->isEnabled());
    checkFigures(*step);
    const bool points = step->place().part != app::TourPlace::Part::None;
    QCOMPARE(window()->findChild<app::TourFrame *>() != nullptr, points);
}

/// What a step counted is what its two sentences say.
void TestTour::checkFigures(const app::TourStep &step)
{
    const auto value = [&step](int index) { return step.figures().value(index).value; };
    if (qobject_cast<const app::HerdStep *>(&step) != nullptr) {
        QVERIFY2(value(0).startsWith(u"1 of "_s), qPrintable(value(0)));
        const QStringList herd = value(2).split(u" of "_s);
        QVERIFY2(herd.size() == 2 && herd.at(0) == herd.at(1) && herd.at(0).toInt() > 1, qPrintable(value(2)));
    } else if (qobject_cast<const app::WorkStep *>(&step) != nullptr) {
        QTRY_COMPARE(value(0), u"0"_s); // nothing waits any more
        QTRY_COMPARE(value(1), u"0"_s);
    } else if (qobject_cast<const app::QuorumStep *>(&step) != nullptr) {
        QCOMPARE(value(0), u"3 of 3, the majority is 2"_s);
        QCOMPARE(step.figures().size(), 3); // a fourth would tell that the session is another one now
    }
}

/// It does not matter who does it.
void TestTour::seesWhatTheUserDoes()
{
    const app::TourStep *step = tour()->guide()->currentStep();
    zkbridge::Session *session = connection()->session();
    session->create(u"/tour/hello"_s, "by hand", zkbridge::openAcl(), zkbridge::CreateMode::Persistent, connection(),
        [](const zkbridge::Result<zkbridge::Created> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(step->tasks().at(0).done, patienceMs);
    QVERIFY(!step->tasks().at(1).done);
    session->set(u"/tour/hello"_s, "changed by hand", 0, connection(), [](const zkbridge::Result<zkbridge::Stat> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(step->isDone(), patienceMs);
    QVERIFY(!button(u"Do it for me"_s)->isEnabled());
}

void TestTour::doesAStepAgain()
{
    app::TourStep *step = tour()->guide()->currentStep();
    button(u"Again"_s)->click();
    QVERIFY(!step->isDone());
    // Not before what was done is taken back.
    QTRY_VERIFY_WITH_TIMEOUT(!step->isBusy(), patienceMs);
    QVERIFY(!step->tasks().at(0).done);
    QVERIFY(!tour()->ground()->child(u"hello"_s));
}

void TestTour::goesThroughAllSteps()
{
    const int count = tour()->guide()->count();
    for (int index = 0; index < count; ++index) {
        doStep(index);
        if (QTest::currentTestFailed())
            return;
        QPushButton *next = button(index + 1 < count ? u"Next"_s : u"Finish"_s);
        QVERIFY(next != nullptr);
        next->click();
    }
    QVERIFY(tour()->guide()->isOver());
    QCOMPARE(tour()->guide()->doneCount(), count);
    QVERIFY(window()->findChild<app::TourFrame *>() == nullptr);
}

void TestTour::listensToTheKeyboard()
{
    app::TourGuide *guide = tour()->guide();
    QWidget *pane = dock()->widget();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QPushButton *again = button(u"Start again"_s);
    QVERIFY(again != nullptr);
    again->setFocus();
    QTest::keyClick(pane->focusWidget(), Qt::Key_PageUp);
    QCOMPARE(guide->current(), guide->count() - 1);
    QTest::keyClick(pane->focusWidget(), Qt::Key_PageUp);
    QTest::keyClick(pane->focusWidget(), Qt::Key_PageDown);
    QCOMPARE(guide->current(), guide->count() - 1);
    const auto *steps = pane->findChild<QComboBox *>();
    const qreal before = steps->font().pointSizeF();
    QTest::keyClick(pane->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(steps->font().pointSizeF() > before);
    QTest::keyClick(pane->focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(steps->font().pointSizeF(), before);
}

void TestTour::goesOnInAnotherLanguage()
{
    const int current = tour()->guide()->current();
    for (const QString &language : {u"Deutsch"_s, u"English"_s}) {
        const QPointer<app::MainWindow> before = window();
        action(language)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window() != before, patienceMs);
        QVERIFY(dock() != nullptr && dock()->isVisible());
        QCOMPARE(tour()->guide()->current(), current);
        QCOMPARE(tour()->guide()->doneCount(), tour()->guide()->count());
    }
    QCOMPARE(dock()->widget()->findChild<QComboBox *>()->currentIndex(), current);
}

void TestTour::leavesNothingBehind()
{
    QSignalSpy cleared(tour(), &Tour::cleared);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    dock()->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(cleared.wait(patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(dock() == nullptr, patienceMs);
    QVERIFY(!childrenOfRoot().contains("tour"_L1));
    int running = 0;
    const auto participants = connection()->participants()->participants();
    for (const ParticipantProcess *participant : participants)
        running += participant->pid() != 0 && participant->state() == ParticipantProcess::State::Running ? 1 : 0;
    QCOMPARE(running, 1); // the demo's own
}

void TestTour::neverWritesToServersOfOthers()
{
    zkbridge::SessionOptions options;
    options.connect = connection()->session()->options().connect;
    options.lock = zkbridge::LockState::Unlocked;
    app::EnsembleConnection others(options, nullptr);
    others.open();
    QTRY_VERIFY_WITH_TIMEOUT(others.session()->isConnected(), patienceMs);
    Tour elsewhere;
    elsewhere.setConnection(&others);
    elsewhere.start();
    QCOMPARE(elsewhere.stage(), Tour::Stage::NoSandbox);
    QVERIFY(elsewhere.isForeign());
    QVERIFY(elsewhere.ground() == nullptr);
    elsewhere.setConnection(connection());
    QTRY_COMPARE_WITH_TIMEOUT(elsewhere.stage(), Tour::Stage::Leading, patienceMs);
    QSignalSpy cleared(&elsewhere, &Tour::cleared);
    elsewhere.stop();
    QVERIFY(cleared.wait(patienceMs));
    QVERIFY(!childrenOfRoot().contains("tour"_L1));
    QSignalSpy closed(&others, &app::EnsembleConnection::closed);
    others.close();
    QVERIFY(closed.wait(patienceMs));
}

/// What the tour stopped serves again, though the tour is gone before it has ended.
void TestTour::endsWhileAServerStops()
{
    Tour another;
    another.setConnection(connection());
    another.start();
    QTRY_COMPARE_WITH_TIMEOUT(another.stage(), Tour::Stage::Leading, patienceMs);
    app::TourGuide *guide = another.guide();
    guide->goTo(guide->count() - 2);
    app::TourStep *step = guide->currentStep();
    QVERIFY(qobject_cast<app::QuorumStep *>(step) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!step->isBusy() && step->figures().value(1).value != "none"_L1, patienceMs);
    zkbridge::Sandbox *sandbox = connection()->sandbox();
    QSignalSpy changed(sandbox, &zkbridge::Sandbox::serverChanged);
    step->act();
    another.stop();
    QVERIFY(changed.wait(patienceMs)); // it ends
    const auto allServe = [sandbox] {
        const auto servers = sandbox->servers();
        return std::all_of(servers.begin(), servers.end(), [](const zkbridge::SandboxServer &server) {
            return server.state == zkbridge::SandboxServer::State::Serving;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allServe() && connection()->session()->isConnected(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(another.ground() == nullptr, patienceMs);
}

void TestTour::cleanupTestCase()
{
    if (!m_program)
        return;
    QSignalSpy ended(m_program.get(), &app::Program::ended);
    window()->close();
    QVERIFY(ended.wait(patienceMs));
    m_program.reset();
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
