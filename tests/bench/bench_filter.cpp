// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long until a million names were looked through for what was typed, and for how long does the window stand still
// meanwhile, with the hits in the list that shows them? Beside it, in the same run, one bare pass over the same names
// end to end in memory.
#include "app/browser/hitlist.h"
#include "app/shell/eventloopmeter.h"
#include "model/tree/hitmodel.h"
#include "tests/bench/figure.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int znodes = 1'000'000;
constexpr int patience = 60'000;

zkbridge::PackedNames numbered(int count)
{
    zkbridge::PackedNames names;
    for (int i = 0; i < count; ++i)
        names.append(u"node-%1"_s.arg(i, 7, 10, QChar(u'0')).toStdString());
    return names;
}

double passBare(const zkbridge::PackedNames &names, const QString &needle, int *hits)
{
    QElapsedTimer time;
    time.start();
    const model::NameMatcher matcher(needle);
    *hits = 0;
    for (std::size_t i = 0; i < names.size(); ++i)
        *hits += int(matcher.matches(names.at(i)));
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const zkbridge::PackedNames names = numbered(znodes);
    model::ZnodeStore store;
    model::ZnodeModel model(&store);
    // A thousand parents, a thousand children each: what is walked is no single list.
    const zkbridge::PackedNames parents = numbered(1000);
    store.insertChildren(model::rootNode, 0, parents, 0, 1000);
    for (int i = 0; i < 1000; ++i)
        store.insertChildren(
            store.children(model::rootNode)[static_cast<std::size_t>(i)], 0, names, std::size_t(i) * 1000, 1000);
    model::NameFilter filter(&store);
    model::HitModel hits(&filter, &store, &model);
    app::HitList list(nullptr);
    list.setModel(&hits);
    list.resize(400, 800);
    list.show();
    bool done = false;
    QObject::connect(&filter, &model::NameFilter::finished, &list, [&done] { done = true; });
    for (const QString &needle : {u"n"_s, u"99"_s, u"0777777"_s}) {
        int bareHits = 0;
        const double bareMs = passBare(names, needle, &bareHits);
        app::EventLoopMeter watch(0);
        (void)QTest::qWaitFor([&] { return watch.longestMs() > 0; }, patience);
        watch.reset();
        done = false;
        QElapsedTimer time;
        time.start();
        filter.setNeedle(needle);
        (void)QTest::qWaitFor([&done] { return done; }, patience);
        const double doneMs = static_cast<double>(time.nsecsElapsed()) / 1e6;
        list.viewport()->grab();
        QApplication::processEvents();
        const QString what =
            u"filter %L1 names by \"%2\" (%L3 hits)"_s.arg(store.count()).arg(needle).arg(filter.size());
        bench::print(
            bench::valueAtMost({what, doneMs, u"ms"_s, u"one bare pass over the names"_s, bareMs, {}, {}}, 100));
        bench::print(bench::valueAtMost(
            {u"longest block meanwhile"_s, watch.longestMs(), u"ms"_s, u"one frame of a screen"_s, 16, {}, {}}, 50));
    }
    return 0;
}
