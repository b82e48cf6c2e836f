// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ensembleconnection.h"
#include "app/space/spaceview.h"
#include "app/space/treemapview.h"
#include "tests/gui/sandboxconnection.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;
using model::SpaceTree;
using zkbridge::MultiOperation;

namespace {
constexpr int patience = 30000;
constexpr int jobs = 120;
} // namespace

/// The view Space over a real server, used by mouse, keyboard and accessibility bus.
class TestSpaceView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void surveysByNumber();
    void drillsByKeyboard();
    void drillsByMouse();
    void isOnTheAccessibilityBus();
    void surveysByBytes();
    void tablesSortAndSelect();
    void tellsGrowth();
    void tellsThatTheRootIsGone();

private:
    void create(const QList<std::pair<QString, QByteArray>> &znodes);
    void survey(const QString &root);
    [[nodiscard]] TreemapView *map() const { return m_view->findChild<TreemapView *>(); }
    [[nodiscard]] int cell(const QString &path) const;
    [[nodiscard]] QToolButton *button(const QString &text) const;
    [[nodiscard]] QAbstractItemView *table(const QString &name) const;
    [[nodiscard]] QString shown() const { return map()->tree()->path(map()->shown()); }

    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<SpaceView> m_view;
};

void TestSpaceView::initTestCase()
{
    m_connection = sandboxConnection(patience);
    QVERIFY2(m_connection, "the server does not serve");
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
    QList<std::pair<QString, QByteArray>> znodes{{u"/jobs"_s, "x"}, {u"/config"_s, "x"}};
    for (int i = 0; i < jobs; ++i)
        znodes.append({u"/jobs/job-%1"_s.arg(i), QByteArray(10, 'j')});
    znodes.append({u"/config/large"_s, QByteArray(200'000, 'c')});
    znodes.append({u"/config/small"_s, QByteArray(100, 'c')});
    create(znodes);
    m_view = std::make_unique<SpaceView>(m_connection.get());
    m_view->resize(1100, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestSpaceView::cleanupTestCase()
{
    m_view.reset();
    QVERIFY(endConnection(std::move(m_connection), patience));
}

void TestSpaceView::create(const QList<std::pair<QString, QByteArray>> &znodes)
{
    int open = 0;
    for (const auto &[path, data] : znodes) {
        ++open;
        m_connection->session()->create(path, data, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
            [&open](const zkbridge::Result<zkbridge::Created> &reply) {
                if (reply)
                    --open;
            });
    }
    QTRY_COMPARE_WITH_TIMEOUT(open, 0, patience);
}

/// Waits until a survey that was begun now has been shown.
void TestSpaceView::survey(const QString &root)
{
    const model::SpaceTreePointer before = map()->tree();
    m_view->survey(root);
    QTRY_VERIFY_WITH_TIMEOUT(map()->tree() && map()->tree() != before, patience);
}

int TestSpaceView::cell(const QString &path) const
{
    const auto &cells = map()->cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].kind == TreemapCell::Kind::Subtree && map()->tree()->path(cells[i].node) == path)
            return static_cast<int>(i);
    }
    return -1;
}

QToolButton *TestSpaceView::button(const QString &text) const
{
    const auto buttons = m_view->findChildren<QToolButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
        [&text](const QToolButton *one) { return one->isVisible() && one->text().startsWith(text); });
    return found == buttons.cend() ? nullptr : *found;
}

QAbstractItemView *TestSpaceView::table(const QString &name) const
{
    const auto views = m_view->findChildren<QAbstractItemView *>();
    const auto found = std::find_if(
        views.cbegin(), views.cend(), [&name](const QAbstractItemView *one) { return one->accessibleName() == name; });
    return found == views.cend() ? nullptr : *found;
}

void TestSpaceView::surveysByNumber()
{
    // What memory knows may be a moment behind the replies to our own writes.
    const auto znodesSurveyed = [this] {
        survey(u"/"_s);
        const auto number = map()->tree()->find(u"/jobs"_s);
        return number ? map()->tree()->node(*number).znodes : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(znodesSurveyed(), jobs + 1, patience);
    const SpaceTree &tree = *map()->tree();
    QVERIFY(cell(u"/jobs"_s) >= 0);
    // /zookeeper is a part of the whole, too.
    QVERIFY(tree.node(SpaceTree::root).znodes > jobs + 5);
    QVERIFY(map()->details(cell(u"/jobs"_s)).startsWith(u"/jobs: 121 "_s));
    QCOMPARE(map()->label(cell(u"/jobs"_s)), u"jobs"_s);
}

void TestSpaceView::drillsByKeyboard()
{
    map()->setFocus();
    map()->setCurrent(cell(u"/jobs"_s));
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(shown(), u"/jobs"_s);
    QVERIFY(std::any_of(map()->cells().begin(), map()->cells().end(),
        [](const TreemapCell &each) { return each.kind == TreemapCell::Kind::Subtree && each.depth == 0; }));
    // Arrow keys go from neighbour to neighbour.
    const int first = map()->current();
    QVERIFY(first >= 0);
    QTest::keyClick(map(), Qt::Key_Right);
    const int right = map()->current();
    QVERIFY(right != first);
    const auto &cells = map()->cells();
    QVERIFY(cells[std::size_t(right)].rect.left() >= cells[std::size_t(first)].rect.right() - 1);
    QTest::keyClick(map(), Qt::Key_Left);
    QVERIFY(cells[std::size_t(map()->current())].rect.right() <= cells[std::size_t(right)].rect.left() + 1);
    // A znode without children is selected, everywhere.
    const QString path = map()->tree()->path(cells[std::size_t(map()->current())].node);
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(m_connection->selectedPath(), path);
    QTest::keyClick(map(), Qt::Key_Backspace);
    QCOMPARE(shown(), u"/"_s);
    QTest::keyClick(map(), Qt::Key_Backspace);
    QCOMPARE(shown(), u"/"_s);
}

void TestSpaceView::drillsByMouse()
{
    const int jobsCell = cell(u"/jobs"_s);
    const TreemapCell &target = map()->cells()[std::size_t(jobsCell)];
    QVERIFY(target.hasCells);
    const QPointF header = target.rect.topLeft() + QPointF(8, target.header / 2);
    QSignalSpy pointed(map(), &TreemapView::pointedAtChanged);
    QTest::mouseMove(map(), header.toPoint());
    QTRY_VERIFY(!pointed.isEmpty());
    QCOMPARE(pointed.constLast().constFirst().toInt(), jobsCell);
    QTest::mouseClick(map(), Qt::LeftButton, {}, header.toPoint());
    QCOMPARE(shown(), u"/jobs"_s);
    QToolButton *root = button(u"/"_s);
    QVERIFY(root != nullptr);
    root->click();
    QCOMPARE(shown(), u"/"_s);
}

void TestSpaceView::isOnTheAccessibilityBus()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(map());
    QVERIFY(access != nullptr);
    QCOMPARE(access->childCount(), int(map()->cells().size()));
    const int jobsCell = cell(u"/jobs"_s);
    QAccessibleInterface *child = access->child(jobsCell);
    QVERIFY(child != nullptr);
    QCOMPARE(child->text(QAccessible::Name), map()->details(jobsCell));
    QCOMPARE(child->parent(), access);
    QCOMPARE(access->indexOfChild(child), jobsCell);
    QVERIFY(child->rect().isValid());
    QCOMPARE(access->child(jobsCell), child);
    auto *actions = child->actionInterface();
    QVERIFY(actions != nullptr);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(child->state().selected);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown(), u"/jobs"_s);
    QTest::keyClick(map(), Qt::Key_Backspace);
}

void TestSpaceView::surveysByBytes()
{
    button(u"By bytes"_s)->click();
    // It asks first where the server has not told yet how much will move.
    const auto read = [this]() -> QAbstractButton * {
        const auto buttons = m_view->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->text() == u"Read the sizes"_s && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(read() != nullptr || map()->tree()->hasBytes(), patience);
    if (QAbstractButton *const button = read())
        button->click();
    QTRY_VERIFY_WITH_TIMEOUT(map()->tree()->hasBytes(), patience);
    const SpaceTree &tree = *map()->tree();
    QCOMPARE(tree.node(*tree.find(u"/config"_s)).bytes, 200'101);
    QCOMPARE(tree.node(*tree.find(u"/jobs"_s)).bytes, jobs * 10 + 1);
    QVERIFY(map()->details(cell(u"/config"_s)).contains(u"200.1 kB"_s));
    QCOMPARE(tree.path(*tree.largestChild(SpaceTree::root, model::SpaceMeasure::Bytes)), u"/config"_s);
}

void TestSpaceView::tablesSortAndSelect()
{
    QAbstractItemView *znodes = table(u"Largest znodes"_s);
    QVERIFY(znodes != nullptr);
    QCOMPARE(znodes->model()->index(0, 0).data().toString(), u"/config/large"_s);
    znodes->model()->sort(2, Qt::DescendingOrder);
    QCOMPARE(znodes->model()->index(0, 0).data().toString(), u"/jobs"_s);
    QAbstractItemView *subtrees = table(u"Largest subtrees"_s);
    subtrees->model()->sort(1, Qt::DescendingOrder);
    const QModelIndex first = subtrees->model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"/jobs"_s);
    subtrees->setFocus();
    subtrees->setCurrentIndex(first);
    QTest::keyClick(subtrees, Qt::Key_Return);
    QCOMPARE(m_connection->selectedPath(), u"/jobs"_s);
    QCOMPARE(map()->current(), cell(u"/jobs"_s));
}

void TestSpaceView::tellsGrowth()
{
    button(u"Remember"_s)->click();
    QVERIFY(!button(u"Compare"_s)->isEnabled());
    create({{u"/jobs/late"_s, QByteArray(5000, 'l')}});
    button(u"By znodes"_s)->click();
    survey(u"/"_s);
    // What memory knows may be a moment behind the reply to our own write.
    QTRY_VERIFY_WITH_TIMEOUT((map()->tree()->find(u"/jobs/late"_s) || (survey(u"/"_s), false)), patience);
    QToolButton *compare = button(u"Compare"_s);
    QVERIFY(compare->isEnabled());
    compare->click();
    QAbstractItemView *growth = table(u"Growth"_s);
    QTRY_VERIFY(growth->isVisible());
    QStringList paths;
    for (int row = 0; row < growth->model()->rowCount(); ++row)
        paths.append(growth->model()->index(row, 0).data().toString());
    QVERIFY(paths.contains(u"/jobs/late"_s));
    QVERIFY(!paths.contains(u"/jobs"_s)); // wholly explained
    QVERIFY(map()->details(cell(u"/jobs"_s)).endsWith(u"(+1)"_s));
    compare->click();
    QVERIFY(!map()->details(cell(u"/jobs"_s)).endsWith(u"(+1)"_s));
}

void TestSpaceView::tellsThatTheRootIsGone()
{
    const model::SpaceTreePointer before = map()->tree();
    m_view->survey(u"/nowhere"_s);
    const auto told = [this] {
        const auto frames = m_view->findChildren<QFrame *>();
        return std::any_of(frames.cbegin(), frames.cend(),
            [](const QFrame *frame) { return frame->isVisible() && frame->accessibleName().contains(u"/nowhere"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
    QCOMPARE(map()->tree(), before); // what was shown stays
}

QTEST_MAIN(TestSpaceView)
#include "tst_spaceview.moc"
