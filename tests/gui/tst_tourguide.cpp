// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourguide.h"
#include "app/tour/tourstep.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::TourGuide;
using app::TourStep;

namespace {

/// A step whose world is a few switches.
class SwitchStep : public TourStep {
    Q_OBJECT
public:
    explicit SwitchStep(int tasks)
        : TourStep(nullptr, tasks, nullptr)
        , m_happened(tasks, false)
    {
    }

    [[nodiscard]] QString title() const override { return u"title"_s; }
    [[nodiscard]] QString explanation() const override { return u"explanation"_s; }
    [[nodiscard]] QString conclusion() const override { return u"conclusion"_s; }
    [[nodiscard]] app::TourPlace place() const override { return {}; }

    void happen(int task, bool happened = true)
    {
        m_happened[task] = happened;
        look();
    }
    void failNow() { fail(u"no"_s); }
    void setWaits(int task) { m_waits = task; }
    void setReady(bool ready)
    {
        m_ready = ready;
        look();
    }

    bool keeps = false;
    int asked = -1; ///< the task that was to be done last
    int begun = 0;
    int entered = 0;
    int left = 0;
    int wereReset = 0;

protected:
    [[nodiscard]] QString taskText(int task) const override { return QString::number(task); }
    [[nodiscard]] bool hasHappened(int task) const override { return m_happened.at(task); }
    [[nodiscard]] bool waitsFor(int task) const override { return task == m_waits; }
    [[nodiscard]] bool isReady(int /*task*/) const override { return m_ready; }
    void doTask(int task) override
    {
        asked = task;
        ++begun;
    }
    [[nodiscard]] bool keepsProgress() const override { return keeps; }
    void onEnter() override { ++entered; }
    void onLeave() override { ++left; }
    void onReset() override { ++wereReset; }

private:
    QList<bool> m_happened;
    int m_waits = -1;
    bool m_ready = true;
};

} // namespace

class TestTourGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_guide.reset(); }

    void looksAtNothingBeforeItStarts();
    void goesForwardAndBack();
    void entersAndLeavesEachStep();
    void leftEarlyBeginsAnew();
    void countsTasksInOrder();
    void seesWhatHappenedBeforeItLooked();
    void actsOnceAtATime();
    void actsAsSoonAsItCan();
    void tellsWhyAnActFailed();
    void waitsWhereNothingIsToBeDone();
    void redoWaitsUntilWhatWasDoneIsGone();
    void restartForgetsEverything();
    void tellsOfTheStepShownAlone();

private:
    [[nodiscard]] SwitchStep *step(int index) const { return static_cast<SwitchStep *>(m_guide->step(index)); }

    std::unique_ptr<TourGuide> m_guide;
};

void TestTourGuide::init()
{
    std::vector<std::unique_ptr<TourStep>> steps;
    steps.push_back(std::make_unique<SwitchStep>(2));
    steps.push_back(std::make_unique<SwitchStep>(1));
    steps.push_back(std::make_unique<SwitchStep>(1));
    m_guide = std::make_unique<TourGuide>(std::move(steps));
}

void TestTourGuide::looksAtNothingBeforeItStarts()
{
    step(0)->happen(0);
    QVERIFY(m_guide->currentStep() == nullptr);
    QVERIFY(!step(0)->tasks().constFirst().done);
    m_guide->next();
    QVERIFY(m_guide->currentStep() == nullptr);
}

void TestTourGuide::goesForwardAndBack()
{
    QSignalSpy moved(m_guide.get(), &TourGuide::currentChanged);
    m_guide->start();
    QCOMPARE(m_guide->current(), 0);
    m_guide->back();
    QCOMPARE(m_guide->current(), 0);
    m_guide->next();
    m_guide->next();
    QCOMPARE(m_guide->current(), 2);
    QVERIFY(!m_guide->isOver());
    m_guide->next();
    QVERIFY(m_guide->isOver());
    QVERIFY(m_guide->currentStep() == nullptr);
    m_guide->next();
    QCOMPARE(m_guide->current(), 3);
    m_guide->back();
    QCOMPARE(m_guide->current(), 2);
    m_guide->goTo(0);
    m_guide->goTo(7);
    QCOMPARE(m_guide->current(), 0);
    QCOMPARE(moved.count(), 6);
}

void TestTourGuide::entersAndLeavesEachStep()
{
    m_guide->start();
    QCOMPARE(step(0)->entered, 1);
    m_guide->next();
    QCOMPARE(step(0)->left, 1);
    QCOMPARE(step(1)->entered, 1);
    m_guide->back();
    QCOMPARE(step(1)->left, 1);
    QCOMPARE(step(0)->entered, 2);
}

void TestTourGuide::leftEarlyBeginsAnew()
{
    m_guide->start();
    step(0)->happen(0);
    m_guide->next();
    QCOMPARE(step(0)->wereReset, 1);
    step(0)->happen(0, false); // what it had started is gone
    m_guide->back();
    QVERIFY(!step(0)->tasks().at(0).done);
    step(0)->happen(0);
    step(0)->happen(1);
    QVERIFY(step(0)->isDone());
    m_guide->next();
    QVERIFY(step(0)->isDone());
    QCOMPARE(step(0)->wereReset, 1);
    m_guide->back();
    step(0)->reset();
    step(0)->happen(1, false);
    step(0)->happen(0, false);
    step(0)->keeps = true; // nothing ends with it
    step(0)->happen(0);
    m_guide->next();
    QVERIFY(step(0)->tasks().at(0).done);
    QCOMPARE(step(0)->wereReset, 2);
}

void TestTourGuide::countsTasksInOrder()
{
    m_guide->start();
    QSignalSpy done(m_guide.get(), &TourGuide::taskDone);
    step(0)->happen(1); // before its turn
    QCOMPARE(done.count(), 0);
    step(0)->happen(0);
    QCOMPARE(done.count(), 2);
    QCOMPARE(done.at(0).at(0).toInt(), 0);
    QCOMPARE(done.at(1).at(0).toInt(), 1);
    QVERIFY(step(0)->isDone());
    QCOMPARE(m_guide->doneCount(), 1);
    step(0)->happen(0, false); // what was seen was seen
    QVERIFY(step(0)->isDone());
}

void TestTourGuide::seesWhatHappenedBeforeItLooked()
{
    step(1)->happen(0);
    m_guide->start();
    QVERIFY(!step(1)->isDone());
    m_guide->next();
    QVERIFY(step(1)->isDone());
}

void TestTourGuide::actsOnceAtATime()
{
    m_guide->start();
    step(0)->act();
    QCOMPARE(step(0)->asked, 0);
    QVERIFY(step(0)->isBusy());
    step(0)->asked = -1;
    step(0)->act();
    QCOMPARE(step(0)->asked, -1);
    step(0)->happen(0);
    QVERIFY(!step(0)->isBusy());
    step(0)->act();
    QCOMPARE(step(0)->asked, 1);
    step(0)->happen(1);
    step(0)->asked = -1;
    step(0)->act(); // nothing is left to do
    QCOMPARE(step(0)->asked, -1);
    step(1)->act(); // not shown
    QCOMPARE(step(1)->asked, -1);
}

void TestTourGuide::actsAsSoonAsItCan()
{
    m_guide->start();
    step(0)->setReady(false);
    step(0)->act();
    QVERIFY(step(0)->isBusy());
    QCOMPARE(step(0)->begun, 0);
    step(0)->setReady(true);
    QCOMPARE(step(0)->begun, 1);
    step(0)->setReady(true);
    QCOMPARE(step(0)->begun, 1);
    // What was asked for in a step that was left is not done when somebody comes back.
    step(0)->happen(0);
    step(0)->setReady(false);
    step(0)->act();
    m_guide->next();
    step(0)->happen(0, false);
    m_guide->back();
    step(0)->setReady(true);
    QVERIFY(!step(0)->isBusy());
    QCOMPARE(step(0)->begun, 1);
}

void TestTourGuide::tellsWhyAnActFailed()
{
    m_guide->start();
    step(0)->act();
    step(0)->failNow();
    QCOMPARE(step(0)->problem(), u"no"_s);
    QVERIFY(!step(0)->isBusy());
    step(0)->act();
    QVERIFY(step(0)->problem().isEmpty());
    step(0)->failNow();
    step(0)->happen(0);
    QVERIFY(step(0)->problem().isEmpty());
}

void TestTourGuide::waitsWhereNothingIsToBeDone()
{
    step(1)->setWaits(0);
    m_guide->start();
    m_guide->next();
    QVERIFY(step(1)->isBusy());
    step(1)->act();
    QCOMPARE(step(1)->asked, -1);
    step(1)->happen(0);
    QVERIFY(step(1)->isDone());
}

void TestTourGuide::redoWaitsUntilWhatWasDoneIsGone()
{
    m_guide->start();
    step(0)->happen(0);
    step(0)->happen(1);
    m_guide->redo();
    QCOMPARE(step(0)->wereReset, 1);
    QVERIFY(!step(0)->isDone());
    QVERIFY(step(0)->isBusy()); // its first znode is still there
    QVERIFY(!step(0)->tasks().constFirst().done);
    step(0)->happen(0, false);
    QVERIFY(!step(0)->isBusy());
    step(0)->happen(0);
    QVERIFY(step(0)->isDone());
}

void TestTourGuide::restartForgetsEverything()
{
    m_guide->start();
    step(0)->happen(0);
    step(0)->happen(1);
    m_guide->next();
    step(1)->happen(0);
    m_guide->next();
    m_guide->next();
    QVERIFY(m_guide->isOver());
    m_guide->restart();
    QCOMPARE(m_guide->current(), 0);
    QCOMPARE(m_guide->doneCount(), 0);
    QCOMPARE(step(1)->wereReset, 1);
}

void TestTourGuide::tellsOfTheStepShownAlone()
{
    m_guide->start();
    QSignalSpy changed(m_guide.get(), &TourGuide::stepChanged);
    step(1)->happen(0);
    QCOMPARE(changed.count(), 0);
    step(0)->happen(1);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestTourGuide)
#include "tst_tourguide.moc"
