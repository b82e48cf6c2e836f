// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/losstext.h"

#include "app/cluster/membertext.h"
#include "app/shell/sessionformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace app {

namespace {

struct LossText {
    Q_DECLARE_TR_FUNCTIONS(app::LossText)
public:
    static QStringList consequences(const QList<Member> &members, int timeoutMs);
};

/// Whole sentences.
QStringList LossText::consequences(const QList<Member> &members, int timeoutMs)
{
    const auto count = static_cast<int>(members.size());
    QStringList sentences;
    const QString time = durationText(timeoutMs);
    if (timeoutMs > 0)
        sentences.append(count == 1 ? tr("Its session lives up to %1 longer.").arg(time)
                                    : tr("Their sessions live up to %1 longer.").arg(time));
    const auto leader = std::ranges::find_if(members, [](const Member &member) { return member.leads; });
    if (leader != members.end())
        sentences.append(count == 1 ? tr("It leads %1: until then nobody acts there.").arg(leader->election)
                                    : tr("One of them leads %1: until then nobody acts there.").arg(leader->election));
    qint64 tasks = 0;
    for (const Member &member : members)
        tasks += std::max<qint64>(member.tasks, 0);
    if (tasks > 0)
        sentences.append(count == 1 ? tr("Its %Ln task(s) go to others then.", nullptr, static_cast<int>(tasks))
                                    : tr("Their %Ln task(s) go to others then.", nullptr, static_cast<int>(tasks)));
    return sentences;
}

} // namespace

QString membersLabel(const QList<Member> &members)
{
    return members.size() == 1 ? memberName(members.constFirst())
                               : LossText::tr("%Ln participant(s)", nullptr, static_cast<int>(members.size()));
}

QString killWarning(const QList<Member> &members, int timeoutMs)
{
    QStringList sentences{members.size() == 1
            ? LossText::tr("Kills the process of %1 (SIGKILL); there is no undo.").arg(membersLabel(members))
            : LossText::tr("Kills the processes of %1 (SIGKILL); there is no undo.").arg(membersLabel(members))};
    sentences += LossText::consequences(members, timeoutMs);
    return sentences.join(u' ');
}

QString killReport(const QList<Member> &members, int timeoutMs)
{
    QStringList sentences{members.size() == 1 ? LossText::tr("%1 is killed.").arg(membersLabel(members))
                                              : LossText::tr("%1 are killed.").arg(membersLabel(members))};
    sentences += LossText::consequences(members, timeoutMs);
    return sentences.join(u' ');
}

QString freezeReport(const QList<Member> &members, int timeoutMs)
{
    const QString label = membersLabel(members);
    const QString time = durationText(timeoutMs);
    if (timeoutMs <= 0)
        return members.size() == 1 ? LossText::tr("%1 is frozen and sends no heartbeats.").arg(label)
                                   : LossText::tr("%1 are frozen and send no heartbeats.").arg(label);
    return members.size() == 1
        ? LossText::tr("%1 is frozen and sends no heartbeats: its session expires within %2.").arg(label, time)
        : LossText::tr("%1 are frozen and send no heartbeats: their sessions expire within %2.").arg(label, time);
}

} // namespace app
