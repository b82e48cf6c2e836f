// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/pathbar.h"
#include "app/browser/znodetreeview.h"
#include "app/shell/ensembleconnection.h"
#include "model/tree/livetree.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace app;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

/// Ways to a znode by its name, over a real server: the filter above the tree, and completion in the path bar.
class ZnodeTreePaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void filtersNamesAsTheyAreTyped();
    void goesFromMatchToMatch();
    void completesAPath();

private:
    void put(const QString &path);
    void removeByOther(const QString &path);
    void reveal(const QString &path);

    std::unique_ptr<Session> m_other;
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<QWidget> m_window;
    ZnodeTreePane *m_pane = nullptr;
    PathBar *m_path = nullptr;
    QString m_root; ///< each test works below a znode of its own
    int m_tests = 0;
};

void ZnodeTreePaneTest::initTestCase()
{
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_other = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_other);
}

void ZnodeTreePaneTest::init()
{
    m_root = u"/test%1"_s.arg(++m_tests);
    put(m_root);
    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(testsupport::RealEnsemble::shared().connectString());
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), 30'000);
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 700);
    auto *layout = new QVBoxLayout(m_window.get());
    m_path = new PathBar(m_connection.get(), m_window.get());
    m_pane = new ZnodeTreePane(m_connection.get(), m_window.get());
    layout->addWidget(m_path);
    layout->addWidget(m_pane, 1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ZnodeTreePaneTest::cleanup()
{
    m_window.reset();
    m_connection.reset();
}

void ZnodeTreePaneTest::put(const QString &path)
{
    std::optional<ErrorCode> code;
    m_other->create(path, {}, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
        [&code](const Result<zkbridge::Created> &result) { code = result.code(); });
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Ok);
}

void ZnodeTreePaneTest::removeByOther(const QString &path)
{
    std::optional<ErrorCode> code;
    m_other->remove(path, -1, this, [&code](const Result<zkbridge::Done> &result) { code = result.code(); });
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Ok);
}

/// Selects it, and waits until it stands in the tree.
void ZnodeTreePaneTest::reveal(const QString &path)
{
    m_connection->selectPath(path);
    auto *tree = m_pane->findChild<QTreeView *>();
    QTRY_COMPARE(tree->currentIndex().data(model::ZnodeModel::PathRole).toString(), path);
}

void ZnodeTreePaneTest::filtersNamesAsTheyAreTyped()
{
    put(m_root + u"/hits"_s);
    put(m_root + u"/hits/Match_1"_s);
    put(m_root + u"/hits/other"_s);
    reveal(m_root + u"/hits/other"_s);
    QTRY_VERIFY(m_connection->tree()->model()->indexForPath(m_root + u"/hits/Match_1"_s).isValid());
    auto *field = m_pane->findChild<QLineEdit *>();
    auto *tree = m_pane->findChild<QTreeView *>();
    auto *hits = m_pane->findChild<QTableView *>();
    const auto names = [hits] {
        QStringList list;
        for (int row = 0; row < hits->model()->rowCount(); ++row)
            list.append(hits->model()->index(row, 0).data().toString());
        return list;
    };
    QTest::keyClicks(field, u"match_"_s);
    QVERIFY(hits->isVisible());
    QVERIFY(!tree->isVisible());
    QTRY_COMPARE(names(), QStringList{u"Match_1"_s});
    QCOMPARE(m_connection->selectedPath(), m_root + u"/hits/other"_s); // nothing moves while one types
    const auto labels = m_pane->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"1 of"); }));
    // What comes while the hits are shown is among them.
    put(m_root + u"/hits/match_0"_s);
    QTRY_COMPARE(names(), (QStringList{u"Match_1"_s, u"match_0"_s}));
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_COMPARE(m_connection->selectedPath(), m_root + u"/hits/Match_1"_s);
    QTest::keyClick(hits, Qt::Key_Down);
    QTRY_COMPARE(m_connection->selectedPath(), m_root + u"/hits/match_0"_s);
    removeByOther(m_root + u"/hits/Match_1"_s);
    QTRY_COMPARE(names(), QStringList{u"match_0"_s});
    // The one that is selected goes, and what is open stays open: no neighbour takes its place.
    put(m_root + u"/hits/match_2"_s);
    QTRY_COMPARE(names(), (QStringList{u"match_0"_s, u"match_2"_s}));
    QTest::keyClick(hits, Qt::Key_Down);
    QTRY_COMPARE(m_connection->selectedPath(), m_root + u"/hits/match_2"_s);
    removeByOther(m_root + u"/hits/match_2"_s);
    QTRY_COMPARE(names(), QStringList{u"match_0"_s});
    QCOMPARE(m_connection->selectedPath(), m_root + u"/hits/match_2"_s);
    m_connection->selectPath(m_root + u"/hits/match_0"_s);
    QTRY_COMPARE(hits->currentIndex().data().toString(), u"match_0"_s);
    QTest::keyClick(hits, Qt::Key_Escape);
    QVERIFY(tree->isVisible());
    QVERIFY(field->text().isEmpty());
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"match_0"_s);
    QCOMPARE(m_connection->selectedPath(), m_root + u"/hits/match_0"_s);
}

void ZnodeTreePaneTest::goesFromMatchToMatch()
{
    for (const QString &name : {u"/b"_s, u"/b/step1"_s, u"/c"_s, u"/c/Step2"_s, u"/d"_s, u"/d/step3"_s})
        put(m_root + name);
    for (const QString &name : {u"/b/step1"_s, u"/c/Step2"_s, u"/d/step3"_s})
        reveal(m_root + name);
    QTRY_VERIFY(m_connection->tree()->model()->indexForPath(m_root + u"/d/step3"_s).isValid());
    auto *field = m_pane->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"step"_s);
    const auto isAt = [this](const QString &name) { return m_connection->selectedPath() == m_root + name; };
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(isAt(u"/b/step1"_s)); // from the last one around
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(isAt(u"/c/Step2"_s));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(isAt(u"/b/step1"_s));
    // In the tree, too, from wherever one is.
    QTest::keyClick(field, Qt::Key_Escape);
    reveal(m_root + u"/c"_s);
    const QList<QAction *> actions = m_pane->actions();
    const auto trigger = [&actions](const QKeySequence &shortcut) {
        for (QAction *action : actions) {
            if (action->shortcut() == shortcut)
                action->trigger();
        }
    };
    trigger(QKeySequence(Qt::Key_F3));
    QTRY_VERIFY(isAt(u"/c/Step2"_s));
    trigger(QKeySequence(Qt::Key_F3));
    QTRY_VERIFY(isAt(u"/d/step3"_s));
    trigger(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    QTRY_VERIFY(isAt(u"/c/Step2"_s));
}

void ZnodeTreePaneTest::completesAPath()
{
    for (const QString &name : {u"/known"_s, u"/known/b1"_s, u"/known/a1"_s, u"/known/a2"_s, u"/known/a1/x"_s})
        put(m_root + name);
    auto *edit = m_path->findChild<QLineEdit *>();
    const auto completions = [edit] {
        QStringList paths;
        const QAbstractItemModel *model = edit->completer()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row)
            paths.append(model->index(row, 0).data().toString());
        return paths;
    };
    // Not in the tree yet: read from the server.
    m_path->focusPath();
    edit->clear();
    QTest::keyClicks(edit, m_root + u"/known/a"_s);
    QTRY_COMPARE(completions(), (QStringList{m_root + u"/known/a1"_s, m_root + u"/known/a2"_s}));
    QTest::keyClicks(edit, u"2"_s);
    QTRY_COMPARE(completions(), QStringList{m_root + u"/known/a2"_s});
    // In the tree: at once, and as it is now.
    reveal(m_root + u"/known/a1"_s);
    put(m_root + u"/known/a3"_s);
    QTRY_VERIFY(m_connection->tree()->model()->indexForPath(m_root + u"/known/a3"_s).isValid());
    edit->clear();
    QTest::keyClicks(edit, m_root + u"/known/a"_s);
    QCOMPARE(completions().size(), 3);
    QTest::keyClicks(edit, u"9"_s);
    QVERIFY(completions().isEmpty());
    QTest::keyClick(edit, Qt::Key_Escape);
}

QTEST_MAIN(ZnodeTreePaneTest)
#include "tst_znodetreepane.moc"
