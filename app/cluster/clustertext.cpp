// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ClusterText {
    Q_DECLARE_TR_FUNCTIONS(app::ClusterText)
public:
    static QString product(model::ClusterProduct product);
    static QString age(qint64 milliseconds);
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

QString ClusterText::age(qint64 milliseconds)
{
    return milliseconds < 60'000 ? tr("%1 s").arg(std::max<qint64>(milliseconds, 0) / 1000)
                                 : durationText(milliseconds);
}

QString ClusterText::problem(const model::ClusterProblem &problem)
{
    const QString &node = problem.node;
    if (problem.code == "not-permitted"_L1)
        return tr("The children of %1 may not be read by this connection: what is there is not known.").arg(node);
    if (problem.code == "no-leader"_L1)
        return tr("%1 has no leader.").arg(node);
    if (problem.code == "foreign-child"_L1)
        return tr("%1 is no candidate of this election; it is in the way of programs that read every child, and where "
                  "whole names are sorted it can keep anybody from being elected.")
            .arg(node);
    if (problem.code == "persistent-member"_L1)
        return tr("%1 is a candidate that is not ephemeral: it stays when its process dies, and blocks who stands "
                  "behind it.")
            .arg(node);
    if (problem.code == "duplicate-session"_L1)
        return tr("%1 belongs to a session that holds another one beside it: an orphan of a lost reply, or a second "
                  "participant in one process.")
            .arg(node);
    if (problem.code == "leader-registered-as-worker"_L1)
        return tr("%1 registers the leader as a worker: it would be given its own work.").arg(node);
    if (problem.code == "candidate-not-registered"_L1)
        return tr("%1 is a follower that is not in the registry: it gets no work.").arg(node);
    if (problem.code == "worker-not-candidate"_L1)
        return tr("%1 is registered, but its session is no candidate: it works, and can never lead.").arg(node);
    if (problem.code == "follower-watches-nobody"_L1)
        return tr("%1 does not watch the one before it: it will not notice that one's death, and failover ends here.")
            .arg(node);
    if (problem.code == "follower-watches-wrong"_L1)
        return tr("%1 watches another one than the one before it: it will not notice that one's death in time.")
            .arg(node);
    return tr("%1: %2").arg(node, problem.text);
}

} // namespace

QString productText(model::ClusterProduct product) { return ClusterText::product(product); }

QString ageText(qint64 milliseconds) { return ClusterText::age(milliseconds); }

QString problemText(const model::ClusterProblem &problem) { return ClusterText::problem(problem); }

} // namespace app
