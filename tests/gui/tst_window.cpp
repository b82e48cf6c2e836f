// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window over real servers and real participants, as `vivarium --demo` shows it.
#include "app/browser/pathbar.h"
#include "app/shell/demofiller.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/mainwindow.h"
#include "app/shell/program.h"
#include "app/shell/workbench.h"
#include "model/cluster/clusterdirectory.h"
#include "zkbridge/client/path.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::ViewKind;
using zkbridge::LockState;

namespace {
constexpr int participants = 3;
constexpr int patienceMs = 30000;
} // namespace

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsTreeAndCluster();
    void killsTheLeaderAndSeesTheNewOne();
    void hasOneStage();
    void createsEditsAndUndoes();
    void goesBackAndForward();
    void lockStopsWritesUntilUnlocked();
    void keepsItsPlaceInAnotherLanguage();
    void cleanupTestCase();

private:
    [[nodiscard]] app::MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] app::EnsembleConnection *connection() const { return m_program->connection(); }
    [[nodiscard]] const model::ClusterState *cluster() const
    {
        return connection() != nullptr ? connection()->clusters()->cluster(app::DemoFiller::electionPath()) : nullptr;
    }
    [[nodiscard]] QString leader() const
    {
        return cluster() != nullptr && cluster()->leader() != nullptr ? cluster()->leader()->node : QString();
    }
    [[nodiscard]] qsizetype members() const { return cluster() != nullptr ? cluster()->members.size() : 0; }

    template <typename T> [[nodiscard]] T *named(const QString &name) const
    {
        const auto all = window()->findChildren<T *>();
        for (T *child : all) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    static void collect(const QList<QAction *> &actions, QList<QAction *> &found)
    {
        for (QAction *action : actions) {
            found.append(action);
            if (action->menu() != nullptr)
                collect(action->menu()->actions(), found);
        }
    }
    /// The action of the menus that begins with `text` ("Undo" becomes "Undo change of /a").
    [[nodiscard]] QAction *action(const QString &text) const
    {
        QList<QAction *> all;
        collect(window()->menuBar()->actions(), all);
        for (QAction *candidate : all) {
            if (QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    template <typename T> [[nodiscard]] static T *button(QWidget *parent, const QString &text)
    {
        const auto all = parent->findChildren<T *>();
        for (T *child : all) {
            if (QString(child->text()).remove(u'&') == text)
                return child;
        }
        return nullptr;
    }
    [[nodiscard]] QDialog *openDialog() const
    {
        const auto all = window()->findChildren<QDialog *>();
        for (QDialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] QByteArray dataOf(const QString &path) const
    {
        QByteArray data;
        bool answered = false;
        connection()->session()->get(
            path, zkbridge::Session::Watch::No, connection(), [&](const zkbridge::Result<zkbridge::NodeData> &reply) {
                answered = true;
                data = reply.ok() ? reply->data : QByteArray("error ") + zkbridge::errorName(reply.code()).toUtf8();
            });
        if (!QTest::qWaitFor([&] { return answered; }, patienceMs))
            return "no answer";
        return data;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<app::Program> m_program;
};

void TestWindow::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"vivarium"_s);
    app::CommandLine line;
    line.demo = true;
    line.servers = 1;
    line.participants = participants;
    line.language = u"en"_s;
    m_program = std::make_unique<app::Program>(line);
    m_program->start();
    QVERIFY(window()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(members() == participants && !leader().isEmpty(), patienceMs);
    QVERIFY(window()->workbench() != nullptr);
}

void TestWindow::fillsTreeAndCluster()
{
    QVERIFY(window()->windowTitle().contains("sandbox, unlocked"_L1));
    QCOMPARE(window()->workbench()->view(), ViewKind::Cluster);
    auto *znodes = named<QAbstractItemView>(u"Znodes"_s);
    QVERIFY(znodes != nullptr);
    const QModelIndex root = znodes->model()->index(0, 0);
    QTRY_VERIFY_WITH_TIMEOUT(znodes->model()->rowCount(root) >= 5, patienceMs);
    auto *table = named<QAbstractItemView>(u"Participants"_s);
    QVERIFY(table != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), participants, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(window()->workbench()->isLoaded(ViewKind::Cluster), patienceMs);
}

void TestWindow::killsTheLeaderAndSeesTheNewOne()
{
    const QString old = leader();
    auto *table = named<QAbstractItemView>(u"Participants"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), zkbridge::nodeName(old), patienceMs);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_COMPARE(connection()->selectedPath(), old); // selected everywhere
    QAction *crash = action(u"Crash"_s);
    QVERIFY(crash != nullptr);
    QTRY_VERIFY(crash->isEnabled());
    crash->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(!leader().isEmpty() && leader() != old, patienceMs);
    QCOMPARE(members(), participants - 1);
    const auto rowsOf = [table](const QString &name) {
        QStringList words;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                words.append(table->model()->index(row, 1).data().toString());
        }
        return words;
    };
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(zkbridge::nodeName(leader())), QStringList{u"leader"_s}, patienceMs);
    auto *timeline = named<QAbstractItemView>(u"Timeline"_s);
    QVERIFY(timeline != nullptr);
    const auto told = [&](const QString &text) {
        const QAbstractItemModel *model = timeline->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, model->columnCount() - 1).data().toString().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told(zkbridge::nodeName(old) + u" killed here"_s));
    QTRY_VERIFY(told(zkbridge::nodeName(leader()) + u" leads"_s));
}

void TestWindow::hasOneStage()
{
    const auto stages = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::ranges::count_if(all, [](const QWidget *widget) { return widget->inherits("app::StageView"); });
    };
    action(u"Presentation mode"_s)->trigger();
    QCOMPARE(stages(), 1);
    action(u"Presentation mode"_s)->trigger();
    QCOMPARE(stages(), 1);
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all)
        if (widget->inherits("app::StageView"))
            widget->close();
    QTRY_COMPARE(stages(), 0);
}

void TestWindow::createsEditsAndUndoes()
{
    action(u"Browser"_s)->trigger();
    QCOMPARE(window()->workbench()->view(), ViewKind::Browser);
    connection()->selectPath(u"/config"_s);
    QAction *create = action(u"Create znode"_s);
    QVERIFY(create != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), patienceMs);
    create->trigger();
    QTRY_VERIFY(openDialog() != nullptr);
    QDialog *dialog = openDialog();
    dialog->findChild<QLineEdit *>()->setText(u"greeting"_s);
    QPlainTextEdit *data = nullptr;
    const auto editors = dialog->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *editor : editors)
        data = editor->accessibleName() == "Data of the new znode"_L1 ? editor : data;
    QVERIFY(data != nullptr);
    data->setPlainText(u"hello"_s);
    auto *ok = button<QPushButton>(dialog, u"Create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ok->isEnabled(), patienceMs);
    ok->click();
    QTRY_COMPARE_WITH_TIMEOUT(connection()->selectedPath(), u"/config/greeting"_s, patienceMs);
    QCOMPARE(dataOf(u"/config/greeting"_s), QByteArray("hello"));

    auto *editor = named<QPlainTextEdit>(u"Data"_s);
    QVERIFY(editor != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(editor->toPlainText(), u"hello"_s, patienceMs);
    editor->setFocus();
    QTest::keyClicks(editor, u"oh, "_s);
    QAction *save = action(u"Save"_s);
    QTRY_VERIFY(save->isEnabled());
    QTRY_VERIFY(window()->workbench()->hasUnsavedText());
    save->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(dataOf(u"/config/greeting"_s), QByteArray("oh, hello"), patienceMs);

    QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
    action(u"Undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(dataOf(u"/config/greeting"_s), QByteArray("hello"), patienceMs);
    QTRY_VERIFY(!window()->workbench()->hasUnsavedText());
}

void TestWindow::goesBackAndForward()
{
    connection()->selectPath(u"/chores"_s);
    connection()->selectPath(u"/locks"_s);
    QAction *back = action(u"Back"_s);
    QAction *forward = action(u"Forward"_s);
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    back->trigger();
    QCOMPARE(connection()->selectedPath(), u"/chores"_s);
    const auto *path = window()->findChild<app::PathBar *>()->findChild<QLineEdit *>();
    QTRY_COMPARE_WITH_TIMEOUT(path->text(), u"/chores"_s, patienceMs);
    forward->trigger();
    QCOMPARE(connection()->selectedPath(), u"/locks"_s);
}

void TestWindow::lockStopsWritesUntilUnlocked()
{
    action(u"Lock this session"_s)->trigger();
    QCOMPARE(connection()->session()->lockState(), LockState::Locked);
    QVERIFY(window()->windowTitle().contains("locked: read-only"_L1));
    QTRY_COMPARE(named<QLabel>(u"Lock"_s)->text(), u"locked: read-only"_s);
    QVERIFY(!action(u"Create znode"_s)->isEnabled());
    zkbridge::ErrorCode code = zkbridge::ErrorCode::Ok;
    connection()->session()->set(u"/config/greeting"_s, "no", -1, connection(),
        [&](const zkbridge::Result<zkbridge::Stat> &reply) { code = reply.code(); });
    QTRY_COMPARE_WITH_TIMEOUT(code, zkbridge::ErrorCode::Locked, patienceMs);

    action(u"Unlock this session"_s)->trigger();
    QTRY_VERIFY(openDialog() != nullptr);
    QCOMPARE(connection()->session()->lockState(), LockState::Locked); // asking alone opens nothing
    auto *box = qobject_cast<QMessageBox *>(openDialog());
    QVERIFY(box != nullptr && box->text().contains(connection()->session()->options().connect.toString()));
    QVERIFY(box->defaultButton() != button<QPushButton>(box, u"Unlock for this session"_s));
    button<QPushButton>(box, u"Unlock for this session"_s)->click();
    QCOMPARE(connection()->session()->lockState(), LockState::Unlocked);
    QVERIFY(window()->windowTitle().contains("unlocked"_L1));
}

void TestWindow::keepsItsPlaceInAnotherLanguage()
{
    connection()->selectPath(u"/config/application.json"_s);
    window()->workbench()->showView(ViewKind::Browser);
    const qint64 session = connection()->session()->status().sessionId;
    const app::MainWindow *before = window();
    action(u"Deutsch"_s)->trigger();
    QTRY_VERIFY(window() != before);
    QVERIFY(window()->isVisible());
    QCOMPARE(window()->workbench()->view(), ViewKind::Browser);
    QCOMPARE(connection()->selectedPath(), u"/config/application.json"_s);
    QCOMPARE(connection()->session()->status().sessionId, session);
    const app::MainWindow *german = window();
    action(u"English"_s)->trigger();
    QTRY_VERIFY(window() != german);
    auto *editor = named<QPlainTextEdit>(u"Data"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor->toPlainText().contains("greenhouse"_L1), patienceMs);
}

void TestWindow::cleanupTestCase()
{
    if (!m_program)
        return;
    QSignalSpy ended(m_program.get(), &app::Program::ended);
    window()->close();
    QVERIFY(ended.wait(patienceMs));
    QCOMPARE(ended.constFirst().constFirst().toInt(), 0);
    m_program.reset();
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
