// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of children with a million rows: how long until they are on screen, sorted and filtered, and for how long
// the event loop stands still meanwhile. Beside it, in the same run, an idle loop, a flat model of as many rows in a
// plain table, and one std::sort of as many values.
#include "app/browser/childrenitems.h"
#include "app/browser/childrentable.h"
#include "app/shell/eventloopmeter.h"
#include "tests/bench/figure.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using model::ChildColumn;
using model::NodeId;

namespace {

constexpr int childCount = 1'000'000;
constexpr int patience = 120'000;
constexpr int settleMs = 400;
constexpr int stormSeconds = 5;
constexpr int stormRows = 50; ///< that come, and that go, ten times a second

struct Figures {
    double doneMs = -1;
    double blockMs = 0;
    double blockCpuMs = 0;
};

void settle()
{
    QElapsedTimer time;
    time.start();
    (void)QTest::qWaitFor([&time] { return time.hasExpired(settleMs); }, patience);
}

/// Lets `act` run and the loop go on until `done`, and some time after it.
Figures measure(const std::function<void()> &act, const std::function<bool()> &done)
{
    settle();
    app::EventLoopMeter watch(0);
    settle();
    watch.reset();
    QElapsedTimer time;
    time.start();
    act();
    Figures figures;
    if (QTest::qWaitFor(done, patience))
        figures.doneMs = static_cast<double>(time.nsecsElapsed()) / 1e6;
    settle();
    figures.blockMs = watch.longestMs();
    figures.blockCpuMs = watch.longestCpuMs();
    return figures;
}

class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_paints += int(event->type() == QEvent::Paint);
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] int paints() const { return m_paints; }

private:
    int m_paints = 0;
};

/// As many rows, and nothing else to do.
class FlatModel : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex & /*parent*/) const override { return model::childColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void fill()
    {
        beginResetModel();
        m_rows = childCount;
        endResetModel();
    }

private:
    int m_rows = 0;
};

std::string childName(int number) { return u"node-%1"_s.arg(number, 10, 10, QChar(u'0')).toStdString(); }

NodeId fill(model::ZnodeStore &store)
{
    zkbridge::PackedNames names;
    names.reserve(childCount, childCount * 15);
    for (int i = 0; i < childCount; ++i)
        names.append(childName(i));
    const NodeId parent = store.insertChild(model::rootNode, "big");
    store.insertChildren(parent, 0, names, 0, childCount);
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same sizes in every run
    zkbridge::Stat stat;
    for (const NodeId node : store.children(parent)) {
        stat.dataLength = static_cast<int>(random() % 100'000);
        store.setStat(node, stat);
    }
    store.setChildState(parent, model::ChildState::Loaded);
    return parent;
}

double plainSortMs()
{
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp)
    std::vector<std::pair<qint64, std::uint32_t>> values;
    for (std::uint32_t i = 0; i < std::uint32_t(childCount); ++i)
        values.emplace_back(random() % 100'000, i);
    QElapsedTimer time;
    time.start();
    std::sort(values.begin(), values.end());
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

Figures showFlat()
{
    FlatModel flat;
    QTableView view;
    view.setModel(&flat);
    view.resize(1000, 600);
    view.show();
    const auto *paints = new PaintCount(view.viewport());
    settle();
    const int before = paints->paints();
    return measure([&flat] { flat.fill(); }, [&] { return paints->paints() > before; });
}

/// Rows come and go all over a table that is sorted by size.
Figures storm(model::ZnodeStore &store, NodeId parent)
{
    QTimer timer;
    timer.setInterval(100);
    QElapsedTimer running;
    running.start();
    std::mt19937 random(2); // NOLINT(cert-msc51-cpp)
    int made = 0;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        zkbridge::Stat stat;
        for (int i = 0; i < stormRows; ++i) {
            const int row = static_cast<int>(random() % std::uint32_t(store.childCount(parent)));
            store.removeChildren(parent, row, 1);
            const NodeId node =
                store.insertChild(parent, childName(int(random() % childCount)) + "-" + std::to_string(++made));
            stat.dataLength = static_cast<int>(random() % 100'000);
            store.setStat(node, stat);
        }
    });
    return measure([&timer] { timer.start(); }, [&running] { return running.hasExpired(stormSeconds * 1000); });
}

/// How long it took, beside `yardstickMs`; and for how long the loop stood still meanwhile, beside an idle one.
void print(
    const QString &what, const Figures &figures, const QString &yardstick, double yardstickMs, const Figures &idle)
{
    bench::print({u"table of %L1 children: %2"_s.arg(childCount).arg(what), figures.doneMs, u"ms"_s, yardstick,
        yardstickMs, {}, {}});
    bench::print(bench::valueAtMost(
        {u"longest block meanwhile"_s, figures.blockMs, u"ms"_s, u"an idle loop"_s, idle.blockMs, {}, {}}, 50));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Figures idle = measure([] {}, [] { return true; });
    const Figures flat = showFlat();
    const double plainSort = plainSortMs();

    model::ZnodeStore store;
    const NodeId parent = fill(store);
    app::ChildrenItems children(&store);
    app::ChildrenTable view(&children, nullptr);
    view.resize(1000, 600);
    view.show();
    settle();
    const PaintCount paints(view.viewport());
    const int before = paints.paints();
    const Figures shown = measure(
        [&] { children.showChildrenOf(parent); }, [&] { return paints.paints() > before && children.rowCount() > 0; });
    const auto arranged = [&children] { return !children.isArranging(); };
    const auto sortBy = [&view](ChildColumn column, Qt::SortOrder direction) {
        view.sortByColumn(static_cast<int>(column), direction);
    };
    const Figures bySize = measure([&] { sortBy(ChildColumn::Size, Qt::AscendingOrder); }, arranged);
    const bool sorted = children.unsortedCount() == 0
        && store.stat(children.nodeAt(0))->dataLength <= store.stat(children.nodeAt(childCount - 1))->dataLength;
    const Figures filtered = measure(
        [&] { children.setFilter(model::ChildrenFilter(u"777"_s, app::ChildrenItems::typeNames())); }, arranged);
    const int hits = children.rowCount();
    const Figures unfiltered = measure([&] { children.setFilter({}); }, arranged);
    const Figures stormy = storm(store, parent);
    const bool whole = QTest::qWaitFor([&] { return children.rowCount() == store.childCount(parent); }, patience);
    const Figures byName = measure(
        [&] {
            children.setOrder({ChildColumn::Name, Qt::DescendingOrder, true});
        },
        arranged);

    const QString onePass = u"one std::sort of as many values"_s;
    print(u"on screen"_s, shown, u"a flat model on screen"_s, flat.doneMs, idle);
    print(u"sorted by size"_s, bySize, onePass, plainSort, idle);
    print(u"filtered and sorted, %L1 hits"_s.arg(hits), filtered, onePass, plainSort, idle);
    print(u"filter taken away"_s, unfiltered, onePass, plainSort, idle);
    print(u"500 come and 500 go a second"_s, stormy, {}, 0, idle);
    print(u"sorted by name, natural, descending"_s, byName, onePass, plainSort, idle);
    if (!sorted || !whole) {
        std::fprintf(stderr, "bench_childrentable: the rows are not those of the store\n");
        return 1;
    }
    return 0;
}
