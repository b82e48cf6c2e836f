// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/leadtext.h"

#include "app/cluster/departuretext.h"
#include "app/shell/sessionformat.h"

#include <QCoreApplication>

namespace app {

namespace {

using Told = model::Explanation;
using Family = model::ClusterFamily;
using Woken = Told::Woken;
using Reason = Told::Reason;

/// Main clauses without a full stop, of which two make a sentence.
struct LeadText {
    Q_DECLARE_TR_FUNCTIONS(app::LeadText)
public:
    static QString text(const Told &told);
    static QString sentence(const QString &clause, const QString &other);
    static QString woken(const Told &told);
    static QString watched(const Told &told);
    static QString watchedLock(const Told &told);
    static QString onlyHeir(const Told &told);
    static QString leads(const Told &told);
    static QString first(const Told &told);
    static QString staying(const Told &told, const QString &awake);
    static QString vacant(const Told &told, const QString &awake);
};

bool theLeaderWent(const Told &told) { return told.story != Told::Story::MemberWent; }

/// Whether the new leader was the only one who watched the old one.
bool hasOneHeir(const Told &told)
{
    return told.woken == Woken::Watchers && told.departed && told.taken && told.departed->watchers.size() == 1
        && told.departed->watchers.constFirst() == told.taken->node;
}

QString LeadText::sentence(const QString &clause, const QString &other)
{
    if (clause.isEmpty() || other.isEmpty())
        return tr("%1.", "a main clause becomes a sentence").arg(clause + other);
    return tr("%1; %2.", "two main clauses in one sentence").arg(clause, other);
}

// Told without a translator as well, so the English of these is right for the numbers that come: two and more.
QString LeadText::watchedLock(const Told &told)
{
    const auto &watchers = told.departed->watchers;
    const auto count = static_cast<int>(watchers.size());
    const bool verified = told.departed->watchersVerified;
    if (count > 1)
        return verified ? tr("%n members watched the lock and woke", nullptr, count)
                        : tr("By the recipe %n members watched the lock", nullptr, count);
    const QString name = pathLabel(watchers.constFirst());
    return verified ? tr("Only %1 watched the lock, so only it woke").arg(name)
                    : tr("By the recipe only %1 watched the lock").arg(name);
}

QString LeadText::watched(const Told &told)
{
    const auto &watchers = told.departed->watchers;
    const auto count = static_cast<int>(watchers.size());
    const bool verified = told.departed->watchersVerified;
    if (told.family == Family::Lock)
        return watchedLock(told);
    if (count > 1)
        return verified ? tr("%n members watched it and woke", nullptr, count)
                        : tr("By the recipe %n members watched it", nullptr, count);
    const QString name = pathLabel(watchers.constFirst());
    return verified ? tr("Only %1 watched it, so only it woke").arg(name)
                    : tr("By the recipe only %1 watched it").arg(name);
}

QString LeadText::woken(const Told &told)
{
    switch (told.woken) {
    case Woken::Watchers:
        return watched(told);
    case Woken::Everybody:
        return tr("By the recipe everybody watches the whole line and wakes");
    case Woken::Nobody:
        if (told.departed->watchersVerified)
            return tr("Nobody watched it, so that nobody woke");
        if (theLeaderWent(told))
            return {};
        return told.family == Family::Lock ? tr("In this recipe nobody watches a standby")
                                           : tr("By the recipe nobody watched it, as it stood last in line");
    case Woken::Unknown:
        break;
    }
    return {};
}

/// The one that watched alone, and leads: one clause tells both.
QString LeadText::onlyHeir(const Told &told)
{
    const QString name = memberLabel(*told.taken);
    const bool verified = told.departed->watchersVerified;
    switch (told.reason) {
    case Reason::FirstInLine:
        return verified ? tr("Only %1 watched it, so only it woke, found itself first and leads").arg(name)
                        : tr("By the recipe only %1 watched it: it stands first now and leads").arg(name);
    case Reason::HoldsLock:
        return verified ? tr("Only %1 watched the lock, so only it woke, took it and leads").arg(name)
                        : tr("By the recipe only %1 watched the lock: it took it and leads").arg(name);
    case Reason::Proclaimed:
        return verified ? tr("Only %1 watched it, so only it woke, is proclaimed now and leads").arg(name)
                        : tr("By the recipe only %1 watched it: it is proclaimed now and leads").arg(name);
    case Reason::Unknown:
        break;
    }
    return tr("%1 leads now").arg(name);
}

QString LeadText::leads(const Told &told)
{
    const QString name = memberLabel(*told.taken);
    switch (told.reason) {
    case Reason::FirstInLine:
        return tr("%1 stands first in line now and leads").arg(name);
    case Reason::HoldsLock:
        return tr("%1 holds the lock now and leads").arg(name);
    case Reason::Proclaimed:
        return tr("%1 is proclaimed now and leads").arg(name);
    case Reason::Unknown:
        break;
    }
    return tr("%1 leads now").arg(name);
}

QString LeadText::first(const Told &told)
{
    const QString name = memberLabel(*told.taken);
    const QString &cluster = told.event.cluster;
    switch (told.reason) {
    case Reason::FirstInLine:
        return tr("%1 leads %2: it stands first in line.").arg(name, cluster);
    case Reason::HoldsLock:
        return tr("%1 leads %2: it holds the lock.").arg(name, cluster);
    case Reason::Proclaimed:
        return tr("%1 leads %2: it is the one that is proclaimed.").arg(name, cluster);
    case Reason::Unknown:
        break;
    }
    return tr("%1 leads %2.").arg(name, cluster);
}

QString LeadText::staying(const Told &told, const QString &awake)
{
    const QString &leader = told.event.leader;
    if (told.family == Family::Remnant)
        return {};
    if (told.family == Family::Registry)
        return tr("Who lists %1 does not find it any more.").arg(told.event.cluster);
    if (!leader.isEmpty())
        return sentence(awake, tr("%1 still leads").arg(pathLabel(leader)));
    if (!told.family)
        return {};
    return awake.isEmpty() ? tr("Nobody leads.") : sentence(awake, tr("nobody leads"));
}

QString LeadText::vacant(const Told &told, const QString &awake)
{
    const QString &cluster = told.event.cluster;
    return awake.isEmpty() ? tr("Nobody leads %1 then.").arg(cluster)
                           : sentence(awake, tr("nobody leads %1 then").arg(cluster));
}

QString LeadText::text(const Told &told)
{
    const QString awake = told.departed ? woken(told) : QString();
    switch (told.story) {
    case Told::Story::Event:
        return {};
    case Told::Story::FirstLead:
        return first(told);
    case Told::Story::LeadVacant:
        return vacant(told, awake);
    case Told::Story::MemberWent:
        return staying(told, awake);
    case Told::Story::Failover:
        break;
    }
    const QString alone =
        told.withoutLeaderMs < 0 ? QString() : tr("nobody led for %1").arg(durationText(told.withoutLeaderMs));
    if (hasOneHeir(told))
        return sentence(onlyHeir(told), alone);
    if (awake.isEmpty())
        return sentence(leads(told), alone);
    if (alone.isEmpty())
        return sentence(awake, leads(told));
    return tr("%1; %2, and nobody led for %3.", "two main clauses and the time without a leader")
        .arg(awake, leads(told), durationText(told.withoutLeaderMs));
}

} // namespace

QString leadText(const Told &told) { return LeadText::text(told); }

} // namespace app
