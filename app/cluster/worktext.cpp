// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/worktext.h"

#include "app/cluster/membertext.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringList>

namespace app {

namespace {

constexpr qsizetype mostTold = 12; ///< workers that the summary names

struct WorkText {
    Q_DECLARE_TR_FUNCTIONS(app::WorkText)
};

int number(qint64 count) { return static_cast<int>(count); }

} // namespace

QString queuedText(const model::WorkState &work)
{
    return work.queued == 0 ? WorkText::tr("nothing waits")
                            : WorkText::tr("%Ln task(s) wait", nullptr, number(work.queued));
}

QString endedText(const model::WorkState &work)
{
    const QString ended = WorkText::tr("%Ln ended", nullptr, number(std::max(work.endedInAll, work.ended)));
    return work.ended == 0 ? ended
                           : WorkText::tr("%1, %2", "ended, results to collect")
                                 .arg(ended, WorkText::tr("%Ln result(s) to collect", nullptr, number(work.ended)));
}

QString elsewhereWorkText(const model::WorkState &work, const QList<Member> &members)
{
    QSet<QString> shown;
    for (const Member &member : members)
        if (!member.candidate.registration.isEmpty())
            shown.insert(zkbridge::nodeName(member.candidate.registration));
    qint64 orphaned = 0;
    qint64 others = 0;
    for (const auto &load : work.workers)
        if (!shown.contains(load.worker))
            (load.isOrphaned ? orphaned : others) += load.assigned;
    if (orphaned > 0 && others > 0)
        return WorkText::tr("%1; %2", "tasks of the dead; tasks of workers that are no members")
            .arg(WorkText::tr("%Ln of dead workers", nullptr, number(orphaned)),
                WorkText::tr("%Ln with other workers", nullptr, number(others)));
    if (orphaned > 0)
        return WorkText::tr("%Ln of dead workers: the leader gives them to others", nullptr, number(orphaned));
    return others > 0 ? WorkText::tr("%Ln with other workers", nullptr, number(others)) : QString();
}

QString workSummary(const model::WorkState &work, const QList<Member> &members)
{
    if (work.isEmpty())
        return {};
    QStringList parts{queuedText(work)};
    qsizetype told = 0;
    qint64 rest = 0;
    for (const Member &member : members) {
        if (member.tasks <= 0)
            continue;
        if (++told > mostTold)
            rest += member.tasks;
        else
            parts.append(WorkText::tr("%Ln with %1", nullptr, number(member.tasks)).arg(memberName(member)));
    }
    if (rest > 0)
        parts.append(WorkText::tr("%Ln with others", nullptr, number(rest)));
    if (const QString elsewhere = elsewhereWorkText(work, members); !elsewhere.isEmpty())
        parts.append(elsewhere);
    parts.append(endedText(work));
    return parts.join(QStringLiteral(", "));
}

} // namespace app
