// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/znodestep.h"

#include "app/shell/errortext.h"
#include "app/tour/tourground.h"
#include "zkbridge/client/session.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

ZnodeStep::ZnodeStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
{
    connect(ground, &TourGround::childrenChanged, this, &ZnodeStep::look);
}

QString ZnodeStep::path() const { return ground()->path(u"hello"_s); }

QString ZnodeStep::title() const { return tr("A znode"); }

QString ZnodeStep::explanation() const
{
    return tr("ZooKeeper keeps small pieces of data in a tree, and each place in the tree is called a znode. A znode "
              "has a path, some data, and a version that counts the changes of its data.");
}

QString ZnodeStep::taskText(int task) const
{
    if (task == Create)
        return tr("Create the znode %1 with some text in it: select %2 in the tree and press Ins.")
            .arg(path(), ground()->root());
    return tr("Change the text of %1 and save it with Ctrl+S.").arg(path());
}

bool ZnodeStep::hasHappened(int task) const
{
    const auto znode = ground()->child(u"hello"_s);
    return znode && (task == Create || znode->stat.version > 0);
}

void ZnodeStep::doTask(int task)
{
    const auto failWith = [this](const zkbridge::Error &error) { fail(errorText(error)); };
    if (task == Create) {
        ground()->session()->create(path(), "hello, world", zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
            [failWith](const zkbridge::Result<zkbridge::Created> &reply) {
                if (!reply.ok())
                    failWith(reply.error());
            });
        return;
    }
    const auto znode = ground()->child(u"hello"_s);
    ground()->session()->set(path(), "hello again, world", znode ? znode->stat.version : -1, this,
        [failWith](const zkbridge::Result<zkbridge::Stat> &reply) {
            if (!reply.ok())
                failWith(reply.error());
        });
}

void ZnodeStep::onReset()
{
    ground()->session()->remove(path(), -1, this, [](const zkbridge::Result<zkbridge::Done> &) {});
}

QList<TourFigure> ZnodeStep::figures() const
{
    const auto znode = ground()->child(u"hello"_s);
    if (!znode)
        return {};
    const QLocale locale;
    return {{tr("Version"), locale.toString(znode->stat.version)},
        {tr("Bytes of data"), locale.toString(znode->data.size())}};
}

QString ZnodeStep::conclusion() const
{
    return tr("All servers of the ensemble agree on the znode and on the order of its changes.");
}

TourPlace ZnodeStep::place() const
{
    if (done() == Create)
        return {TourPlace::Part::Tree, ViewKind::Browser, ground()->root(), {}};
    return {TourPlace::Part::View, ViewKind::Browser, path(), {}};
}

} // namespace app
