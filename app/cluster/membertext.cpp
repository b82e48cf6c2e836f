// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membertext.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/problemtext.h"
#include "app/cluster/sessiontext.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Life = Member::Life;
using WatchEvidence = model::ClusterMember::WatchEvidence;

struct MemberText {
    Q_DECLARE_TR_FUNCTIONS(app::MemberText)
public:
    static QString role(const Member &member);
    static QString shortRole(const Member &member);
    static QString registry(const Member &member);
    static QString life(const Member &member, qint64 nowMs);
    static QString suspicion(const Member &member, qint64 nowMs);
    static QString watch(const Member &member);
    static QString spoken(const Member &member, qint64 nowMs);
    static QString details(const Member &member, qint64 nowMs);
};

QString MemberText::role(const Member &member)
{
    if (member.life == Life::Gone)
        return member.leads ? tr("gone: was leader") : tr("gone");
    if (member.leads)
        return member.isSilent() ? tr("leader of %1, suspected").arg(member.election)
                                 : tr("leader of %1").arg(member.election);
    return member.isSilent() ? tr("suspected") : tr("follower");
}

QString MemberText::shortRole(const Member &member)
{
    if (member.life == Life::Gone)
        return tr("gone");
    if (!member.isSilent())
        return member.leads ? tr("leader") : tr("follower");
    switch (member.life) {
    case Life::Killed:
        return member.leads ? tr("leader, killed") : tr("suspected: killed");
    case Life::Frozen:
        return member.leads ? tr("leader, frozen") : tr("suspected: frozen");
    default:
        return member.leads ? tr("leader, suspected") : tr("suspected: silent");
    }
}

QString MemberText::registry(const Member &member)
{
    const bool registered = !member.candidate.registration.isEmpty();
    if (!member.hasRegistry && !registered)
        return {};
    if (registered && member.tasks >= 0 && !member.leads)
        return tr("worker, %Ln task(s)", nullptr, static_cast<int>(member.tasks));
    if (registered)
        return member.leads ? tr("leads, yet in the registry") : tr("worker, in the registry");
    return member.leads ? tr("not in the registry: leads") : tr("not in the registry");
}

QString MemberText::life(const Member &member, qint64 nowMs)
{
    if (member.life == Life::Gone)
        return member.lastWords;
    if (member.life == Life::Leaving)
        return tr("leaving: resigns");
    if (!member.isSilent())
        return {};
    if (member.life == Life::Suspected)
        return suspicion(member, nowMs);
    const bool killed = member.life == Life::Killed;
    const qint64 remaining = member.remainingMs(nowMs);
    if (remaining < 0)
        return killed ? tr("process killed; ZooKeeper waits for its session's timeout")
                      : tr("process frozen; ZooKeeper waits for its session's timeout");
    if (remaining == 0)
        return killed ? tr("process killed; its session expires any moment")
                      : tr("process frozen; its session expires any moment");
    const QString time = durationText(remaining);
    return killed ? tr("process killed; ZooKeeper waits up to %1").arg(time)
                  : tr("process frozen; ZooKeeper waits up to %1").arg(time);
}

QString MemberText::suspicion(const Member &member, qint64 nowMs)
{
    if (member.silentSinceMs == 0)
        return tr("connected to no server; its session lives until its timeout is over");
    const QString silence = durationText(nowMs - member.silentSinceMs);
    const qint64 remaining = member.remainingMs(nowMs);
    if (remaining <= 0)
        return tr("silent for %1, as the servers tell; its session expires any moment").arg(silence);
    return tr("silent for %1, as the servers tell; expires in up to %2").arg(silence, durationText(remaining));
}

QString MemberText::watch(const Member &member)
{
    if (member.candidate.watches.isEmpty())
        return {};
    const QString watched = zkbridge::nodeName(member.candidate.watches);
    switch (member.candidate.watchEvidence) {
    case WatchEvidence::Verified:
        return tr("watches %1, as the servers list it").arg(watched);
    case WatchEvidence::Wrong:
        return tr("does not watch %1: would not be woken").arg(watched);
    case WatchEvidence::Inferred:
    case WatchEvidence::None:
        break;
    }
    return tr("watches %1, as the recipe says").arg(watched);
}

QString MemberText::spoken(const Member &member, qint64 nowMs)
{
    QStringList parts{role(member), memberName(member)};
    if (member.candidate.session != 0)
        parts.append(tr("session %1").arg(sessionIdText(member.candidate.session)));
    for (const QString &part : {watch(member), registry(member), life(member, nowMs)})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(", "_L1);
}

QString MemberText::details(const Member &member, qint64 nowMs)
{
    const auto &candidate = member.candidate;
    QStringList lines{role(member), candidate.node};
    if (!candidate.name.isEmpty() && candidate.name != memberName(member))
        lines.append(tr("names itself %1").arg(candidate.name));
    if (!candidate.address.isEmpty())
        lines.append(tr("address %1").arg(candidate.address));
    lines.append(candidate.session == 0 ? tr("no session: the znode is persistent, so no live member")
                                        : tr("session %1").arg(sessionIdText(candidate.session)));
    lines += sessionLines(member, nowMs);
    lines.append(member.isOurs() ? tr("process %1, started here").arg(member.pid) : tr("not started here"));
    if (candidate.createdMs > 0)
        lines.append(
            tr("in line since %1")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(candidate.createdMs), QLocale::ShortFormat)));
    if (candidate.czxid != 0) {
        // It grows with every leader: what a resource that leaders write to can tell a former one by.
        const QString text = member.leads ? tr("czxid 0x%1, its fencing token") : tr("czxid 0x%1");
        lines.append(text.arg(QString::number(static_cast<quint64>(candidate.czxid), 16)));
    }
    for (const QString &part : {watch(member), registry(member), life(member, nowMs)})
        if (!part.isEmpty())
            lines.append(part);
    for (const auto &problem : member.problems)
        lines.append(tr("%1: %2", "severity, problem").arg(severityText(severityOf(problem)), problemText(problem)));
    return lines.join(u'\n');
}

} // namespace

QString memberName(const Member &member) { return zkbridge::nodeName(member.candidate.node); }
QString roleText(const Member &member) { return MemberText::role(member); }
QString shortRoleText(const Member &member) { return MemberText::shortRole(member); }
QString registryText(const Member &member) { return MemberText::registry(member); }
QString lifeText(const Member &member, qint64 nowMs) { return MemberText::life(member, nowMs); }
QString watchText(const Member &member) { return MemberText::watch(member); }
QString spokenName(const Member &member, qint64 nowMs) { return MemberText::spoken(member, nowMs); }
QString memberDetails(const Member &member, qint64 nowMs) { return MemberText::details(member, nowMs); }

} // namespace app
