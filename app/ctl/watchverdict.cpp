// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watchverdict.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using model::ClusterMember;

namespace app {

WatchVerdict::OfMember WatchVerdict::ofMember(const ClusterMember &member)
{
    if (member.watches.isEmpty() || member.session == 0)
        return OfMember::NotExpected;
    switch (member.watchEvidence) {
    case ClusterMember::WatchEvidence::Verified:
        return OfMember::Verified;
    case ClusterMember::WatchEvidence::Wrong:
        return OfMember::Wrong;
    case ClusterMember::WatchEvidence::None:
    case ClusterMember::WatchEvidence::Inferred:
        break;
    }
    return OfMember::NotAsked;
}

WatchVerdict::WatchVerdict(
    const QList<model::ClusterState> &clusters, QList<model::WatchVerifier::ServerAnswer> answers)
    : m_answers(std::move(answers))
{
    for (const model::ClusterState &state : clusters) {
        for (const ClusterMember &member : state.members) {
            const OfMember verdict = ofMember(member);
            m_verified += verdict == OfMember::Verified ? 1 : 0;
            m_wrong += verdict == OfMember::Wrong ? 1 : 0;
            m_notAsked += verdict == OfMember::NotAsked ? 1 : 0;
        }
    }
}

QJsonObject WatchVerdict::toJson() const
{
    QJsonArray servers;
    for (const model::WatchVerifier::ServerAnswer &answer : m_answers) {
        QJsonObject server{{u"server"_s, answer.server}, {u"answered"_s, answer.problem.isEmpty()}};
        if (!answer.problem.isEmpty())
            server.insert(u"problem"_s, answer.problem);
        servers.append(server);
    }
    return {{u"verified"_s, m_verified}, {u"wrong"_s, m_wrong}, {u"not_asked"_s, m_notAsked}, {u"servers"_s, servers}};
}

QString WatchVerdict::inWords() const
{
    QString text =
        tr("watches: %1 verified, %2 wrong, %3 could not be asked\n").arg(m_verified).arg(m_wrong).arg(m_notAsked);
    for (const model::WatchVerifier::ServerAnswer &answer : m_answers)
        text += answer.problem.isEmpty() ? tr("  asked     %1\n").arg(answer.server)
                                         : tr("  no answer %1: %2\n").arg(answer.server, answer.problem);
    return text;
}

QJsonObject WatchVerdict::addTo(QJsonObject cluster, const model::ClusterState &state)
{
    QJsonArray members = cluster.value("members"_L1).toArray();
    for (qsizetype i = 0; i < members.size() && i < state.members.size(); ++i) {
        const OfMember verdict = ofMember(state.members.at(i));
        if (verdict == OfMember::NotExpected)
            continue;
        QJsonObject member = members.at(i).toObject();
        member.insert(u"verification"_s,
            verdict == OfMember::Verified    ? u"verified"_s
                : verdict == OfMember::Wrong ? u"wrong"_s
                                             : u"not-asked"_s);
        members.replace(i, member);
    }
    cluster.insert(u"members"_s, members);
    return cluster;
}

} // namespace app
