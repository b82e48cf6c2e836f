// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bookmarks.h"
#include "app/shell/ensembleconnection.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using app::Bookmarks;
using app::EnsembleConnection;

/// Bookmarks of an ensemble that nobody has connected to yet: they need no server.
class TestBookmarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSettings().clear(); }

    void marksAndUnmarksTheSelectedZnode();
    void comesBackToAZnode();
    void keepsEnsemblesApart();
    void removesOneThatIsElsewhere();

private:
    [[nodiscard]] static std::unique_ptr<EnsembleConnection> ensemble(const QString &connect = u"127.0.0.1:1"_s)
    {
        zkbridge::SessionOptions options;
        options.connect = *zkbridge::ConnectString::parse(connect);
        return std::make_unique<EnsembleConnection>(options, nullptr);
    }
    [[nodiscard]] static QAction *entry(const QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        const auto found = std::find_if(
            actions.cbegin(), actions.cend(), [&text](const QAction *action) { return action->text() == text; });
        return found == actions.cend() ? nullptr : *found;
    }

    QTemporaryDir m_folder;
};

void TestBookmarks::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"vivarium"_s);
}

void TestBookmarks::marksAndUnmarksTheSelectedZnode()
{
    const auto connection = ensemble();
    QWidget window;
    Bookmarks bookmarks(connection.get(), &window);
    connection->selectPath(u"/b"_s);
    QVERIFY(!bookmarks.toggleAction()->isChecked());
    bookmarks.toggleAction()->trigger();
    QVERIFY(bookmarks.toggleAction()->isChecked());
    connection->selectPath(u"/a"_s);
    QVERIFY(!bookmarks.toggleAction()->isChecked());
    bookmarks.toggleAction()->trigger();
    QCOMPARE(bookmarks.paths(), (QStringList{u"/a"_s, u"/b"_s}));
    bookmarks.toggleAction()->trigger();
    QCOMPARE(bookmarks.paths(), QStringList{u"/b"_s});
    connection->selectPath(u"/b"_s);
    QVERIFY(bookmarks.toggleAction()->isChecked());
}

void TestBookmarks::comesBackToAZnode()
{
    const auto connection = ensemble();
    QWidget window;
    Bookmarks bookmarks(connection.get(), &window);
    QVERIFY(!bookmarks.menuAction()->menu()->actions().constFirst()->isEnabled()); // which says that there is none
    connection->selectPath(u"/a & b"_s);
    bookmarks.toggleAction()->trigger();
    connection->selectPath(u"/"_s);
    QAction *go = entry(bookmarks.menuAction()->menu(), u"/a && b"_s);
    QVERIFY(go);
    go->trigger();
    QCOMPARE(connection->selectedPath(), u"/a & b"_s);
}

void TestBookmarks::keepsEnsemblesApart()
{
    const auto one = ensemble(u"127.0.0.1:1,127.0.0.1:2/root"_s);
    const auto other = ensemble(u"127.0.0.1:3"_s);
    QWidget window;
    {
        Bookmarks bookmarks(one.get(), &window);
        one->selectPath(u"/kept"_s);
        bookmarks.toggleAction()->trigger();
    }
    QVERIFY(Bookmarks(other.get(), &window).paths().isEmpty());
    const auto again = ensemble(u"127.0.0.1:1,127.0.0.1:2/root"_s);
    QCOMPARE(Bookmarks(again.get(), &window).paths(), QStringList{u"/kept"_s});
}

void TestBookmarks::removesOneThatIsElsewhere()
{
    const auto connection = ensemble();
    QWidget window;
    Bookmarks bookmarks(connection.get(), &window);
    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        connection->selectPath(path);
        bookmarks.toggleAction()->trigger();
    }
    const auto *removal = bookmarks.menuAction()->menu()->actions().constLast()->menu();
    QVERIFY(removal);
    entry(removal, u"/a"_s)->trigger();
    QTRY_COMPARE(bookmarks.paths(), QStringList{u"/b"_s});
    QVERIFY(!entry(bookmarks.menuAction()->menu(), u"/a"_s));
    QVERIFY(bookmarks.toggleAction()->isChecked()); // of /b
}

QTEST_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
