// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterscene.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/membercolors.h"
#include "tests/bench/figure.h"
#include "tests/gui/clustersample.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace app;

// One frame of the scene of 3, 30 and 500 members, drawn through its view as the window draws it: while nothing moves,
// and while all glide because one of them is gone. A screen shows one every 16 ms.

namespace {

constexpr double frameMs = 16;
constexpr int frames = 60;
constexpr QSize windowSize(1300, 450);

QString lastWords(const Member & /*gone*/) { return u"expired"_s; }

double drawMs(ClusterSceneView &view, QImage &image)
{
    QElapsedTimer time;
    time.start();
    view.viewport()->render(&image);
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

double stillMs(ClusterSceneView &view, QImage &image)
{
    drawMs(view, image); // faces become pictures
    QList<double> times;
    for (int i = 0; i < frames; ++i)
        times.append(drawMs(view, image));
    return bench::median(times);
}

/// Frames as the animation's clock drives them: places are moved, then everything is drawn. Nothing when nothing moved.
std::optional<double> movingMs(ClusterSceneView &view, ClusterScene &scene, QImage &image)
{
    QList<double> times;
    while (scene.isMoving()) {
        QElapsedTimer time;
        time.start();
        scene.advanceFrame();
        times.append(static_cast<double>(time.nsecsElapsed()) / 1e6 + drawMs(view, image));
    }
    return times.isEmpty() ? std::nullopt : std::optional(bench::median(times));
}

void print(const QString &what, double ms, const QString &unit)
{
    bench::print(bench::ratioAtMost({what, ms, unit, u"a screen's frame"_s, frameMs, {}, {}}, 1));
}

/// False: nothing moved, so that nothing was measured.
bool measure(int count)
{
    MemberColors colors;
    ClusterSceneView view;
    view.resize(windowSize);
    view.show();
    auto *scene = qobject_cast<ClusterScene *>(view.scene());
    auto state = test::sampleCluster(count);
    const auto members = membersOf(state, nullptr, nullptr, colors);
    view.setMembers(state.path, members, &lastWords);
    scene->finishMotion();
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    print(u"scene of %1 members, still"_s.arg(count), stillMs(view, image), u"ms a frame"_s);

    state.members.removeFirst();
    state.members.first().role = model::ClusterMember::Role::Leader;
    state.members.first().watches.clear();
    const auto led = membersOf(state, nullptr, nullptr, colors);
    QElapsedTimer time;
    time.start();
    view.setMembers(state.path, led, &lastWords);
    print(u"scene of %1 members, taking the leader's going"_s.arg(count),
        static_cast<double>(time.nsecsElapsed()) / 1e6, u"ms"_s);

    // Who went has faded, too: all others move up.
    scene->setMembers(members);
    scene->finishMotion();
    drawMs(view, image);
    scene->setMembers(members.first(1) + members.sliced(2));
    const auto moving = movingMs(view, *scene, image);
    if (moving)
        print(u"scene of %1 members, all gliding"_s.arg(count), *moving, u"ms a frame"_s);
    return moving.has_value();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return std::ranges::all_of(QList{3, 30, 500}, &measure) ? 0 : 1;
}
