// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startscreen.h"
#include "app/shell/usersettings.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::StartScreen;
using zkbridge::LockState;

class TestStartScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void checksWhatIsTyped();
    void requestsConnection();
    void sendsIdentitiesOnlyWithNames();
    void takesNoIdentityToAnotherServer();
    void offersLastConnections();
    void remembersLastConnections();

private:
    template <typename T> static T *named(QWidget &parent, const QString &name)
    {
        const auto all = parent.findChildren<T *>();
        for (T *child : all) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    static QPushButton *button(QWidget &parent, const QString &text)
    {
        const auto all = parent.findChildren<QPushButton *>();
        for (QPushButton *child : all) {
            if (child->text() == text)
                return child;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
};

void TestStartScreen::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"vivarium"_s);
    qRegisterMetaType<zkbridge::SessionOptions>();
}

void TestStartScreen::checksWhatIsTyped()
{
    StartScreen screen;
    screen.show();
    auto *field = named<QLineEdit>(screen, u"Connect string"_s);
    auto *verdict = named<QLabel>(screen, u"Check of the connect string"_s);
    auto *go = button(screen, u"Connect"_s);
    QVERIFY(field && verdict && go);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field, u"zk1:2181,zk2:x"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY2(verdict->text().startsWith("Not a connect string yet"_L1), qPrintable(verdict->text()));
    field->setText(u"zk1:2181,zk2/app"_s);
    QVERIFY(go->isEnabled());
    QVERIFY2(
        verdict->text().contains("2 server"_L1) && verdict->text().contains("/app"_L1), qPrintable(verdict->text()));
}

void TestStartScreen::requestsConnection()
{
    StartScreen screen;
    screen.show();
    QSignalSpy requested(&screen, &StartScreen::connectRequested);
    auto *field = named<QLineEdit>(screen, u"Connect string"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    QTest::keyClicks(field, u"zk1:2181"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    auto options = requested.takeFirst().constFirst().value<zkbridge::SessionOptions>();
    QCOMPARE(options.connect.toString(), u"zk1:2181"_s);
    QCOMPARE(options.lock, LockState::Locked);
    screen.findChild<QCheckBox *>()->click();
    QTest::mouseClick(button(screen, u"Connect"_s), Qt::LeftButton);
    QCOMPARE(requested.takeFirst().constFirst().value<zkbridge::SessionOptions>().lock, LockState::ReadOnly);
}

void TestStartScreen::sendsIdentitiesOnlyWithNames()
{
    StartScreen screen;
    screen.show();
    QSignalSpy requested(&screen, &StartScreen::connectRequested);
    auto *add = button(screen, u"Add digest identity"_s);
    add->click();
    add->click();
    named<QLineEdit>(screen, u"User"_s)->setText(u"ann"_s);
    auto *password = named<QLineEdit>(screen, u"Password"_s);
    password->setText(u"s:ä"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    screen.setConnectString(u"zk1"_s);
    button(screen, u"Connect"_s)->click();
    const auto options = requested.takeFirst().constFirst().value<zkbridge::SessionOptions>();
    QCOMPARE(options.identities.size(), 1);
    QCOMPARE(options.identities.constFirst().scheme, u"digest"_s);
    QCOMPARE(options.identities.constFirst().credential, QByteArray("ann:s:ä"));
}

void TestStartScreen::takesNoIdentityToAnotherServer()
{
    StartScreen screen;
    screen.show();
    QSignalSpy requested(&screen, &StartScreen::connectRequested);
    screen.setConnections({u"zk1"_s, u"zk2"_s});
    auto *list = named<QListWidget>(screen, u"Last connections"_s);
    const auto typeIdentity = [&screen] {
        button(screen, u"Add digest identity"_s)->click();
        named<QLineEdit>(screen, u"User"_s)->setText(u"ann"_s);
    };
    const auto sentTo = [&](int row) {
        list->setCurrentRow(row);
        Q_EMIT list->itemActivated(list->item(row));
        return requested.takeFirst().constFirst().value<zkbridge::SessionOptions>().identities.size();
    };
    list->setCurrentRow(0);
    typeIdentity();
    QCOMPARE(sentTo(0), 1);
    QCOMPARE(sentTo(1), 0);
    typeIdentity();
    screen.forgetIdentities(); // connected
    QCOMPARE(sentTo(1), 0);
}

void TestStartScreen::offersLastConnections()
{
    StartScreen screen;
    auto *list = named<QListWidget>(screen, u"Last connections"_s);
    QVERIFY(list != nullptr);
    screen.show();
    QVERIFY(!list->isVisible());
    screen.setConnections({u"zk1:2181"_s, u"zk2:2181/app"_s});
    QVERIFY(list->isVisible());
    QSignalSpy requested(&screen, &StartScreen::connectRequested);
    QSignalSpy forgotten(&screen, &StartScreen::connectionForgotten);
    list->setCurrentRow(1);
    QCOMPARE(named<QLineEdit>(screen, u"Connect string"_s)->text(), u"zk2:2181/app"_s);
    Q_EMIT list->itemActivated(list->item(1));
    QCOMPARE(requested.size(), 1);
    list->actions().constFirst()->trigger();
    QCOMPARE(forgotten.takeFirst().constFirst().toString(), u"zk2:2181/app"_s);
}

void TestStartScreen::remembersLastConnections()
{
    app::UserSettings settings;
    for (int i = 0; i < 12; ++i)
        settings.rememberConnection(u"zk%1:2181"_s.arg(i));
    settings.rememberConnection(u"zk5:2181"_s);
    const QStringList connections = app::UserSettings().connections();
    QCOMPARE(connections.size(), 10);
    QCOMPARE(connections.constFirst(), u"zk5:2181"_s);
    QCOMPARE(connections.count(u"zk5:2181"_s), 1);
    settings.forgetConnection(u"zk5:2181"_s);
    QVERIFY(!app::UserSettings().connections().contains(u"zk5:2181"_s));
}

QTEST_MAIN(TestStartScreen)
#include "tst_startscreen.moc"
