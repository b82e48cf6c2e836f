// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For how long does the window stand still while a znode with 100,000 or 1,000,000 children is expanded, and how long
// until its rows are on the screen? The tree view over a LiveTree, against a real server; beside it, in the same run,
// an idle event loop, a plain flat model that gets as many rows in one go, and a bare read of the list of children.
//   bench_expand [CHILDREN]...
#include "app/browser/znodetree.h"
#include "app/shell/eventloopmeter.h"
#include "model/tree/livetree.h"
#include "tests/bench/figure.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 180'000;
/// Long enough for a view to lay out, paint and ask for what it painted.
constexpr int settleMs = 400;

QString childName(int number) { return u"node-%1"_s.arg(number, 10, 10, QChar(u'0')); }

/// As many rows as the znode has children, and nothing else to do.
class FlatModel : public QAbstractItemModel {
public:
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        return createIndex(row, column, parent.isValid() ? quintptr(1) : quintptr(0));
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override
    {
        return child.internalId() == 1 ? createIndex(0, 0, quintptr(0)) : QModelIndex();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return 1;
        return parent.internalId() == 0 ? static_cast<int>(m_names.size()) : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex & /*parent*/) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.internalId() == 1 ? m_names.at(index.row()) : QVariant();
    }
    void fill(QStringList names)
    {
        beginInsertRows(index(0, 0, {}), 0, static_cast<int>(names.size()) - 1);
        m_names = std::move(names);
        endInsertRows();
    }

private:
    QStringList m_names;
};

void prepare(QTreeView &view)
{
    view.setUniformRowHeights(true);
    view.header()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(500, 800);
    view.show();
}

void settle()
{
    QElapsedTimer time;
    time.start();
    (void)QTest::qWaitFor([&time] { return time.hasExpired(settleMs); }, patience);
}

bool createChildren(zkbridge::Session &session, const QString &parent, int childCount)
{
    int answered = 0;
    int good = 0;
    constexpr int batch = 1000;
    session.create(parent, {}, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, &session,
        [](const zkbridge::Result<zkbridge::Created> &) {});
    for (int start = 0; start < childCount; start += batch) {
        QList<zkbridge::MultiOperation> operations(batch);
        for (int i = 0; i < batch; ++i) {
            operations[i].kind = zkbridge::MultiOperation::Kind::Create;
            operations[i].path = zkbridge::joinPath(parent, childName(start + i));
        }
        session.multi(operations, &session, [&](const zkbridge::Result<QList<zkbridge::MultiReply>> &reply) {
            ++answered;
            good += int(reply.ok());
        });
    }
    return QTest::qWaitFor([&] { return answered == childCount / batch; }, patience) && good == answered;
}

double idle()
{
    const app::EventLoopMeter watch(0);
    settle();
    return watch.longestMs();
}

double expandFlat(const QStringList &names)
{
    FlatModel model;
    QTreeView view;
    view.setModel(&model);
    prepare(view);
    view.expand(model.index(0, 0, {}));
    app::EventLoopMeter watch(0);
    settle();
    watch.reset();
    model.fill(names);
    settle();
    return watch.longestMs();
}

double readBare(zkbridge::Session &session, const QString &parent)
{
    QElapsedTimer time;
    time.start();
    double ms = -1;
    session.children(parent, zkbridge::Session::Watch::No, &session,
        [&](const zkbridge::Result<zkbridge::Children> &) { ms = static_cast<double>(time.nsecsElapsed()) / 1e6; });
    (void)QTest::qWaitFor([&] { return ms >= 0; }, patience);
    return ms;
}

struct Expansion {
    double blockMs = -1; ///< negative: the rows did not come
    double blockCpuMs = -1;
    double firstMs = -1; ///< until the first rows were there
    double completeMs = -1; ///< until all rows were there
};

Expansion expandLive(zkbridge::Session &session, const QString &parent, int childCount)
{
    model::LiveTree tree(&session, nullptr);
    app::ZnodeTree view;
    view.setModel(tree.model());
    view.resize(500, 800);
    view.show();
    view.expand(tree.model()->index(0, 0));
    app::EventLoopMeter watch(0);
    if (!QTest::qWaitFor([&] { return tree.model()->indexForPath(parent).isValid(); }, patience))
        return {};
    settle();
    watch.reset();
    QElapsedTimer time;
    time.start();
    const QModelIndex index = tree.model()->indexForPath(parent);
    view.expand(index);
    const auto elapsed = [&time] { return static_cast<double>(time.nsecsElapsed()) / 1e6; };
    const model::NodeId node = tree.store()->find(parent);
    double first = -1;
    const auto complete = [&] {
        if (first < 0 && tree.model()->rowCount(index) > 0)
            first = elapsed();
        return tree.store()->childCount(node) == childCount;
    };
    if (!QTest::qWaitFor(complete, patience))
        return {};
    const double filledAfter = elapsed();
    settle();
    return {watch.longestMs(), watch.longestCpuMs(), first, filledAfter};
}

/// Makes as many children and prints what it takes to show them; false when it cannot.
bool measure(zkbridge::Session &session, int childCount)
{
    const QString parent = u"/big-%1"_s.arg(childCount);
    if (!createChildren(session, parent, childCount)) {
        std::fprintf(stderr, "bench_expand: cannot create %d znodes\n", childCount);
        return false;
    }
    QStringList names;
    for (int i = 0; i < childCount; ++i)
        names.append(childName(i));
    QList<double> idleMs;
    QList<double> flatMs;
    QList<double> bareMs;
    QList<double> liveMs;
    QList<double> liveCpuMs;
    QList<double> firstMs;
    QList<double> filledMs;
    const int rounds = childCount > 200'000 ? 3 : 7;
    for (int round = 0; round < rounds; ++round) {
        idleMs.append(idle());
        flatMs.append(expandFlat(names));
        bareMs.append(readBare(session, parent));
        const Expansion expansion = expandLive(session, parent, childCount);
        if (expansion.blockMs < 0) {
            std::fprintf(stderr, "bench_expand: the rows did not come\n");
            return false;
        }
        liveMs.append(expansion.blockMs);
        liveCpuMs.append(expansion.blockCpuMs);
        firstMs.append(expansion.firstMs);
        filledMs.append(expansion.completeMs);
    }
    const double aim = childCount > 200'000 ? 50 : 16;
    bench::print(bench::valueAtMost({u"longest block, expand %L1 children"_s.arg(childCount), bench::median(liveMs),
                                        u"ms"_s, u"a flat model of as many rows"_s, bench::median(flatMs), {}, {}},
        aim));
    bench::print({u"processor time of that block"_s, bench::median(liveCpuMs), u"ms"_s,
        u"longest block of an idle loop"_s, bench::median(idleMs), {}, {}});
    bench::print({u"first rows on screen, %L1 children"_s.arg(childCount), bench::median(firstMs), u"ms"_s,
        u"raw getChildren"_s, bench::median(bareMs), {}, {}});
    bench::print({u"all rows there, %L1 children"_s.arg(childCount), bench::median(filledMs), u"ms"_s,
        u"raw getChildren"_s, bench::median(bareMs), {}, {}});
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &argument : QApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {100'000, 1'000'000};
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 2048;
    testsupport::RealEnsemble ensemble(options);
    if (!ensemble.start()) {
        std::fprintf(stderr, "bench_expand: %s\n", qPrintable(ensemble.problem()));
        return 1;
    }
    const auto session = testsupport::openSession(ensemble.connectString());
    return session && std::all_of(sizes.cbegin(), sizes.cend(), [&](int size) { return measure(*session, size); }) ? 0
                                                                                                                   : 1;
}
