// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/sessiontext.h"

#include "app/shell/sessionformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using model::Membership;

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
public:
    static QString connected(const Member &member, const QString &end);
};

QString SessionText::connected(const Member &member, const QString &end)
{
    if (!end.isEmpty())
        return end;
    const bool counted = member.facts && member.facts->lives && member.isCountComplete;
    return counted ? tr("not connected") : tr("not known");
}

} // namespace

QString membershipText(const Membership &membership)
{
    switch (membership.role) {
    case Membership::Role::Leader:
        return SessionText::tr("leads %1").arg(membership.cluster);
    case Membership::Role::Worker:
        return SessionText::tr("works in %1 (%2)").arg(membership.cluster, membership.node);
    case Membership::Role::Follower:
        break;
    }
    return SessionText::tr("member of %1 (%2)").arg(membership.cluster, membership.node);
}

QString clientText(const Member &member)
{
    return SessionText::connected(member, member.facts ? member.facts->client : QString());
}

QString serverText(const Member &member)
{
    return SessionText::connected(member, member.facts ? member.facts->server : QString());
}

QString timeoutText(const Member &member)
{
    return member.facts && member.facts->timeoutMs > 0 ? durationText(member.facts->timeoutMs)
                                                       : SessionText::tr("not known");
}

QString heardText(const Member &member, qint64 nowMs)
{
    if (!member.facts || member.facts->heardMs == 0)
        return SessionText::tr("not known");
    return SessionText::tr("%1 ago").arg(durationText(std::max<qint64>(nowMs - member.facts->heardMs, 0)));
}

QStringList elsewhereTexts(const Member &member)
{
    QStringList texts;
    for (const Membership &membership : member.elsewhere)
        texts << membershipText(membership);
    return texts;
}

QStringList sessionLines(const Member &member, qint64 nowMs)
{
    if (member.candidate.session == 0)
        return {};
    QStringList lines;
    if (member.facts)
        lines << SessionText::tr("client %1").arg(clientText(member))
              << SessionText::tr("connected to server %1").arg(serverText(member))
              << SessionText::tr("session timeout %1").arg(timeoutText(member))
              << SessionText::tr("last heard %1").arg(heardText(member, nowMs));
    else if (member.isCounted)
        lines << SessionText::tr("the servers do not list this session");
    else
        lines << SessionText::tr("client, server and timeout are not known: no AdminServer answers");
    for (const Membership &membership : member.elsewhere)
        lines << SessionText::tr("also %1").arg(membershipText(membership));
    return lines;
}

} // namespace app
