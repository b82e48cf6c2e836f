// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childrentablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::ChildColumn;
using model::ChildOrder;
using model::ChildrenFilter;
using model::ChildrenTableModel;
using model::NodeId;
using model::ZnodeStore;

namespace {

const ChildrenFilter::TypeNames typeNames{
    u"persistent"_s, u"persistent sequential"_s, u"ephemeral"_s, u"ephemeral sequential"_s};

zkbridge::PackedNames sequence(int count)
{
    zkbridge::PackedNames result;
    for (int i = 0; i < count; ++i)
        result.append(u"n_%1"_s.arg(i, 10, 10, QChar(u'0')).toStdString());
    return result;
}

zkbridge::Stat statOf(int size, qint64 owner = 0)
{
    zkbridge::Stat stat;
    stat.dataLength = size;
    stat.ephemeralOwner = owner;
    return stat;
}

ChildOrder bySize(Qt::SortOrder direction = Qt::AscendingOrder) { return {ChildColumn::Size, direction, false}; }

} // namespace

/// Children of one znode as a table: what is shown, in which order, and how it follows the store, under the eyes of
/// Qt's own model tester.
class ChildrenTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void comparesNamesNaturally_data();
    void comparesNamesNaturally();
    void filters_data();
    void filters();
    void showsValues();
    void followsRowsInPlace();
    void sortsUnknownStatsLast();
    void sortsByName();
    void sortsOwnersUnsigned();
    void movesARowWhoseValueChanged();
    void movesNeighboursThatChangeTogether();
    void findsWhatAStatTells();
    void leavesARowThatWasUnknown();
    void putsANewRowInItsPlace();
    void keepsSelectionAcrossOrders();
    void sortsALongListOnAThread();
    void followsWhileALongListIsSorted();
    void aNewOrderSupersedesTheOld();
    void tellsExactRanges();
    void asksForPaintedStats();
    void losesItsParent();
    void survivesReusedIds();

private:
    void add(const QString &name) { m_store->insertChild(m_parent, name.toStdString()); }
    void remove(const QString &name)
    {
        m_store->removeChildren(m_parent, m_store->rowOf(m_store->findChild(m_parent, name.toStdString())), 1);
    }
    void setStat(const QString &name, const zkbridge::Stat &stat)
    {
        m_store->setStat(m_store->findChild(m_parent, name.toStdString()), stat);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list << m_model->index(row, 0).data().toString();
        return list;
    }
    /// Many children, each with a size: the greater the number in its name, the smaller.
    void fill(int count);
    [[nodiscard]] bool isSortedBySize() const;

    std::unique_ptr<ZnodeStore> m_store;
    std::unique_ptr<ChildrenTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    NodeId m_parent = model::noNode;
};

void ChildrenTableModelTest::init()
{
    m_store = std::make_unique<ZnodeStore>();
    m_parent = m_store->insertChild(model::rootNode, "app");
    m_store->insertChild(model::rootNode, "other");
    for (const auto *name : {"b", "a10", "a2", "c"})
        m_store->insertChild(m_parent, name);
    m_model = std::make_unique<ChildrenTableModel>(m_store.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->showChildrenOf(m_parent);
}

void ChildrenTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
}

void ChildrenTableModelTest::fill(int count)
{
    if (count > 1000)
        m_tester.reset(); // it looks at every cell at every signal
    const int before = m_store->childCount(m_parent);
    m_store->removeChildren(m_parent, 0, before);
    m_store->insertChildren(m_parent, 0, sequence(count), 0, count);
    const auto children = m_store->children(m_parent);
    for (std::size_t i = 0; i < children.size(); ++i)
        m_store->setStat(children[i], statOf(count - static_cast<int>(i)));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(m_model->rowCount(), count);
    QTRY_VERIFY(!changed.isEmpty());
}

bool ChildrenTableModelTest::isSortedBySize() const
{
    qint64 last = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant size = m_model->index(row, static_cast<int>(ChildColumn::Size)).data();
        if (!size.isValid() || size.toLongLong() < last)
            return false;
        last = size.toLongLong();
    }
    return true;
}

void ChildrenTableModelTest::comparesNamesNaturally_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("numbers by value") << QByteArray("n2") << QByteArray("n10") << -1;
    QTest::newRow("text by bytes") << QByteArray("a9") << QByteArray("b1") << -1;
    QTest::newRow("equal") << QByteArray("a1b") << QByteArray("a1b") << 0;
    QTest::newRow("a start comes first") << QByteArray("a") << QByteArray("a1") << -1;
    QTest::newRow("leading zeros do not count") << QByteArray("n007x") << QByteArray("n7y") << -1;
    QTest::newRow("but tell equal numbers apart") << QByteArray("n007") << QByteArray("n7") << -1;
    QTest::newRow("longer than any integer")
        << QByteArray("n99999999999999999999999") << QByteArray("n100000000000000000000000") << -1;
    QTest::newRow("bytes are unsigned") << QByteArray("z") << QByteArray("\xc3\xa4") << -1;
    QTest::newRow("zero and nothing") << QByteArray("n0") << QByteArray("n") << 1;
}

void ChildrenTableModelTest::comparesNamesNaturally()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(int, order);
    const auto sign = [](int value) { return value < 0 ? -1 : int(value > 0); };
    QCOMPARE(sign(model::compareNatural(left.toStdString(), right.toStdString())), order);
    QCOMPARE(sign(model::compareNatural(right.toStdString(), left.toStdString())), -order);
}

void ChildrenTableModelTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("owner");
    QTest::addColumn<bool>("found");
    const qint64 unknown = model::unknownValue;
    QTest::newRow("in the name") << u"TASK"_s << u"my-Task-1"_s << unknown << true;
    QTest::newRow("not in the name") << u"tasks"_s << u"my-Task-1"_s << unknown << false;
    QTest::newRow("beyond ASCII") << u"ÄPFEL"_s << u"zwei äpfel"_s << unknown << true;
    QTest::newRow("type") << u"ephe"_s << u"x"_s << qint64(5) << true;
    QTest::newRow("of the other type") << u"ephe"_s << u"x"_s << qint64(0) << false;
    QTest::newRow("type not known") << u"ephe"_s << u"x"_s << unknown << false;
    QTest::newRow("second word of the type") << u"sequential"_s << u"x0000000001"_s << qint64(0) << true;
    QTest::newRow("the name tells the type") << u"sequential"_s << u"x0000000001"_s << unknown << true;
    QTest::newRow("the name tells another type") << u"sequential"_s << u"x"_s << unknown << false;
    QTest::newRow("too short for a type") << u"eph"_s << u"x"_s << qint64(5) << false;
    QTest::newRow("owner") << u"0x1A"_s << u"x"_s << qint64(0x1abc) << true;
    QTest::newRow("owner with the first bit set") << u"0xf0"_s << u"x"_s << qint64(0xf000000000000001U) << true;
    QTest::newRow("another owner") << u"0x1a"_s << u"x"_s << qint64(0x2abc) << false;
    QTest::newRow("no owner") << u"0x0"_s << u"x"_s << qint64(0) << false;
}

void ChildrenTableModelTest::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(qint64, owner);
    QFETCH(bool, found);
    QCOMPARE(ChildrenFilter(text, typeNames).matches(name.toStdString(), owner), found);
}

void ChildrenTableModelTest::showsValues()
{
    QCOMPARE(names(), QStringList({u"a10"_s, u"a2"_s, u"b"_s, u"c"_s}));
    const auto value = [this](ChildColumn column) { return m_model->index(0, static_cast<int>(column)).data(); };
    QVERIFY(!value(ChildColumn::Size).isValid()); // unknown is not zero
    zkbridge::Stat stat = statOf(12, 0x100);
    stat.mtime = 1'700'000'000'000;
    stat.version = 3;
    setStat(u"a10"_s, stat);
    QCOMPARE(value(ChildColumn::Size), QVariant(qint64(12)));
    QCOMPARE(value(ChildColumn::Version), QVariant(qint64(3)));
    QCOMPARE(value(ChildColumn::Modified), QVariant(qint64(1'700'000'000'000)));
    QCOMPARE(value(ChildColumn::Owner), QVariant(qint64(0x100)));
    QCOMPARE(value(ChildColumn::Type).toInt(), int(model::ChildType::Ephemeral));
}

void ChildrenTableModelTest::followsRowsInPlace()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    add(u"bb"_s);
    add(u"d"_s);
    remove(u"a2"_s);
    QTRY_COMPARE(names(), QStringList({u"a10"_s, u"b"_s, u"bb"_s, u"c"_s, u"d"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(inserted.at(1).at(1).toInt(), 4);
    QCOMPARE(reset.size(), 0);
    m_store->insertChild(m_store->find(u"/other"), "elsewhere");
    add(u"e"_s);
    QTRY_COMPARE(m_model->rowCount(), 6);
}

void ChildrenTableModelTest::sortsUnknownStatsLast()
{
    setStat(u"b"_s, statOf(5));
    setStat(u"c"_s, statOf(1));
    m_model->setOrder(bySize());
    QCOMPARE(names(), QStringList({u"c"_s, u"b"_s, u"a10"_s, u"a2"_s}));
    QCOMPARE(m_model->unsortedCount(), 2);
    m_model->setOrder(bySize(Qt::DescendingOrder));
    QCOMPARE(names(), QStringList({u"b"_s, u"c"_s, u"a10"_s, u"a2"_s}));
}

void ChildrenTableModelTest::sortsByName()
{
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(names(), QStringList({u"c"_s, u"b"_s, u"a2"_s, u"a10"_s}));
    m_model->setOrder({ChildColumn::Name, Qt::AscendingOrder, true});
    QCOMPARE(names(), QStringList({u"a2"_s, u"a10"_s, u"b"_s, u"c"_s}));
    add(u"a3"_s);
    QTRY_COMPARE(names(), QStringList({u"a2"_s, u"a3"_s, u"a10"_s, u"b"_s, u"c"_s}));
}

void ChildrenTableModelTest::sortsOwnersUnsigned()
{
    setStat(u"a10"_s, statOf(0, qint64(0xf000000000000001U)));
    setStat(u"a2"_s, statOf(0, 0x100));
    setStat(u"b"_s, statOf(0));
    setStat(u"c"_s, statOf(0, 0x200));
    m_model->setOrder({ChildColumn::Owner, Qt::AscendingOrder, false});
    QCOMPARE(names(), QStringList({u"b"_s, u"a2"_s, u"c"_s, u"a10"_s}));
    QCOMPARE(m_model->unsortedCount(), 0);
}

void ChildrenTableModelTest::movesARowWhoseValueChanged()
{
    for (const auto &name : {u"a10"_s, u"a2"_s, u"b"_s, u"c"_s})
        setStat(name, statOf(int(10 + name.at(0).unicode() - u'a')));
    m_model->setOrder(bySize());
    QCOMPARE(names(), QStringList({u"a10"_s, u"a2"_s, u"b"_s, u"c"_s}));
    setStat(u"a10"_s, statOf(100));
    QTRY_COMPARE(names(), QStringList({u"a2"_s, u"b"_s, u"c"_s, u"a10"_s}));
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    setStat(u"b"_s, statOf(12)); // as great as its neighbour: it may stay
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(layout.size(), 0);
}

/// As by one multi: none of them is a measure for the other.
void ChildrenTableModelTest::movesNeighboursThatChangeTogether()
{
    for (const auto &name : {u"a10"_s, u"a2"_s, u"b"_s, u"c"_s})
        setStat(name, statOf(int(10 + name.at(0).unicode() - u'a')));
    ChildOrder order = bySize();
    order.direction = Qt::DescendingOrder;
    m_model->setOrder(order);
    const QStringList before = names();
    QCOMPARE(before.first(2), QStringList({u"c"_s, u"b"_s}));
    setStat(before.at(2), statOf(100));
    setStat(before.at(3), statOf(100));
    QTRY_COMPARE(names().last(2), QStringList({u"c"_s, u"b"_s}));
    setStat(u"b"_s, statOf(1));
    setStat(u"c"_s, statOf(2));
    setStat(before.at(3), statOf(3));
    QTRY_COMPARE(names(), QStringList({before.at(2), before.at(3), u"c"_s, u"b"_s}));
}

void ChildrenTableModelTest::findsWhatAStatTells()
{
    m_model->setFilter(ChildrenFilter(u"ephemeral"_s, typeNames));
    QCOMPARE(names(), QStringList());
    setStat(u"b"_s, statOf(1, 0x100));
    QTRY_COMPARE(names(), QStringList({u"b"_s}));
    add(u"new"_s);
    setStat(u"new"_s, statOf(1, 0x100));
    QTRY_COMPARE(names(), QStringList({u"b"_s, u"new"_s}));
    setStat(u"b"_s, statOf(1)); // made again, persistent
    QTRY_COMPARE(names(), QStringList({u"new"_s}));
}

void ChildrenTableModelTest::leavesARowThatWasUnknown()
{
    setStat(u"b"_s, statOf(5));
    m_model->setOrder(bySize());
    QCOMPARE(names(), QStringList({u"b"_s, u"a10"_s, u"a2"_s, u"c"_s}));
    setStat(u"c"_s, statOf(1)); // read because it was painted
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto told = [&changed] {
        return std::any_of(changed.cbegin(), changed.cend(),
            [](const QList<QVariant> &call) { return call.at(1).toModelIndex().row() == 3; });
    };
    QTRY_VERIFY(told());
    QCOMPARE(names(), QStringList({u"b"_s, u"a10"_s, u"a2"_s, u"c"_s}));
    m_model->arrange();
    QCOMPARE(names(), QStringList({u"c"_s, u"b"_s, u"a10"_s, u"a2"_s}));
    setStat(u"a10"_s, statOf(7));
    setStat(u"a2"_s, statOf(0)); // the last one that was missing
    QTRY_COMPARE(names(), QStringList({u"a2"_s, u"c"_s, u"b"_s, u"a10"_s}));
}

void ChildrenTableModelTest::putsANewRowInItsPlace()
{
    for (const auto &name : {u"a10"_s, u"a2"_s, u"b"_s, u"c"_s})
        setStat(name, statOf(int(10 + name.at(0).unicode() - u'a')));
    m_model->setOrder(bySize());
    QSignalSpy wanted(m_model.get(), &ChildrenTableModel::statsWanted);
    add(u"zz"_s);
    QTRY_COMPARE(names().constLast(), u"zz"_s);
    const NodeId node = m_store->findChild(m_parent, "zz");
    const auto asked = [&wanted, node] {
        return std::any_of(wanted.cbegin(), wanted.cend(),
            [node](const QList<QVariant> &call) { return call.at(0).value<QList<NodeId>>().contains(node); });
    };
    QTRY_VERIFY(asked());
    setStat(u"zz"_s, statOf(1));
    QTRY_COMPARE(names().constFirst(), u"zz"_s);
}

void ChildrenTableModelTest::keepsSelectionAcrossOrders()
{
    QItemSelectionModel selection(m_model.get());
    const auto select = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    selection.setCurrentIndex(m_model->index(1, 0), select);
    const QPersistentModelIndex c = m_model->index(3, 0);
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"a2"_s);
    QCOMPARE(selection.currentIndex().data().toString(), u"a2"_s);
    m_model->setFilter(ChildrenFilter(u"a"_s, typeNames));
    QCOMPARE(names(), QStringList({u"a2"_s, u"a10"_s}));
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"a2"_s);
    QVERIFY(!c.isValid());
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(selection.currentIndex().data().toString(), u"a2"_s);
    add(u"zzz"_s);
    remove(u"c"_s);
    QTRY_COMPARE(names(), QStringList({u"zzz"_s, u"b"_s, u"a2"_s, u"a10"_s}));
    QCOMPARE(selection.currentIndex().data().toString(), u"a2"_s);
}

void ChildrenTableModelTest::sortsALongListOnAThread()
{
    fill(40'000);
    QSignalSpy arranging(m_model.get(), &ChildrenTableModel::arrangingChanged);
    m_model->setOrder(bySize());
    QVERIFY(m_model->isArranging());
    QCOMPARE(m_model->index(0, 0).data().toString(), u"n_0000000000"_s); // nothing moves until it is done
    QTRY_VERIFY(!m_model->isArranging());
    QCOMPARE(m_model->index(0, 0).data().toString(), u"n_0000039999"_s);
    QVERIFY(isSortedBySize());
    QCOMPARE(arranging.size(), 2);
    m_model->setFilter(ChildrenFilter(u"_00000123"_s, typeNames));
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"n_0000012399"_s);
    QCOMPARE(m_model->childCount(), 40'000);
}

void ChildrenTableModelTest::followsWhileALongListIsSorted()
{
    fill(40'000);
    m_model->setOrder(bySize());
    QVERIFY(m_model->isArranging());
    // Some before the copy is taken, some after it.
    for (int round = 0; round < 20; ++round) {
        m_store->removeChildren(m_parent, round * 7, 3);
        add(u"new%1"_s.arg(round));
        setStat(u"new%1"_s.arg(round), statOf(round * 1000));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!m_model->isArranging());
    QTRY_COMPARE(m_model->rowCount(), m_store->childCount(m_parent));
    QTRY_VERIFY(isSortedBySize());
    QSet<NodeId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.insert(m_model->nodeAt(row));
    QCOMPARE(shown.size(), m_model->rowCount());
    QVERIFY(!shown.contains(model::noNode));
    for (int round = 0; round < 20; ++round)
        QVERIFY(shown.contains(m_store->findChild(m_parent, u"new%1"_s.arg(round).toStdString())));
}

void ChildrenTableModelTest::aNewOrderSupersedesTheOld()
{
    fill(30'000);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->setOrder(bySize());
    m_model->setOrder({ChildColumn::Name, Qt::DescendingOrder, true});
    m_model->setOrder(bySize(Qt::DescendingOrder));
    QTRY_VERIFY(!m_model->isArranging());
    QCOMPARE(m_model->index(0, 0).data().toString(), u"n_0000000000"_s);
    m_model->setOrder(bySize());
    m_model->setOrder({});
    QVERIFY(!m_model->isArranging());
    QCOMPARE(m_model->index(0, 0).data().toString(), u"n_0000000000"_s);
    QVERIFY(layout.size() <= 1); // the superseded ones showed nothing
}

void ChildrenTableModelTest::tellsExactRanges()
{
    fill(100);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    setStat(u"n_0000000010"_s, statOf(1));
    setStat(u"n_0000000011"_s, statOf(1));
    setStat(u"n_0000000050"_s, statOf(1));
    const auto rows = [&changed] {
        QSet<int> all;
        for (const QList<QVariant> &call : changed) {
            const int last = call.at(1).toModelIndex().row();
            for (int row = call.at(0).toModelIndex().row(); row <= last; ++row)
                all.insert(row);
        }
        return all;
    };
    QTRY_COMPARE(rows(), QSet<int>({10, 11, 50}));
}

void ChildrenTableModelTest::asksForPaintedStats()
{
    QSignalSpy wanted(m_model.get(), &ChildrenTableModel::statsWanted);
    QVERIFY(wanted.wait()); // the tester looks at the cells, too
    setStat(u"b"_s, statOf(1));
    wanted.clear();
    (void)m_model->index(2, static_cast<int>(ChildColumn::Size)).data();
    (void)m_model->index(1, static_cast<int>(ChildColumn::Size)).data();
    QVERIFY(wanted.wait());
    const auto nodes = wanted.at(0).at(0).value<QList<NodeId>>();
    QVERIFY(nodes.contains(m_store->findChild(m_parent, "a2")));
    QVERIFY(!nodes.contains(m_store->findChild(m_parent, "b"))); // known
}

void ChildrenTableModelTest::losesItsParent()
{
    QSignalSpy parent(m_model.get(), &ChildrenTableModel::parentChanged);
    m_store->removeChildren(model::rootNode, m_store->rowOf(m_parent), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->shownParent(), model::noNode);
    QVERIFY(parent.size() >= 1);
    m_store->insertChild(m_store->find(u"/other"), "x");
    m_model->showChildrenOf(m_store->find(u"/other"));
    QCOMPARE(names(), QStringList({u"x"_s}));
}

void ChildrenTableModelTest::survivesReusedIds()
{
    QItemSelectionModel selection(m_model.get());
    const NodeId gone = m_store->findChild(m_parent, "b");
    selection.setCurrentIndex(
        m_model->index(m_model->rowOf(gone), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_model->sort(0, Qt::DescendingOrder);
    remove(u"b"_s);
    add(u"aa"_s);
    const NodeId made = m_store->findChild(m_parent, "aa");
    QCOMPARE(made, gone); // or this tests nothing
    QCOMPARE(m_model->nodeAt(1), model::noNode); // the row of the one that went, until it goes
    QTRY_COMPARE(names(), QStringList({u"c"_s, u"aa"_s, u"a2"_s, u"a10"_s}));
    QVERIFY(!selection.isRowSelected(m_model->rowOf(made)));
}

QTEST_GUILESS_MAIN(ChildrenTableModelTest)
#include "tst_childrentablemodel.moc"
