// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString sessionText(qint64 session) { return u"0x%1"_s.arg(static_cast<quint64>(session), 0, 16); }

QJsonObject memberJson(const ClusterMember &member)
{
    const bool leads = member.role == ClusterMember::Role::Leader;
    QJsonObject object{
        {u"node"_s, member.node},
        {u"name"_s, member.name},
        {u"session"_s, sessionText(member.session)},
        {u"role"_s, leads ? u"leader"_s : u"follower"_s},
        {u"address"_s, member.address},
    };
    if (!member.watches.isEmpty()) {
        using Evidence = ClusterMember::WatchEvidence;
        // What was looked up is told as it was found, be it nobody; the problems say what should be.
        const bool isWrong = member.watchEvidence == Evidence::Wrong;
        object.insert(u"watches"_s, isWrong ? member.watchesInstead : member.watches);
        object.insert(
            u"watch"_s, isWrong || member.watchEvidence == Evidence::Verified ? u"verified"_s : u"inferred"_s);
    }
    if (!member.registration.isEmpty())
        object.insert(u"registration"_s, member.registration);
    return object;
}

QJsonValue leaderJson(const ClusterState &state)
{
    const ClusterMember *leader = state.leader();
    if (!leader)
        return QJsonValue::Null;
    return QJsonObject{
        {u"node"_s, leader->node},
        {u"session"_s, sessionText(leader->session)},
        {u"name"_s, leader->name},
        {u"address"_s, leader->address},
    };
}

} // namespace

QJsonObject toJson(const ClusterState &state)
{
    QJsonArray members;
    for (const ClusterMember &member : state.members)
        members.append(memberJson(member));
    QJsonArray workers;
    for (const ClusterWorker &worker : state.workers)
        workers.append(QJsonObject{
            {u"node"_s, worker.node}, {u"session"_s, sessionText(worker.session)}, {u"address"_s, worker.address}});
    QJsonArray problems;
    for (const ClusterProblem &problem : state.problems)
        problems.append(QJsonObject{{u"code"_s, problem.code}, {u"node"_s, problem.node}, {u"text"_s, problem.text}});
    return {
        {u"product"_s, productName(state.product)},
        {u"path"_s, state.path},
        {u"leader"_s, leaderJson(state)},
        {u"members"_s, members},
        {u"workers"_s, workers},
        {u"problems"_s, problems},
    };
}

} // namespace model
