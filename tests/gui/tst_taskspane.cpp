// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertables.h"
#include "app/cluster/clusterview.h"
#include "app/cluster/submitdialog.h"
#include "app/cluster/tasksmodel.h"
#include "app/cluster/taskspane.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/workobserver.h"
#include "tests/gui/sandboxconnection.h"

#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;

namespace {
constexpr int patience = 30000; ///< for servers and processes on a busy machine
}

/// Work as a user submits it, watches it and takes it back, over a real server with real participants.
class TestTasksPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void teachesWhileThereIsNoWork();
    void saysHowToUnlock();
    void submitsThroughTheDialog();
    void withdrawsWhatWaits();
    void showsWhoDidWhat();
    void selectsItsZnodeEverywhere();
    void filters();

private:
    void join();
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] SubmitDialog *openDialog() const;
    [[nodiscard]] static QPushButton *button(const QWidget &window, const QString &text);
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] model::WorkState work() const { return m_connection->workObserver()->workOf(u"/election"_s); }

    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<ClusterView> m_view;
};

void TestTasksPane::initTestCase()
{
    m_connection = sandboxConnection(patience);
    QVERIFY2(m_connection, "the server does not serve");
    m_view = std::make_unique<ClusterView>(m_connection.get());
    m_view->resize(1300, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
    join();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->clusters()->cluster(u"/election"_s)
            && m_connection->clusters()->cluster(u"/election"_s)->leader(),
        patience);
    auto *pane = m_view->findChild<TasksPane *>();
    QVERIFY(pane);
    auto *tabs = m_view->findChild<ClusterTables *>();
    QVERIFY(tabs && tabs->indexOf(pane) >= 0);
    tabs->setCurrentWidget(pane);
}

void TestTasksPane::cleanupTestCase()
{
    m_view.reset();
    QVERIFY(endConnection(std::move(m_connection), patience));
}

void TestTasksPane::join()
{
    zkbridge::ParticipantSettings settings;
    settings.connect = m_connection->sandbox()->connectString();
    settings.sessionTimeoutMs = 4000;
    QVERIFY(m_connection->participants()->join(settings) != nullptr);
}

QAction *TestTasksPane::action(const QString &text) const
{
    const auto actions = m_view->clusterActions();
    const auto found = std::ranges::find_if(actions, [&text](const QAction *one) { return one->text() == text; });
    return found == actions.cend() ? nullptr : *found;
}

SubmitDialog *TestTasksPane::openDialog() const
{
    action(u"Submit work..."_s)->trigger();
    const auto dialogs = m_view->findChildren<SubmitDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.constLast();
}

QPushButton *TestTasksPane::button(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *one) { return one->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

QTableView *TestTasksPane::table() const { return m_view->findChild<TasksPane *>()->findChild<QTableView *>(); }

QStringList TestTasksPane::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        texts.append(table()->model()->index(row, column).data().toString());
    return texts;
}

void TestTasksPane::teachesWhileThereIsNoWork()
{
    const auto labels = m_view->findChild<TasksPane *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"No work yet."_s); }));
}

void TestTasksPane::saysHowToUnlock()
{
    m_connection->session()->setUnlocked(false);
    SubmitDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!button(*dialog, u"Submit"_s)->isEnabled());
    QVERIFY(button(*dialog, u"&Unlock this session..."_s)->isVisible());
    m_connection->session()->setUnlocked(true);
    QTRY_VERIFY(button(*dialog, u"Submit"_s)->isEnabled());
    QVERIFY(!button(*dialog, u"&Unlock this session..."_s)->isVisible());
    dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(u"jobs"_s);
    QVERIFY(!button(*dialog, u"Submit"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(m_view->findChildren<SubmitDialog *>().isEmpty());
}

/// One participant leads and nobody follows: what is submitted waits.
void TestTasksPane::submitsThroughTheDialog()
{
    SubmitDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->inputs().size(), 20); // samples, unless tasks are typed
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"first\n\nsecond\nthird\n"_s);
    QCOMPARE(dialog->inputs(), QList<QByteArray>({"first", "second", "third"}));
    QCOMPARE(dialog->root(), u"/jobs"_s);
    QTest::mouseClick(button(*dialog, u"Submit"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(work().queued, 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        column(TasksModel::InputColumn), QStringList({u"first"_s, u"second"_s, u"third"_s}), patience);
    QCOMPARE(column(TasksModel::StateColumn), QStringList({u"waiting"_s, u"waiting"_s, u"waiting"_s}));
}

void TestTasksPane::withdrawsWhatWaits()
{
    QSignalSpy told(m_view.get(), &ClusterView::statusMessage);
    QTRY_VERIFY(action(u"Withdraw waiting tasks"_s)->isEnabled());
    action(u"Withdraw waiting tasks"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(work().queued, 0, patience);
    QTRY_VERIFY(!told.isEmpty() && told.constLast().constFirst().toString().startsWith(u"3 "_s));
    QTRY_VERIFY(!action(u"Withdraw waiting tasks"_s)->isEnabled());
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void TestTasksPane::showsWhoDidWhat()
{
    join();
    SubmitDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"one\ntwo"_s);
    QTest::mouseClick(button(*dialog, u"Submit"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(column(TasksModel::StateColumn), QStringList({u"ended"_s, u"ended"_s}), patience);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("one", QCryptographicHash::Sha256).toHex());
    QTRY_COMPARE_WITH_TIMEOUT(column(TasksModel::ResultColumn).value(0), hash, patience);
    QCOMPARE(column(TasksModel::InputColumn).value(0), u"one"_s); // remembered, for a result does not tell it
    QCOMPARE(column(TasksModel::AttemptsColumn).value(0), u"1"_s);
    const QString worker = column(TasksModel::WorkerColumn).value(0);
    QTRY_VERIFY(!work().workers.isEmpty());
    QCOMPARE(worker, work().workers.constFirst().worker);
    QTRY_COMPARE_WITH_TIMEOUT(work().workers.constFirst().ended, 2, patience);
}

void TestTasksPane::selectsItsZnodeEverywhere()
{
    const QModelIndex first = table()->model()->index(0, TasksModel::TaskColumn);
    const QString node = first.data(TasksModel::PathRole).toString();
    QVERIFY(node.startsWith(u"/jobs/status/task-"_s));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(first).center());
    QTRY_COMPARE(m_connection->selectedPath(), node);
    const QString other = table()->model()->index(1, 0).data(TasksModel::PathRole).toString();
    m_connection->selectPath(other);
    QTRY_COMPARE(table()->selectionModel()->selectedRows().value(0).data(TasksModel::PathRole).toString(), other);
}

void TestTasksPane::filters()
{
    auto *pane = m_view->findChild<TasksPane *>();
    pane->findChild<QLineEdit *>()->setText(u"two"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    pane->findChild<QLineEdit *>()->clear();
    pane->findChild<QComboBox *>()->setCurrentIndex(1); // waiting
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    pane->findChild<QComboBox *>()->setCurrentIndex(3); // ended
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

QTEST_MAIN(TestTasksPane)
#include "tst_taskspane.moc"
