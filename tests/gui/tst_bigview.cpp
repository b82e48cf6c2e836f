// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/bigviewaccessible.h"
#include "app/browser/znodetree.h"
#include "model/tree/znodemodel.h"

#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ZnodeTree;
using model::NodeId;
using model::ZnodeModel;

namespace {

constexpr int million = 1'000'000;

/// The events that were announced, by kind and name of what they are about.
QStringList *announced = nullptr;

void noteEvent(QAccessibleEvent *event)
{
    if (!announced || (event->type() != QAccessible::Focus && event->type() != QAccessible::Selection))
        return;
    const QAccessibleInterface *about = event->accessibleInterface();
    announced->append((event->type() == QAccessible::Focus ? u"focus "_s : u"selection "_s)
        + (about ? about->text(QAccessible::Name) : u"nobody"_s));
}

} // namespace

/// What big views show to assistive technologies: what is visible and selected, and no more.
class BigViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void exposesRowsInSight();
    void exposesWhatIsSelectedElsewhere();
    void actsOnRows();
    void keepsFewObjects();
    void exposesCellsOfATable();
    void answersTheBusAtAMillionRows();
    void announcesRows();

private:
    [[nodiscard]] QAccessibleInterface *access() const { return QAccessible::queryAccessibleInterface(m_tree.get()); }
    [[nodiscard]] QAccessibleInterface *row(const QString &name) const;
    [[nodiscard]] int rowsInSight() const;

    std::unique_ptr<model::ZnodeStore> m_store;
    std::unique_ptr<ZnodeModel> m_model;
    std::unique_ptr<ZnodeTree> m_tree;
};

void BigViewTest::initTestCase()
{
    m_store = std::make_unique<model::ZnodeStore>();
    m_model = std::make_unique<ZnodeModel>(m_store.get());
    const NodeId big = m_store->insertChild(model::rootNode, "big");
    m_store->insertChild(model::rootNode, "small");
    zkbridge::PackedNames names;
    for (int i = 0; i < million; ++i)
        names.append(u"node-%1"_s.arg(i, 7, 10, QChar(u'0')).toStdString());
    m_store->insertChildren(big, 0, names, 0, million);
    m_tree = std::make_unique<ZnodeTree>();
    m_tree->setAccessibleName(u"Znodes"_s);
    m_tree->setModel(m_model.get());
    m_tree->resize(400, 600);
    m_tree->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
    m_tree->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
    // All of them are rows of the view.
    m_tree->expand(m_model->indexForNode(model::rootNode));
    const QModelIndex top = m_model->indexForNode(big);
    for (int range = 0; range < m_model->rowCount(top); ++range)
        m_tree->expand(m_model->index(range, 0, top));
    m_tree->expand(top);
    QVERIFY(m_tree->verticalScrollBar()->maximum() > million - 1000);
}

QAccessibleInterface *BigViewTest::row(const QString &name) const
{
    for (int i = 0; i < access()->childCount(); ++i) {
        if (access()->child(i)->text(QAccessible::Name) == name)
            return access()->child(i);
    }
    return nullptr;
}

int BigViewTest::rowsInSight() const
{
    return m_tree->viewport()->height() / m_tree->visualRect(m_tree->indexAt(QPoint(0, 0))).height() + 1;
}

void BigViewTest::exposesRowsInSight()
{
    QCOMPARE(access()->role(), QAccessible::Tree);
    QVERIFY(access()->childCount() <= rowsInSight() + 1);
    QCOMPARE(access()->child(0)->text(QAccessible::Name), u"/"_s);
    QCOMPARE(access()->child(1)->text(QAccessible::Name), u"big"_s);
    QCOMPARE(access()->child(2)->text(QAccessible::Name), u"node-0000000 \u2026 node-0009999"_s);
    QCOMPARE(access()->child(3)->text(QAccessible::Name), u"node-0000000"_s);
    QCOMPARE(access()->child(3)->text(QAccessible::Description), u"level 4"_s);
    QVERIFY(access()->child(2)->state().expanded);
    QVERIFY(!access()->child(-1));
    QVERIFY(!access()->child(million));
    const QModelIndex far = m_model->indexForPath(u"/big/node-0500000"_s);
    m_tree->scrollTo(far, QAbstractItemView::PositionAtTop);
    QCOMPARE(access()->child(0)->text(QAccessible::Name), u"node-0500000"_s);
    QCOMPARE(access()->indexOfChild(access()->child(3)), 3);
    QVERIFY(access()->childCount() <= rowsInSight() + 1);
    const QRect place = access()->child(1)->rect();
    QCOMPARE(access()->childAt(place.center().x(), place.center().y()), access()->child(1));
    m_tree->scrollToTop();
}

void BigViewTest::exposesWhatIsSelectedElsewhere()
{
    const QModelIndex far = m_model->indexForPath(u"/big/node-0777777"_s);
    m_tree->selectionModel()->select(far, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollToTop();
    QVERIFY(access()->childCount() <= rowsInSight() + 2);
    QAccessibleInterface *selected = row(u"node-0777777"_s);
    QVERIFY(selected);
    QVERIFY(selected->state().selected);
    QVERIFY(selected->state().offscreen);
    QCOMPARE(access()->tableInterface()->selectedCells(), QList<QAccessibleInterface *>{selected});
    m_tree->selectionModel()->clear();
}

void BigViewTest::actsOnRows()
{
    QAccessibleInterface *small = row(u"node-0000003"_s);
    QVERIFY(small);
    QSignalSpy changed(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged);
    small->actionInterface()->doAction(u"Select"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(small->state().selected);
    QVERIFY(access()->tableInterface()->selectRow(1));
    QCOMPARE(m_tree->selectionModel()->selectedRows().constFirst().data().toString(), u"big"_s);
    QVERIFY(!small->state().selected);

    QAccessibleInterface *range = access()->child(2);
    QVERIFY(range->actionInterface()->actionNames().contains(u"Collapse"_s));
    range->actionInterface()->doAction(u"Collapse"_s);
    QVERIFY(!m_tree->isExpanded(m_model->indexForPath(u"/big/node-0000000"_s).parent()));
    QVERIFY(range->state().collapsed);
    range->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(range->state().expanded);
}

void BigViewTest::announcesRows()
{
    QStringList events;
    announced = &events;
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(noteEvent);
    QVERIFY(QAccessible::isActive()); // since the bus was asked
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_model->indexForPath(u"/big/node-0000005"_s));
    QAccessible::installUpdateHandler(before);
    announced = nullptr;
    QVERIFY2(events.contains(u"focus node-0000005"_s), qPrintable(events.join(u", ")));
    QVERIFY2(events.contains(u"selection node-0000005"_s), qPrintable(events.join(u", ")));
}

void BigViewTest::keepsFewObjects()
{
    QAccessibleInterface *root = access()->child(0);
    const QAccessible::Id first = QAccessible::uniqueId(root);
    for (int value = 0; value < 200'000; value += 1'000) {
        m_tree->verticalScrollBar()->setValue(value);
        for (int i = 0; i < access()->childCount(); ++i)
            QVERIFY(access()->child(i)->isValid());
    }
    // Scrolled away long ago: its place in the cache was given up.
    QVERIFY(!QAccessible::accessibleInterface(first));
    m_tree->scrollToTop();
}

void BigViewTest::exposesCellsOfATable()
{
    QStandardItemModel items(5'000, 3);
    items.setHorizontalHeaderLabels({u"Name"_s, u"Version"_s, u"Size"_s});
    items.setItem(0, 0, new QStandardItem(u"first"_s));
    items.setItem(4'999, 2, new QStandardItem(u"last"_s));
    app::BigView<QTableView> table;
    table.setModel(&items);
    table.resize(400, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QAccessibleInterface *cells = QAccessible::queryAccessibleInterface(&table);
    QCOMPARE(cells->role(), QAccessible::Table);
    QVERIFY(cells->childCount() <= 3 * 30);
    QCOMPARE(cells->child(0)->text(QAccessible::Name), u"first"_s);
    QCOMPARE(cells->child(4)->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(cells->child(4)->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(cells->tableInterface()->rowCount(), 5'000);
    QCOMPARE(cells->tableInterface()->columnDescription(1), u"Version"_s);
    QCOMPARE(cells->tableInterface()->cellAt(4'999, 2)->text(QAccessible::Name), u"last"_s);
    QVERIFY(cells->tableInterface()->selectRow(4'999));
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    items.removeRow(0);
    QVERIFY(cells->child(0)->isValid());
}

void BigViewTest::answersTheBusAtAMillionRows()
{
    m_tree->setCurrentIndex(m_model->indexForNode(model::rootNode));
    QProcess client;
    client.setProcessChannelMode(QProcess::SeparateChannels);
    client.start(u"/usr/bin/python3"_s,
        {QStringLiteral(VIVARIUM_SOURCE_DIR "/tests/gui/bigtree.py"),
            QString::number(QCoreApplication::applicationPid())});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, 100'000);
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
    const QStringList names = QString::fromUtf8(client.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(names.size() >= 10);
    QVERIFY2(names.size() <= rowsInSight() + 2, "rows in sight, and no more");
    QCOMPARE(names.constFirst(), u"/"_s);
    QCOMPARE(m_tree->selectionModel()->selectedRows().constFirst().data().toString(), u"big"_s);
}

QTEST_MAIN(BigViewTest)
#include "tst_bigview.moc"
