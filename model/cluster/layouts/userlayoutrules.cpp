// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/layoutparts.h"
#include "model/cluster/layouts/namepatterns.h"
#include "model/cluster/layouts/userlayouts.h"
#include "model/cluster/lineup.h"
#include "zkbridge/client/path.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace model {

// A user's own layout made into one like the built-in ones.
namespace {

using Leader = UserLayout::Leader;

constexpr auto ownMark = "own:"_L1;

bool hasLeaderPath(const UserLayout &own) { return own.leader == Leader::Lock || own.leader == Leader::Proclaimed; }

/// "address.ip": the field "ip" of the object in the field "address".
QJsonValue fieldOf(QJsonObject json, const QString &field)
{
    const QStringList names = field.split(u'.');
    for (qsizetype level = 0; level + 1 < names.size(); ++level)
        json = json.value(names.at(level)).toObject();
    return field.isEmpty() ? QJsonValue() : json.value(names.constLast());
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

MemberPayload fieldsPayload(const UserLayout &own, const QJsonObject &json)
{
    MemberPayload facts;
    facts.name = textOf(fieldOf(json, own.idField));
    const QString host = textOf(fieldOf(json, own.hostField));
    facts.address = looksLikeAddress(host) ? host : addressOf(host, textOf(fieldOf(json, own.portField)).toInt());
    return facts;
}

MemberPayloadReader payloadOf(const UserLayout &own)
{
    if (own.payload == UserLayout::Payload::Text)
        return textPayload;
    return [own](const QByteArray &data) {
        QString why;
        if (const auto json = jsonPayload(data, &why))
            return fieldsPayload(own, *json);
        return own.payload == UserLayout::Payload::Json ? MemberPayload{{}, {}, why} : textPayload(data);
    };
}

bool bySequence(QStringView a, QStringView b)
{
    const auto first = zkbridge::sequenceSuffix(a);
    const auto second = zkbridge::sequenceSuffix(b);
    return first && second ? first->number < second->number : first.has_value() && !second.has_value();
}

std::function<bool(QStringView, QStringView)> orderOf(const UserLayout &own)
{
    switch (own.order) {
    case UserLayout::Order::Number:
        return own.mark.isEmpty() ? bySequence : byNumberBehind(own.mark);
    case UserLayout::Order::Text:
        if (own.mark.isEmpty())
            return [](QStringView a, QStringView b) { return a.compare(b) < 0; };
        return byTextBehind(own.mark);
    case UserLayout::Order::Created:
        return [](QStringView, QStringView) { return false; };
    case UserLayout::Order::Sequence:
        break;
    }
    return bySequence;
}

QueueRules queueOf(const UserLayout &own)
{
    QueueRules rules;
    if (own.candidates.isEmpty())
        rules.isCandidate = [](QStringView) { return false; };
    else if (own.candidates == u"*")
        rules.isCandidate = [leader = own.leaderPath](QStringView name) { return name != leader; };
    else
        rules.isCandidate = matches(namePattern(own.candidates), ""_L1);
    rules.precedes = orderOf(own);
    rules.endsInDigit = false;
    return rules;
}

/// What is no candidate is nobody's business: a user's pattern says what counts.
SourceFacts candidatesIn(const ClusterLayout &layout, SourceFacts line)
{
    line.children.removeIf([&layout](const ZnodeFacts &child) { return !layout.queue.isCandidate(child.name); });
    return line;
}

/// Whether `member` is the one that the proclaiming znode's data or session means.
bool isMeant(const ClusterMember &member, const SourceFacts &proclaims, const MemberPayloadReader &reader)
{
    if (!proclaims.isThere())
        return false;
    if (const qint64 session = proclaims.node.stat.ephemeralOwner; session != 0)
        return member.session == session;
    const MemberPayload said = reader(proclaims.node.data);
    if (!said.address.isEmpty() && said.address == member.address)
        return true;
    return !said.name.isEmpty()
        && (said.name == member.name || said.name == member.node || said.name == zkbridge::nodeName(member.node));
}

/// Only the znode says who leads: a user's own recipe need not let the first in line do it, so that another one in
/// front is no rival.
void nameLeader(ClusterState &state, const SourceFacts &proclaims, const MemberPayloadReader &reader)
{
    state.problems.removeIf([](const ClusterProblem &problem) { return problem.code == "no-leader"_L1; });
    bool found = false;
    for (ClusterMember &member : state.members) {
        const bool leads = !found && isMeant(member, proclaims, reader);
        member.role = leads ? ClusterMember::Role::Leader : ClusterMember::Role::Follower;
        member.claim = leads ? proclaims.path : QString();
        found = found || leads;
    }
    if (!found)
        state.problems.append({u"no-leader"_s, state.path, u"nobody holds the lead"_s, {state.path}});
}

ClusterState readOwn(const UserLayout &own, const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state = emptyState(layout, snapshot);
    const SourceFacts line = candidatesIn(layout, snapshot.source(0));
    if (own.leader == Leader::Nobody) {
        addInstances(state, line, layout.payload);
    } else if (own.leader == Leader::Lock) {
        addLockHolder(state, snapshot.source(1), layout.payload);
        addStandbys(state, line, snapshot.source(1).path, layout.payload);
    } else {
        addQueue(state, layout, line);
    }
    if (own.leader == Leader::Proclaimed && !snapshot.source(1).isForbidden())
        nameLeader(state, snapshot.source(1), layout.payload);
    if (!own.registry.isEmpty())
        addWorkers(state, snapshot.sources.constLast(), layout.payload);
    tellForbidden(state, snapshot);
    return state;
}

ClusterFamily familyOf(Leader leader)
{
    switch (leader) {
    case Leader::Lock:
        return ClusterFamily::Lock;
    case Leader::Proclaimed:
        return ClusterFamily::ProclaimedQueue;
    case Leader::Nobody:
        return ClusterFamily::Registry;
    case Leader::First:
        break;
    }
    return ClusterFamily::Queue;
}

} // namespace

ClusterLayout layoutFrom(const UserLayout &own)
{
    ClusterLayout layout;
    layout.id = ownMark + own.name;
    layout.name = own.name;
    layout.family = familyOf(own.leader);
    layout.queue = queueOf(own);
    layout.payload = payloadOf(own);
    layout.sources = {{LayoutSource::What::Children, {}}};
    if (hasLeaderPath(own))
        layout.sources.append({LayoutSource::What::Node, own.leaderPath});
    if (!own.registry.isEmpty())
        layout.sources.append({LayoutSource::What::Children, own.registry});
    layout.read = [own](const ClusterLayout &self, const ClusterSnapshot &snapshot) -> std::optional<ClusterState> {
        const bool leadsElsewhere = hasLeaderPath(own) && snapshot.source(1).isThere();
        if (snapshot.source(0).state == SourceFacts::State::Gone && !leadsElsewhere)
            return std::nullopt; // a registry that is left is no cluster
        return readOwn(own, self, snapshot);
    };
    layout.isRoot = [pattern = QRegularExpression(QRegularExpression::anchoredPattern(pathPattern(own.root)))](
                        QStringView path) { return pattern.match(path).hasMatch(); };
    layout.showsEmpty = !own.root.contains(u'*') && !own.root.contains(u'?');
    if (own.leader == Leader::Lock)
        layout.queue.isSign = [mine = layout.queue.isCandidate, lock = own.leaderPath.section(u'/', 0, 0)](
                                  QStringView name) { return name == lock || mine(name); };
    if (own.leader == Leader::Nobody) {
        layout.whenFollowerDeleted = Consequence::RegistrationLost;
        layout.whenCandidateEdited = Consequence::Readdressed;
    }
    return layout;
}

QString ownLayoutName(const QString &id) { return id.startsWith(ownMark) ? id.sliced(ownMark.size()) : QString(); }

} // namespace model
