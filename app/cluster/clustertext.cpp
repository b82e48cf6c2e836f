// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertext.h"

#include "zkbridge/client/path.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ClusterText {
    Q_DECLARE_TR_FUNCTIONS(app::ClusterText)
public:
    static QString product(model::ClusterProduct product);
    static QString problem(const model::ClusterProblem &problem);
};

QString ClusterText::product(model::ClusterProduct product)
{
    switch (product) {
    case model::ClusterProduct::PlainElection:
        return tr("plain election");
    case model::ClusterProduct::CuratorLeaderLatch:
        return tr("Curator leader latch");
    case model::ClusterProduct::KazooElection:
        return tr("kazoo election");
    }
    return {};
}

QString ClusterText::problem(const model::ClusterProblem &problem)
{
    const QString name = zkbridge::nodeName(problem.node);
    if (problem.code == "no-leader"_L1)
        return tr("%1 has no leader").arg(problem.node);
    if (problem.code == "leader-registered-as-worker"_L1)
        return tr("%1 leads and is still registered as a worker").arg(name);
    return problem.text;
}

} // namespace

QString productText(model::ClusterProduct product) { return ClusterText::product(product); }

QString sessionText(qint64 session)
{
    return session == 0 ? QString() : u"0x"_s + QString::number(static_cast<quint64>(session), 16);
}

QString problemText(const model::ClusterProblem &problem) { return ClusterText::problem(problem); }

} // namespace app
