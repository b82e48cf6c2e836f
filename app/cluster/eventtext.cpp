// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/eventtext.h"

#include "app/cluster/clustertext.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Event = model::ClusterEvent;
using Kind = Event::Kind;
using Evidence = Event::Evidence;

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(app::EventText)
public:
    static QString gone(const Event &event, const QString &name);
    static QString newLeader(const Event &event, const QString &name);
    static QString silent(const Event &event, const QString &name);
    static QString ofParticipant(const Event &event, const QString &name);
    static QString observationBegan(const Event &event);
    static QString ofCluster(const Event &event, const QString &name);
    static QString detail(const Event &event);
};

QString EventText::gone(const Event &event, const QString &name)
{
    const QString session = sessionIdText(event.session);
    switch (event.evidence) {
    case Evidence::ClosedByUs:
        return tr("%1 gone: its session %2 was closed by its own participant").arg(name, session);
    case Evidence::ExpiredAfterKill:
        return tr("%1 gone: session %2 expired after its process was killed").arg(name, session);
    case Evidence::ExpiredAfterFreeze:
        return tr("%1 gone: session %2 expired while its process was frozen").arg(name, session);
    case Evidence::ClosedSeen:
        return tr("%1 gone: the servers saw its session %2 being closed").arg(name, session);
    case Evidence::ExpiredSeen:
        return tr("%1 gone: the servers saw its session %2 expire").arg(name, session);
    case Evidence::None:
        break;
    }
    return session.isEmpty() ? tr("%1 gone").arg(name) : tr("%1 gone, with session %2").arg(name, session);
}

QString EventText::newLeader(const Event &event, const QString &name)
{
    if (event.gapMs >= 0)
        return tr("%1 leads %2; %3 without a leader").arg(name, event.cluster, durationText(event.gapMs));
    return tr("%1 leads %2").arg(name, event.cluster);
}

QString EventText::silent(const Event &event, const QString &name)
{
    if (event.kind == Kind::KilledHere) {
        if (event.timeoutMs > 0)
            return tr("%1 killed here (process %2); its session's timeout is %3")
                .arg(name)
                .arg(event.pid)
                .arg(durationText(event.timeoutMs));
        return tr("%1 killed here (process %2)").arg(name).arg(event.pid);
    }
    if (event.timeoutMs > 0)
        return tr("%1 frozen here (process %2): no heartbeats; its session's timeout is %3")
            .arg(name)
            .arg(event.pid)
            .arg(durationText(event.timeoutMs));
    return tr("%1 frozen here (process %2); no heartbeats").arg(name).arg(event.pid);
}

QString EventText::ofParticipant(const Event &event, const QString &name)
{
    switch (event.kind) {
    case Kind::KilledHere:
    case Kind::FrozenHere:
        return silent(event, name);
    case Kind::ResumedHere:
        return tr("%1 resumed here (process %2)").arg(name).arg(event.pid);
    case Kind::LeftHere:
        return tr("%1 leaves: told here to resign (process %2)").arg(name).arg(event.pid);
    case Kind::StartedHere:
        return tr("a participant was started here (process %1)").arg(event.pid);
    default:
        return {};
    }
}

QString EventText::observationBegan(const Event &event)
{
    if (event.detail == "sandbox"_L1)
        return tr("a demo began, with servers and znodes of its own");
    if (event.gapMs < 0)
        return tr("this program began to look here; what happened before is not known");
    return tr("this program began to look again; what happened in the %1 before is not known")
        .arg(ageText(event.gapMs));
}

QString EventText::ofCluster(const Event &event, const QString &name)
{
    switch (event.kind) {
    case Kind::ClusterFound:
        return tr("cluster found at %1").arg(event.cluster);
    case Kind::Joined:
        return tr("%1 joined the line, session %2").arg(name, sessionIdText(event.session));
    case Kind::Gone:
        return gone(event, name);
    case Kind::LeaderLost:
        return tr("%1 was leader of %2; nobody leads now").arg(name, event.cluster);
    case Kind::NewLeader:
        return newLeader(event, name);
    case Kind::Registered:
        return event.detail.isEmpty() ? tr("%1 registered as a worker").arg(name)
                                      : tr("%1 registered as a worker: %2").arg(name, event.detail);
    case Kind::Unregistered:
        return tr("%1 is no longer in the registry").arg(name);
    case Kind::ServerDown:
        return event.detail.isEmpty() ? tr("server %1 is down").arg(event.node)
                                      : tr("server %1 is down: %2").arg(event.node, event.detail);
    case Kind::ServerUp:
        return tr("server %1 serves").arg(event.node);
    case Kind::SessionLost:
        return tr("our view was interrupted: what happens meanwhile is not known");
    case Kind::SessionBack:
        return tr("our view is back");
    case Kind::ClusterGone:
        return tr("no cluster is at %1 any more").arg(event.cluster);
    case Kind::ObservationBegan:
        return observationBegan(event);
    case Kind::ProblemFound:
        return tr("problem: %1").arg(problemText({event.detail, event.node, event.detail}));
    case Kind::ProblemGone:
        return tr("no longer: %1").arg(problemText({event.detail, event.node, event.detail}));
    default:
        return {};
    }
}

QString EventText::detail(const Event &event)
{
    QStringList lines{QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.timeMs), QLocale::LongFormat)};
    if (!event.node.isEmpty())
        lines.append(event.node);
    if (event.session != 0)
        lines.append(tr("session %1").arg(sessionIdText(event.session)));
    if (event.pid > 0)
        lines.append(tr("process %1").arg(event.pid));
    return lines.join(u'\n');
}

} // namespace

QString eventText(const Event &event)
{
    const QString name = event.node.startsWith(u'/') ? zkbridge::nodeName(event.node) : event.node;
    const QString text = EventText::ofParticipant(event, name);
    return text.isEmpty() ? EventText::ofCluster(event, name) : text;
}

QString eventDetailText(const Event &event) { return EventText::detail(event); }

} // namespace app
