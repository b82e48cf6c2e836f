// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For how long does the window stand still while a znode with 100,000 children is expanded? A QTreeView over a
// LiveTree, against a real server; beside it, in the same run, an idle event loop and a plain flat model that gets as
// many rows in one go. Prints one line of JSON.
#include "model/tree/livetree.h"
#include "tests/bench/loopwatch.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int childCount = 100'000;
constexpr int rounds = 7;
constexpr int patience = 60'000;
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

bool createChildren(zkbridge::Session &session, const QString &parent)
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
    const bench::LoopWatch watch;
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
    bench::LoopWatch watch;
    settle();
    watch.reset();
    model.fill(names);
    settle();
    return watch.longestMs();
}

struct Expansion {
    double blockMs = -1; ///< negative: the rows did not come
    double blockCpuMs = -1;
    double completeMs = -1; ///< until all rows were there
};

Expansion expandLive(zkbridge::Session &session, const QString &parent)
{
    model::LiveTree tree(&session);
    QTreeView view;
    view.setModel(tree.model());
    prepare(view);
    view.expand(tree.model()->index(0, 0));
    bench::LoopWatch watch;
    if (!QTest::qWaitFor([&] { return tree.model()->indexForPath(parent).isValid(); }, patience))
        return {};
    settle();
    watch.reset();
    QElapsedTimer time;
    time.start();
    const QModelIndex index = tree.model()->indexForPath(parent);
    view.expand(index);
    if (!QTest::qWaitFor([&] { return tree.model()->rowCount(index) == childCount; }, patience))
        return {};
    const double filledAfter = static_cast<double>(time.nsecsElapsed()) / 1e6;
    settle();
    return {watch.longestMs(), watch.longestCpuMs(), filledAfter};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QJsonArray toJson(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(qRound(value * 10) / 10.0);
    return array;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 256;
    testsupport::RealEnsemble ensemble(options);
    if (!ensemble.start()) {
        std::fprintf(stderr, "bench_expand: %s\n", qPrintable(ensemble.problem()));
        return 1;
    }
    const auto session = testsupport::openSession(ensemble.connectString());
    const QString parent = u"/big"_s;
    if (!session || !createChildren(*session, parent)) {
        std::fprintf(stderr, "bench_expand: cannot create %d znodes\n", childCount);
        return 1;
    }
    QStringList names;
    for (int i = 0; i < childCount; ++i)
        names.append(childName(i));

    QList<double> idleMs;
    QList<double> flatMs;
    QList<double> liveMs;
    QList<double> liveCpuMs;
    QList<double> filledMs;
    for (int round = 0; round < rounds; ++round) {
        idleMs.append(idle());
        flatMs.append(expandFlat(names));
        const Expansion expansion = expandLive(*session, parent);
        if (expansion.blockMs < 0) {
            std::fprintf(stderr, "bench_expand: the rows did not come\n");
            return 1;
        }
        liveMs.append(expansion.blockMs);
        liveCpuMs.append(expansion.blockCpuMs);
        filledMs.append(expansion.completeMs);
    }
    const QJsonObject result{{u"bench"_s, u"expand"_s}, {u"children"_s, childCount},
        {u"longest_block_ms"_s, toJson(liveMs)}, {u"longest_block_cpu_ms"_s, toJson(liveCpuMs)},
        {u"flat_model_block_ms"_s, toJson(flatMs)}, {u"idle_block_ms"_s, toJson(idleMs)},
        {u"rows_complete_after_ms"_s, toJson(filledMs)}, {u"median_block_ms"_s, median(liveMs)},
        {u"median_block_cpu_ms"_s, median(liveCpuMs)}, {u"ratio_to_flat_model"_s, median(liveMs) / median(flatMs)},
        {u"aim_ms"_s, 16}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
