// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodetree.h"
#include "model/tree/znodemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ZnodeTree;
using model::NodeId;
using model::ZnodeModel;

namespace {

zkbridge::PackedNames numbered(int count, const QString &pattern = u"node-%1"_s)
{
    zkbridge::PackedNames names;
    for (int i = 0; i < count; ++i)
        names.append(pattern.arg(i, 7, 10, QChar(u'0')).toStdString());
    return names;
}

} // namespace

/// The tree view over a store alone: long lists, and what stays where it is while they change.
class ZnodeTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void opensTheRangeOfARevealedZnode();
    void keepsWhatIsInSight();
    void staysWhileRowsComeAbove();
    void expandsNoRangesBelow();
    void opensRangesByKeyboard();
    void takesBackTheExpander();

private:
    void fill(int first, int count);

    std::unique_ptr<model::ZnodeStore> m_store;
    std::unique_ptr<ZnodeModel> m_model;
    std::unique_ptr<ZnodeTree> m_tree;
    NodeId m_big = model::noNode;
};

void ZnodeTreeTest::init()
{
    m_store = std::make_unique<model::ZnodeStore>();
    m_big = m_store->insertChild(model::rootNode, "big");
    m_store->insertChild(model::rootNode, "small");
    m_store->setChildState(model::rootNode, model::ChildState::Loaded);
    m_store->setChildState(m_big, model::ChildState::Loaded);
    m_model = std::make_unique<ZnodeModel>(m_store.get());
    m_tree = std::make_unique<ZnodeTree>();
    m_tree->setModel(m_model.get());
    m_tree->resize(300, 400);
    m_tree->show();
    m_tree->expand(m_model->indexForNode(model::rootNode));
    QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
}

void ZnodeTreeTest::cleanup()
{
    m_tree.reset();
    m_model.reset();
    m_store.reset();
}

void ZnodeTreeTest::fill(int first, int count)
{
    m_store->insertChildren(m_big, first, numbered(first + count), static_cast<std::size_t>(first), count);
}

void ZnodeTreeTest::opensTheRangeOfARevealedZnode()
{
    fill(0, 50'000);
    const QModelIndex big = m_model->indexForNode(m_big);
    m_tree->expand(big);
    const QModelIndex wanted = m_model->indexForPath(u"/big/node-0034567"_s);
    m_tree->setCurrentIndex(wanted);
    m_tree->scrollTo(wanted);
    QVERIFY(m_tree->isExpanded(wanted.parent()));
    QVERIFY(!m_tree->isExpanded(wanted.parent().siblingAtRow(0)));
    QVERIFY(m_tree->viewport()->rect().intersects(m_tree->visualRect(wanted)));
}

void ZnodeTreeTest::keepsWhatIsInSight()
{
    fill(0, 9'000);
    m_tree->expand(m_model->indexForNode(m_big));
    const QModelIndex wanted = m_model->indexForPath(u"/big/node-0006000"_s);
    m_tree->setCurrentIndex(wanted);
    m_tree->scrollTo(wanted, QAbstractItemView::PositionAtTop);
    QCOMPARE(m_tree->indexAt(QPoint(0, 0)), wanted);
    fill(9'000, 2'000); // becomes ranges
    QVERIFY(ZnodeModel::isRange(m_model->indexForPath(u"/big/node-0006000"_s).parent()));
    QTRY_COMPARE(m_tree->indexAt(QPoint(0, 0)).data().toString(), u"node-0006000"_s);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"node-0006000"_s);
    m_store->removeChildren(m_big, 0, 5'900);
    QTRY_COMPARE(m_tree->indexAt(QPoint(0, 0)).data().toString(), u"node-0006000"_s);
    m_store->removeChildren(m_big, 4'000, 1'100); // becomes flat
    QVERIFY(!ZnodeModel::isRange(m_model->indexForPath(u"/big/node-0006000"_s).parent()));
    QTRY_COMPARE(m_tree->indexAt(QPoint(0, 0)).data().toString(), u"node-0006000"_s);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"node-0006000"_s);
}

void ZnodeTreeTest::staysWhileRowsComeAbove()
{
    fill(0, 30'000);
    m_tree->expand(m_model->indexForNode(m_big));
    const QModelIndex wanted = m_model->indexForPath(u"/big/node-0016000"_s);
    m_tree->scrollTo(wanted, QAbstractItemView::PositionAtTop);
    const auto top = [this] { return m_tree->indexAt(QPoint(0, 0)).data().toString(); };
    QCOMPARE(top(), u"node-0016000"_s);
    m_store->insertChildren(m_big, 15'000, numbered(3'000, u"node-0014999-%1"_s), 0, 3'000);
    QCOMPARE(top(), u"node-0016000"_s);
    m_store->removeChildren(m_big, 0, 12'000);
    QCOMPARE(top(), u"node-0016000"_s);
    // What is collapsed by hand does not come back by itself.
    m_tree->collapse(m_model->indexForPath(u"/big/node-0016000"_s).parent());
    const QString other = top();
    m_store->insertChild(m_store->find(u"/small"), "child");
    QCOMPARE(top(), other);
}

void ZnodeTreeTest::expandsNoRangesBelow()
{
    fill(0, 30'000);
    QSignalSpy limit(m_tree.get(), &ZnodeTree::expandLimitReached);
    m_tree->expandBelow(m_model->indexForNode(model::rootNode));
    const QModelIndex big = m_model->indexForNode(m_big);
    QVERIFY(m_tree->isExpanded(big));
    QVERIFY(!m_tree->isExpanded(m_model->index(0, 0, big)));
    QCOMPARE(limit.size(), 0);
}

void ZnodeTreeTest::opensRangesByKeyboard()
{
    fill(0, 30'000);
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_model->indexForNode(m_big));
    QTest::keyClick(m_tree.get(), Qt::Key_Right);
    QTest::keyClick(m_tree.get(), Qt::Key_Right);
    const QModelIndex range = m_tree->currentIndex();
    QVERIFY(ZnodeModel::isRange(range));
    QTest::keyClick(m_tree.get(), Qt::Key_Right);
    QVERIFY(m_tree->isExpanded(range));
    QTest::keyClick(m_tree.get(), Qt::Key_Down);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"node-0000000"_s);
    QTest::keyClick(m_tree.get(), Qt::Key_Left);
    QTest::keyClick(m_tree.get(), Qt::Key_Left);
    QVERIFY(!m_tree->isExpanded(range));
}

void ZnodeTreeTest::takesBackTheExpander()
{
    const NodeId small = m_store->find(u"/small");
    const QModelIndex index = m_model->indexForNode(small);
    // Where the expander is painted; the rest of the row is the same with and without.
    const auto painted = [&] {
        const QRect row = m_tree->visualRect(index);
        const QRect before(row.left() - m_tree->indentation(), row.top(), m_tree->indentation(), row.height());
        return m_tree->viewport()->grab(before).toImage();
    };
    const QImage with = painted();
    m_store->setStat(small, {});
    QTRY_VERIFY(painted() != with);
    zkbridge::Stat stat;
    stat.numChildren = 1;
    m_store->setStat(small, stat);
    QTRY_COMPARE(painted(), with);
}

QTEST_MAIN(ZnodeTreeTest)
#include "tst_znodetree.moc"
