// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/staketext.h"

#include "zkbridge/client/path.h"

#include <QCoreApplication>

namespace app {

using model::ClusterPart;
using model::Consequence;

namespace {

struct StakeText {
    Q_DECLARE_TR_FUNCTIONS(StakeText)
public:
    static QString identity(const ClusterPart &stake);
    static QString whenLeaderGoes(const ClusterPart &stake);
    static QString whenMemberGoes(const ClusterPart &stake);
    static QString whenListingGoes(const ClusterPart &stake);
    static QString whenEdited(const ClusterPart &stake);
    static QString ofOurs(const ClusterPart &stake);
};

QString StakeText::identity(const ClusterPart &stake)
{
    const QString name = zkbridge::nodeName(stake.node);
    const QString &product = stake.productName;
    if (stake.whenDeleted == Consequence::PermitReturned)
        return tr("%1 is a permit of %2 (%3) that is out.").arg(name, stake.cluster, product);
    switch (stake.kind) {
    case ClusterPart::Kind::Lock:
        return tr("%1 says who leads %2 (%3).").arg(name, stake.cluster, product);
    case ClusterPart::Kind::Registration:
        return stake.session == 0 ? tr("%1 lists a member of %2 (%3).").arg(name, stake.cluster, product)
                                  : tr("%1 registers a live member of %2 (%3).").arg(name, stake.cluster, product);
    case ClusterPart::Kind::Candidate:
        break;
    }
    if (stake.whenDeleted == Consequence::TwoHolders)
        return tr("%1 holds the lock %2 (%3).").arg(name, stake.cluster, product);
    return stake.leads ? tr("%1 leads %2 (%3).").arg(name, stake.cluster, product)
                       : tr("%1 is a candidate of %2 (%3).").arg(name, stake.cluster, product);
}

QString StakeText::whenLeaderGoes(const ClusterPart &stake)
{
    switch (stake.whenDeleted) {
    case Consequence::TwoLeaders:
        return tr("This recipe does not watch its own znode: the process goes on believing that it leads, and the next "
                  "one leads too. Two leaders, until the first one is restarted.");
    case Consequence::TwoHolders:
        return tr("This recipe does not watch its own znode: the process goes on working under the lock, and the next "
                  "one gets it too. Two at once do what the lock is there to keep apart.");
    case Consequence::PermitReturned:
        return tr("It is given out again while its holder goes on: one more works at once than the semaphore allows.");
    case Consequence::StepsDown:
        return tr("The leader notices, gives up and stands for election again: for a moment nobody leads, and what it "
                  "was doing is interrupted.");
    case Consequence::Halts:
        return tr("The process notices, and ends itself; the next in line leads. Unless something starts it again, "
                  "there is one member less.");
    case Consequence::LeadMoves:
        return tr("The lead is free at once, and whoever comes first takes it: another member, or the same one again. "
                  "What the leader was doing is interrupted.");
    case Consequence::ProclamationLost:
        return tr("The line of candidates stays as it is, but whoever looks for the leader here finds none, until the "
                  "leader writes it again. Not every program does that before it is restarted.");
    default:
        break;
    }
    if (stake.product == QLatin1String("plain-election"))
        return tr("A program that does not watch its own znode goes on believing that it leads, and the next candidate "
                  "leads too: two leaders. A participant of Vivarium steps down and joins again.");
    return tr("Whether the process notices is not known: one that does not watch its own znode goes on believing that "
              "it leads beside the next one.");
}

QString StakeText::whenMemberGoes(const ClusterPart &stake)
{
    switch (stake.whenDeleted) {
    case Consequence::Rejoins:
        return tr("The process notices, and joins again at the end of the line.");
    case Consequence::Halts:
        return tr("The process notices, and ends itself.");
    case Consequence::LeavesList:
        return tr("The standby watches the lock all the same and can still take over, but it is listed no more: who "
                  "looks for standbys does not find it.");
    case Consequence::Evicted:
    case Consequence::RegistrationLost:
    case Consequence::MetadataLost:
    case Consequence::PermitReturned:
        return whenListingGoes(stake);
    default:
        return tr("A program does not watch its own candidate as a rule: it goes on waiting, but is out of the line "
                  "and cannot lead until it joins again.");
    }
}

QString StakeText::whenListingGoes(const ClusterPart &stake)
{
    switch (stake.whenDeleted) {
    case Consequence::PermitReturned:
        return whenLeaderGoes(stake);
    case Consequence::Evicted:
        return tr("The others take this member for dead and give what it has to others, while its process runs on and "
                  "works beside them. As a rule it has to be restarted.");
    case Consequence::MetadataLost:
        return tr("It is no sign of life but what %1 knows of this member: without it the member does not work until "
                  "it is set up again.")
            .arg(stake.productName);
    default:
        return tr("The process runs on, but nobody who looks members up finds it until it registers again; clients "
                  "stop using it.");
    }
}

QString StakeText::whenEdited(const ClusterPart &stake)
{
    switch (stake.whenEdited) {
    case Consequence::LosesFailover:
        if (stake.watchedBy.isEmpty())
            return tr("Nobody stands behind it now, so nobody's watch is used up. Its data says who the member is: "
                      "tools will read what you write.");
        return tr("%1 watches this znode's data once and does not watch it again after a change: it will not notice "
                  "when %2 goes. After that nobody leads %3 until %1 is restarted.")
            .arg(zkbridge::nodeName(stake.watchedBy), zkbridge::nodeName(stake.node), stake.cluster);
    case Consequence::LeaderMisread:
        return tr("The others and every client read here who leads and where: what you write sends them there. A "
                  "program that finds bytes it does not know may refuse to go on.");
    case Consequence::Readdressed:
        return tr("It holds where this member is reached: whoever looks it up uses what you write.");
    case Consequence::Renamed:
        return tr("Its data says who the member is: the others and tools will read what you write.");
    default:
        return tr("The next candidate is woken and looks at the election again; a program that takes every event for "
                  "the end of its predecessor may lead beside the leader.");
    }
}

QString StakeText::ofOurs(const ClusterPart &stake)
{
    return stake.leads ? tr("This participant watches its own znode: it steps down, the next candidate leads, and it "
                            "joins again at the end of the line.")
                       : tr("This participant watches its own znode: it joins again at the end of the line.");
}

} // namespace

QString stakeText(const ClusterPart &stake, StakeAct act, bool ours)
{
    const bool leadsByIt = stake.kind == ClusterPart::Kind::Lock
        || (stake.leads && stake.whenDeleted != Consequence::Evicted && stake.whenDeleted != Consequence::LeavesList);
    QString what;
    if (act == StakeAct::Edit)
        what = StakeText::whenEdited(stake);
    else if (stake.kind == ClusterPart::Kind::Registration)
        what = StakeText::whenListingGoes(stake);
    else if (ours)
        what = StakeText::ofOurs(stake);
    else
        what = leadsByIt ? StakeText::whenLeaderGoes(stake) : StakeText::whenMemberGoes(stake);
    return StakeText::identity(stake) + u' ' + what;
}

} // namespace app
