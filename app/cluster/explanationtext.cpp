// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/explanationtext.h"

#include "app/cluster/departuretext.h"
#include "app/cluster/eventtext.h"
#include "app/cluster/leadtext.h"
#include "app/shell/sessionformat.h"

#include <QCoreApplication>

namespace app {

namespace {

using Told = model::Explanation;
using Event = model::ClusterEvent;
using Kind = Event::Kind;
using Family = model::ClusterFamily;

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(app::ExplanationText)
public:
    static QString text(const Told &told);
    static QString both(const QString &first, const QString &second);
    static QString meanwhile(const Told &told);
    static QString joined(const Told &told);
    static QString registered(const Event &event);
    static QString unregistered(const Told &told);
    static QString silent(const Told &told);
    static QString ofProcess(const Event &event);
    static QString ofServers(const Event &event);
};

QString ExplanationText::both(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return tr("%1 %2", "two whole sentences, one behind the other").arg(first, second);
}

/// Seen when our view was back: neither when nor in which order is known.
QString ExplanationText::meanwhile(const Told &told)
{
    const QString leader = told.taken ? memberLabel(*told.taken) : QString();
    const QString &cluster = told.event.cluster;
    if (told.departed && told.taken)
        return tr("When our view of %1 was back, %2 was gone and %3 led. When and how that happened was not seen.")
            .arg(cluster, memberLabel(*told.departed), leader);
    if (told.departed)
        return tr("When our view of %1 was back, %2 was gone. When and how that happened was not seen.")
            .arg(cluster, memberLabel(*told.departed));
    if (told.taken)
        return tr("When our view of %1 was back, %2 led. When and how that happened was not seen.")
            .arg(cluster, leader);
    return tr("When our view of %1 was back, nobody led. When and how that happened was not seen.").arg(cluster);
}

QString ExplanationText::joined(const Told &told)
{
    const Event &event = told.event;
    const QString name = memberLabel(event);
    const QString session = sessionIdText(event.session);
    QString came = session.isEmpty()
        ? tr("%1 is in %2 now, as a znode of no session: it stays when its process ends.").arg(name, event.cluster)
        : told.family == Family::Registry ? tr("%1 registered in %2 with session %3.").arg(name, event.cluster, session)
                                          : tr("%1 joined %2 with session %3.").arg(name, event.cluster, session);
    if (told.family == Family::Registry || told.family == Family::Remnant)
        return came;
    if (event.leader == event.node)
        return both(came, tr("It leads from the start."));
    if (event.watched.isEmpty())
        return event.leader.isEmpty() ? came : both(came, tr("%1 leads.").arg(pathLabel(event.leader)));
    if (event.leader.isEmpty())
        return both(came, tr("By the recipe it watches %1; nobody leads.").arg(pathLabel(event.watched)));
    if (event.leader == event.watched)
        return both(came, tr("By the recipe it watches %1, which leads.").arg(pathLabel(event.watched)));
    return both(
        came, tr("By the recipe it watches %1; %2 leads.").arg(pathLabel(event.watched), pathLabel(event.leader)));
}

QString ExplanationText::registered(const Event &event)
{
    const QString session = sessionIdText(event.session);
    return event.detail.isEmpty() ? tr("%1 is registered as a worker now, by session %2.").arg(event.node, session)
                                  : tr("%1 is registered as a worker now, by session %2. It is to be reached at %3.")
                                        .arg(event.node, session, event.detail);
}

QString ExplanationText::unregistered(const Told &told)
{
    const QString session = sessionIdText(told.event.session);
    if (told.leadsNow)
        return tr("%1 is no longer registered as a worker. Its session %2 leads now, and a leader does no work.")
            .arg(told.event.node, session);
    if (told.wentWithCandidate)
        return tr("%1 is no longer registered as a worker. The candidate of its session %2 is gone, too.")
            .arg(told.event.node, session);
    return tr("%1 of session %2 is no longer registered as a worker.").arg(told.event.node, session);
}

QString ExplanationText::silent(const Told &told)
{
    const Event &event = told.event;
    const QString name = memberLabel(event);
    const bool killed = event.kind == Kind::KilledHere;
    if (event.timeoutMs <= 0)
        return killed ? tr("The process of %1 was killed here, which ZooKeeper cannot know yet. Its znodes stay until "
                           "its session has expired.")
                            .arg(name)
                      : tr("The process of %1 was frozen here and sends no heartbeats. Unless it is resumed, its "
                           "session expires.")
                            .arg(name);
    const auto range = told.expected.value_or(model::FailoverRange{});
    const QString timeout = durationText(event.timeoutMs);
    const QString least = durationText(range.leastMs);
    const QString most = durationText(range.mostMs);
    return killed
        ? tr("The process of %1 was killed here, which ZooKeeper cannot know yet. Its session, with a timeout "
             "of %2, expires %3 to %4 after that, and until then its znodes stay.")
              .arg(name, timeout, least, most)
        : tr("The process of %1 was frozen here and sends no heartbeats. Unless it is resumed, its session, "
             "with a timeout of %2, expires %3 to %4 after that.")
              .arg(name, timeout, least, most);
}

QString ExplanationText::ofProcess(const Event &event)
{
    const QString name = memberLabel(event);
    if (event.kind == Kind::ResumedHere)
        return tr("The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.")
            .arg(name);
    if (event.kind == Kind::LeftHere)
        return tr("%1 was told here to resign. Its process %2 closes its session, so that nothing has to expire.")
            .arg(name)
            .arg(event.pid);
    return tr("A participant was started here as process %1. It joins the line when its session is connected.")
        .arg(event.pid);
}

QString ExplanationText::ofServers(const Event &event)
{
    switch (event.kind) {
    case Kind::ServerDown:
        return event.detail.isEmpty()
            ? tr("Server %1 is down. Its clients look for another server and keep their sessions if they find one "
                 "within their timeouts.")
                  .arg(event.node)
            : tr("Server %1 is down: %2. Its clients look for another server and keep their sessions if they find one "
                 "within their timeouts.")
                  .arg(event.node, event.detail);
    case Kind::ServerUp:
        return tr("Server %1 serves.").arg(event.node);
    case Kind::SessionLost:
        return tr("Our own view was interrupted. What happens meanwhile is not known here.");
    default:
        return tr("Our own view is back: what is shown was read again. What happened meanwhile was not seen.");
    }
}

QString ExplanationText::text(const Told &told)
{
    const Event &event = told.event;
    switch (event.kind) {
    case Kind::Gone:
    case Kind::LeaderLost:
    case Kind::NewLeader:
        if (told.interrupted)
            return meanwhile(told);
        return both(departureText(told), leadText(told));
    case Kind::Joined:
        return joined(told);
    case Kind::Registered:
        return registered(event);
    case Kind::Unregistered:
        return unregistered(told);
    case Kind::KilledHere:
    case Kind::FrozenHere:
        return silent(told);
    case Kind::ResumedHere:
    case Kind::LeftHere:
    case Kind::StartedHere:
        return ofProcess(event);
    case Kind::ServerDown:
    case Kind::ServerUp:
    case Kind::SessionLost:
    case Kind::SessionBack:
        return ofServers(event);
    case Kind::ClusterFound:
    case Kind::ProblemFound:
    case Kind::ProblemGone:
    case Kind::ObservationBegan:
    case Kind::ClusterGone:
        break;
    }
    QString text = eventText(event);
    // These begin with a word, never with a znode's name.
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    // That of a problem has its full stop already.
    return text.endsWith(u'.') ? text : tr("%1.", "a sentence without its full stop").arg(text);
}

} // namespace

QString explanationText(const Told &explanation) { return ExplanationText::text(explanation); }

} // namespace app
