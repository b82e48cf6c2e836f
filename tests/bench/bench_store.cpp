// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a znode costs in the store, beyond its name: as the store counts itself, and as the allocator does.
#include "model/tree/znodestore.h"
#include "tests/bench/figure.h"
#include "tests/bench/largestore.h"

#include <QCoreApplication>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

double allocatedBytes()
{
    const auto info = ::mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto size = bench::BenchSize::fromArguments();
    const double before = allocatedBytes();
    model::ZnodeStore store;
    const auto names = double(bench::fillStore(store, size.znodes));
    const double structure = (allocatedBytes() - before - names) / store.count();
    for (model::NodeId node = model::rootNode; node < store.idLimit(); ++node) {
        if (!store.contains(node))
            continue;
        zkbridge::Stat stat;
        stat.czxid = node;
        stat.dataLength = 100;
        store.setStat(node, stat);
    }
    QCoreApplication::processEvents(); // who changed is told and forgotten
    const double all = (allocatedBytes() - before - names) / store.count();
    const auto figures = store.figures();
    const QString count = u"%L1"_s.arg(store.count());
    bench::print(bench::valueAtMost(
        {u"store, structure alone, %1 znodes"_s.arg(count), structure, u"bytes a znode"_s,
            u"what the store counts itself"_s, double(figures.structureBytes) / store.count(), {}, {}},
        80));
    bench::print(bench::valueAtMost(
        {u"store with Stats, %1 znodes"_s.arg(count), all, u"bytes a znode"_s, u"what the store counts itself"_s,
            double(figures.structureBytes + figures.statBytes) / store.count(), {}, {}},
        160));
    return 0;
}
