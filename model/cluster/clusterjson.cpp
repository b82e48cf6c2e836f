// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterjson.h"

#include "model/cluster/clusterdirectory.h"
#include "model/cluster/layouts/userlayouts.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/sessionlists.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

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
    if (member.createdMs > 0)
        object.insert(u"age_ms"_s, std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - member.createdMs));
    if (member.czxid > 0)
        object.insert(u"czxid"_s, sessionText(member.czxid));
    if (!member.registration.isEmpty())
        object.insert(u"registration"_s, member.registration);
    if (!member.claim.isEmpty())
        object.insert(u"claim"_s, member.claim);
    if (!member.undecoded.isEmpty())
        object.insert(u"undecoded"_s, member.undecoded);
    return object;
}

QString roleText(Membership::Role role)
{
    switch (role) {
    case Membership::Role::Leader:
        return u"leader"_s;
    case Membership::Role::Follower:
        return u"follower"_s;
    case Membership::Role::Worker:
        return u"worker"_s;
    }
    return {};
}

/// Where else this session shows up.
void insertAlso(QJsonObject &object, const ClusterState &state, qint64 session, const ClusterDirectory &directory)
{
    QJsonArray also;
    for (const Membership &one : directory.memberships(session))
        if (one.cluster != state.path)
            also.append(QJsonObject{{u"cluster"_s, one.cluster}, {u"product"_s, one.product}, {u"node"_s, one.node},
                {u"role"_s, roleText(one.role)}});
    if (!also.isEmpty())
        object.insert(u"also"_s, also);
}

void insertFacts(QJsonObject &object, qint64 session, const SessionCensus &census)
{
    const auto facts = census.facts(session);
    if (!facts)
        return;
    if (!facts->client.isEmpty())
        object.insert(u"client"_s, facts->client);
    if (!facts->server.isEmpty())
        object.insert(u"server"_s, facts->server);
    if (facts->timeoutMs > 0)
        object.insert(u"timeout_ms"_s, facts->timeoutMs);
    if (facts->heardMs > 0)
        object.insert(u"heard_ms"_s, std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - facts->heardMs));
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

QJsonObject toJson(const ClusterProblem &problem)
{
    QJsonObject object{{u"code"_s, problem.code}, {u"node"_s, problem.node}, {u"text"_s, problem.text}};
    if (!problem.involved.isEmpty())
        object.insert(u"involved"_s, QJsonArray::fromStringList(problem.involved));
    if (problem.sinceMs > 0)
        object.insert(u"since"_s, QDateTime::fromMSecsSinceEpoch(problem.sinceMs, Qt::UTC).toString(Qt::ISODateWithMs));
    return object;
}

QJsonObject toJson(const ClusterState &state, const ClusterDirectory *directory, const SessionCensus *census)
{
    QJsonArray members;
    for (const ClusterMember &member : state.members) {
        QJsonObject object = memberJson(member);
        if (directory)
            insertAlso(object, state, member.session, *directory);
        if (census)
            insertFacts(object, member.session, *census);
        members.append(object);
    }
    QJsonArray workers;
    for (const ClusterWorker &worker : state.workers)
        workers.append(QJsonObject{
            {u"node"_s, worker.node}, {u"session"_s, sessionText(worker.session)}, {u"address"_s, worker.address}});
    QJsonArray problems;
    for (const ClusterProblem &problem : state.problems)
        problems.append(toJson(problem));
    const QString own = ownLayoutName(state.product);
    const ClusterLayout *layout = layoutById(state.product);
    QJsonObject object{
        {u"product"_s, state.product},
        {u"product_name"_s,
            layout              ? layout->name
                : own.isEmpty() ? state.product
                                : own},
        {u"path"_s, state.path},
        {u"leader"_s, leaderJson(state)},
        {u"members"_s, members},
        {u"workers"_s, workers},
        {u"problems"_s, problems},
    };
    if (!state.hasLeader)
        object.insert(u"leaderless"_s, true);
    if (!state.registry.isEmpty())
        object.insert(u"registry"_s, state.registry);
    if (!state.note.isEmpty())
        object.insert(u"note"_s, state.note);
    if (!state.ours.isEmpty())
        object.insert(u"ours"_s, QJsonArray::fromStringList(state.ours));
    if (!state.readable)
        object.insert(u"readable"_s, false);
    return object;
}

} // namespace model
