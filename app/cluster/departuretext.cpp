// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/departuretext.h"

#include "app/cluster/explanationtext.h"
#include "app/shell/sessionformat.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

using Told = model::Explanation;
using Event = model::ClusterEvent;
using Evidence = Event::Evidence;
using Family = model::ClusterFamily;

struct DepartureText {
    Q_DECLARE_TR_FUNCTIONS(app::DepartureText)
public:
    static QString gone(const Told &told);
    static QString expired(const Told &told, const QString &name, const QString &session);
    static QString lost(const Told &told);
    static QString verdict(const Told &told);
};

QString DepartureText::verdict(const Told &told)
{
    if (!told.expected)
        return {};
    const QString timeout = durationText(told.timeoutMs);
    const QString least = durationText(told.expected->leastMs);
    const QString most = durationText(told.expected->mostMs);
    switch (told.verdict) {
    case Told::Verdict::Within:
        return tr("within the %1 to %2 to expect of a timeout of %3").arg(least, most, timeout);
    case Told::Verdict::Sooner:
        return tr("sooner than the %1 to %2 to expect of a timeout of %3").arg(least, most, timeout);
    case Told::Verdict::Later:
        return tr("later than the %1 to %2 to expect of a timeout of %3").arg(least, most, timeout);
    case Told::Verdict::Unknown:
        break;
    }
    return {};
}

QString DepartureText::expired(const Told &told, const QString &name, const QString &session)
{
    const Evidence evidence = told.departed->evidence;
    const QString after = durationText(told.silentMs);
    const QString compared = verdict(told);
    if (told.silentMs < 0)
        return evidence == Evidence::ExpiredAfterKill
            ? tr("%1 is gone: its session %2 expired after its process was killed here.").arg(name, session)
            : evidence == Evidence::ExpiredAfterFreeze
            ? tr("%1 is gone: its session %2 expired while its process was frozen here.").arg(name, session)
            : tr("%1 is gone: its session %2 expired, as the servers' lists of sessions show.").arg(name, session);
    if (compared.isEmpty())
        return evidence == Evidence::ExpiredAfterKill
            ? tr("%1 is gone: its session %2 expired %3 after its process was killed here.").arg(name, session, after)
            : evidence == Evidence::ExpiredAfterFreeze
            ? tr("%1 is gone: its session %2 expired %3 after its process was frozen here.").arg(name, session, after)
            : tr("%1 is gone: its session %2 expired %3 after the servers last heard of it.").arg(name, session, after);
    return evidence == Evidence::ExpiredAfterKill
        ? tr("%1 is gone: its session %2 expired %3 after its process was killed here, %4.")
              .arg(name, session, after, compared)
        : evidence == Evidence::ExpiredAfterFreeze
        ? tr("%1 is gone: its session %2 expired %3 after its process was frozen here, %4.")
              .arg(name, session, after, compared)
        : tr("%1 is gone: its session %2 expired %3 after the servers last heard of it, %4.")
              .arg(name, session, after, compared);
}

QString DepartureText::gone(const Told &told)
{
    const Event &gone = *told.departed;
    const QString name = memberLabel(gone);
    const QString session = sessionIdText(gone.session);
    switch (gone.evidence) {
    case Evidence::ClosedByUs:
        return tr("%1 left: its process, started here, resigned and closed its session %2, so that nothing had to "
                  "expire.")
            .arg(name, session);
    case Evidence::ClosedSeen:
        return tr("%1 is gone: its client closed its session %2, as the servers' lists of sessions show.")
            .arg(name, session);
    case Evidence::ExpiredAfterKill:
    case Evidence::ExpiredAfterFreeze:
    case Evidence::ExpiredSeen:
        return expired(told, name, session);
    case Evidence::None:
        break;
    }
    if (gone.session == 0)
        return tr("%1 is gone: it belonged to no session, so somebody deleted it.").arg(name);
    return tr("%1 of session %2 is gone: deleted, closed and expired look the same in the tree.").arg(name, session);
}

QString DepartureText::lost(const Told &told)
{
    const Event &event = told.event;
    const bool isOwn = event.kind == Event::Kind::LeaderLost;
    const QString old = isOwn ? memberLabel(event) : pathLabel(told.stayedBehind);
    if (told.stayedBehind.isEmpty())
        return isOwn ? tr("%1 led %2 and does so no longer.").arg(old, event.cluster) : QString();
    return told.family == Family::Lock
        ? tr("%1 no longer holds the lock of %2, though its own znode was still there.").arg(old, event.cluster)
        : tr("%1 no longer leads %2, though its own znode was still there.").arg(old, event.cluster);
}

} // namespace

QString pathLabel(const QString &path)
{
    const QString name = zkbridge::nodeName(path);
    const bool isNumber = std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
    return isNumber ? path : name;
}

QString memberLabel(const Event &event)
{
    const model::ClusterLayout *layout = model::layoutById(event.product);
    const bool isQueue = layout == nullptr || layout->family == Family::Queue
        || layout->family == Family::ProclaimedQueue || layout->family == Family::Remnant;
    return isQueue || event.name.isEmpty() ? pathLabel(event.node) : event.name;
}

QString verdictText(const Told &explanation) { return DepartureText::verdict(explanation); }

QString departureText(const Told &told)
{
    return told.departed ? DepartureText::gone(told) : DepartureText::lost(told);
}

} // namespace app
