// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drilldialog.h"
#include "app/drill/drillplaneditor.h"
#include "app/drill/drillresultsmodel.h"
#include "app/drill/drillstepsmodel.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterstate.h"
#include "model/cluster/participantfleet.h"
#include "tests/gui/sandboxconnection.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using model::DrillDeed;
using model::DrillPlan;
using model::DrillTarget;

namespace {

constexpr int patience = 60'000;

template <typename Widget> Widget *named(const QWidget &parent, const QString &accessibleName)
{
    const auto all = parent.findChildren<Widget *>();
    for (Widget *widget : all)
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    const auto all = parent.findChildren<QPushButton *>();
    for (QPushButton *one : all)
        if (QString(one->text()).remove(u'&') == text)
            return one;
    return nullptr;
}

} // namespace

/// Plans put together, and a drill from the window, as a presenter would do it.
class TestDrillDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void plansAreEdited();
    void rowsAreEdited();
    void oneServerIsNotActedOn();
    void everyControlExplainsItself();
    void theLeaderLeavesThreeParticipants();
    void aDrillGoesOnWhileItIsHidden();
    void othersAreOnlyWatched();

private:
    [[nodiscard]] const model::ClusterState *cluster() const
    {
        return m_connection->clusters()->cluster(u"/election"_s);
    }

    QWidget m_window;
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<DrillDialog> m_dialog;
};

void TestDrillDialog::initTestCase()
{
    m_window.resize(900, 600);
    m_connection = sandboxConnection(patience);
    QVERIFY2(m_connection, "the server does not serve");
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
    zkbridge::ParticipantSettings settings;
    settings.connect = m_connection->sandbox()->connectString();
    settings.sessionTimeoutMs = 2000;
    for (int i = 0; i < 2; ++i)
        m_connection->participants()->join(settings);
    QTRY_VERIFY_WITH_TIMEOUT(cluster() && cluster()->members.size() == 2 && cluster()->leader(), patience);
    m_dialog = std::make_unique<DrillDialog>(m_connection.get(), &m_window);
    m_dialog->setCluster(*cluster());
}

void TestDrillDialog::cleanupTestCase()
{
    m_dialog.reset();
    QVERIFY(endConnection(std::move(m_connection), patience));
}

void TestDrillDialog::plansAreEdited()
{
    DrillPlanEditor editor(3);
    auto *presets = named<QComboBox>(editor, u"Plan"_s);
    QVERIFY(presets);
    for (int i = 0; i < presets->count(); ++i) {
        const auto plan = presets->itemData(i).value<DrillPlan>();
        QCOMPARE(plan.problem(), QString());
        editor.setPlan(plan);
        QCOMPARE(editor.plan().steps, plan.steps);
        QCOMPARE(presets->currentIndex(), i);
    }
    editor.setPlan(presets->itemData(0).value<DrillPlan>());
    auto *table = named<QTableView>(editor, u"Steps of the plan"_s);
    QVERIFY(table);
    QTest::mouseClick(button(editor, u"Add"_s), Qt::LeftButton);
    QCOMPARE(editor.plan().steps.size(), 2);
    table->model()->setData(table->model()->index(1, DrillStepsModel::TimesColumn), 7, Qt::EditRole);
    table->selectRow(1);
    QTest::mouseClick(button(editor, u"Move up"_s), Qt::LeftButton);
    QCOMPARE(editor.plan().steps.at(0).times, 7);
    QVERIFY(!button(editor, u"Move up"_s)->isEnabled());
    QTest::mouseClick(button(editor, u"Remove"_s), Qt::LeftButton);
    QCOMPARE(editor.plan().steps.size(), 1);
    QVERIFY(named<QLabel>(editor, u"What the drill does"_s)->text().startsWith(u"Kills the process"_s));
    table->selectRow(0);
    QTest::mouseClick(button(editor, u"Remove"_s), Qt::LeftButton);
    QVERIFY(named<QLabel>(editor, u"What the drill does"_s)->text().contains(u"steps is empty"_s));
    // A plan of one's own has no name among the presets.
    DrillPlan own;
    own.name = u"Mine"_s;
    own.participants = 9;
    own.steps = {{DrillDeed::Freeze, DrillTarget::ServerFollower, 2, 5, 1500}};
    editor.setPlan(own);
    QCOMPARE(presets->currentIndex(), -1);
    QCOMPARE(editor.plan(), own);
}

void TestDrillDialog::rowsAreEdited()
{
    DrillStepsModel model;
    const QAbstractItemModelTester tester(&model);
    model.addAfter(-1);
    model.addAfter(0);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex thaw = model.index(0, DrillStepsModel::ThawColumn);
    QVERIFY(!(thaw.flags() & Qt::ItemIsEditable)); // what crashed does not thaw
    model::DrillStep freeze{DrillDeed::Freeze, DrillTarget::Random, 1, 0, 0};
    QVERIFY(model.setData(model.index(0, DrillStepsModel::DeedColumn), QVariant::fromValue(freeze), Qt::EditRole));
    QVERIFY(thaw.flags() & Qt::ItemIsEditable);
    QCOMPARE(thaw.data().toString(), u"when seen"_s);
    QVERIFY(model.setData(thaw, 800, Qt::EditRole));
    QCOMPARE(model.steps().at(0).thawAfterMs, 800);
    freeze.deed = DrillDeed::Crash;
    QVERIFY(model.setData(model.index(0, DrillStepsModel::DeedColumn), QVariant::fromValue(freeze), Qt::EditRole));
    QCOMPARE(model.steps().at(0).thawAfterMs, 0);
    QVERIFY(model.setData(model.index(0, DrillStepsModel::TimesColumn), 0, Qt::EditRole));
    QCOMPARE(model.steps().at(0).times, 1);
    model.move(0, 1);
    QCOMPARE(model.steps().at(1).target, DrillTarget::Random);
    model.move(1, 1);
    QCOMPARE(model.steps().at(1).target, DrillTarget::Random);
    model.setEditable(false);
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsEditable));
    QCOMPARE(DrillStepsModel::kinds(false).size(), 9);
    QCOMPARE(DrillStepsModel::kinds(true).size(), 15);
}

void TestDrillDialog::oneServerIsNotActedOn()
{
    DrillPlanEditor editor(1);
    auto *presets = named<QComboBox>(editor, u"Plan"_s);
    for (int i = 0; i < presets->count(); ++i)
        QVERIFY(!presets->itemData(i).value<DrillPlan>().touchesServers());
    DrillPlan plan;
    plan.steps = {{DrillDeed::Stop, DrillTarget::ServerLeader, 1, 0, 0}};
    editor.setPlan(plan); // as from a file
    QVERIFY(named<QLabel>(editor, u"What the drill does"_s)->text().contains(u"at least 3"_s));
}

void TestDrillDialog::everyControlExplainsItself()
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    for (const QPushButton *one : buttons)
        QVERIFY2(!one->toolTip().isEmpty(), qPrintable(one->text()));
    const auto tables = m_dialog->findChildren<QTableView *>();
    QCOMPARE(tables.size(), 2);
    for (const QTableView *table : tables)
        QVERIFY(!table->accessibleName().isEmpty());
}

void TestDrillDialog::theLeaderLeavesThreeParticipants()
{
    m_dialog->show();
    auto *editor = m_dialog->findChild<DrillPlanEditor *>();
    DrillPlan plan;
    plan.sessionTimeoutMs = 2000;
    plan.steps = {{DrillDeed::Leave, DrillTarget::Leader, 2, 0, 0}};
    editor->setPlan(plan);
    QVERIFY(!button(*m_dialog, u"Open report"_s)->isEnabled());
    QVERIFY(!button(*m_dialog, u"Cancel drill"_s)->isEnabled());
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible()); // nothing to tell yet
    QTest::mouseClick(button(*m_dialog, u"Start drill"_s), Qt::LeftButton);
    QVERIFY(m_dialog->isRunning());
    QVERIFY(!button(*m_dialog, u"Start drill"_s)->isEnabled());
    QVERIFY(button(*m_dialog, u"Cancel drill"_s)->isEnabled());
    QVERIFY(!button(*m_dialog, u"Add"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isRunning(), patience);
    auto *results = named<QTableView>(*m_dialog, u"What was measured"_s);
    QCOMPARE(results->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(results->model()->index(row, DrillResultsModel::WhatColumn).data().toString(), u"Leader leaves"_s);
        QCOMPARE(results->model()->index(row, DrillResultsModel::WokenColumn).data().toString(), u"1"_s);
    }
    QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 2);
    for (int column = 0; column < DrillResultsModel::VerdictColumn; ++column) {
        const int wanted = results->sizeHintForIndex(results->model()->index(0, column)).width();
        QVERIFY2(results->columnWidth(column) >= wanted, qPrintable(u"column %1 is cut off"_s.arg(column)));
    }
    QVERIFY(!named<QLabel>(*m_dialog, u"State of the drill"_s)->text().isEmpty());
    QVERIFY(button(*m_dialog, u"Open report"_s)->isEnabled());
    QVERIFY(button(*m_dialog, u"Save report..."_s)->isEnabled());
    QVERIFY(button(*m_dialog, u"Add"_s)->isEnabled());
    // The third one was missing; each that left was replaced.
    QTRY_VERIFY_WITH_TIMEOUT(cluster() && cluster()->members.size() == 3, patience);
}

void TestDrillDialog::aDrillGoesOnWhileItIsHidden()
{
    auto *editor = m_dialog->findChild<DrillPlanEditor *>();
    DrillPlan plan;
    plan.sessionTimeoutMs = 2000;
    plan.steps = {{DrillDeed::Freeze, DrillTarget::Leader, 1, 0, 600'000}};
    editor->setPlan(plan);
    QTest::mouseClick(button(*m_dialog, u"Start drill"_s), Qt::LeftButton);
    const auto frozen = [this] {
        const auto processes = m_connection->participants()->participants();
        return std::ranges::count(processes, zkbridge::ParticipantProcess::State::Frozen,
            [](const auto *process) { return process->state(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(frozen(), 1, patience);
    m_dialog->close();
    QVERIFY(m_dialog->isRunning());
    m_dialog->show();
    QTest::mouseClick(button(*m_dialog, u"Cancel drill"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isRunning());
    QCOMPARE(frozen(), 0);
}

void TestDrillDialog::othersAreOnlyWatched()
{
    model::ClusterState foreign = *cluster();
    foreign.path = u"/controller"_s;
    foreign.product = u"kafka"_s; // no recipe of ours
    m_dialog->setCluster(foreign);
    QVERIFY(!m_dialog->findChild<DrillPlanEditor *>()->isVisible());
    QVERIFY(named<QLabel>(*m_dialog, u"What this drill is about"_s)->text().contains(u"nothing is done to it"_s));
    QTest::mouseClick(button(*m_dialog, u"Start to watch"_s), Qt::LeftButton);
    QVERIFY(m_dialog->isRunning());
    QTest::mouseClick(button(*m_dialog, u"End watching"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isRunning());
    QVERIFY(button(*m_dialog, u"Open report"_s)->isEnabled());
}

QTEST_MAIN(TestDrillDialog)
#include "tst_drilldialog.moc"
