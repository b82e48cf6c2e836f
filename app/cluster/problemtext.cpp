// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/problemtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// %1 is the znode the problem is about; %2, %3 ... the evidence that follows it in ClusterProblem::involved.
struct Sentence {
    QLatin1StringView code;
    const char *wrong;
    const char *helps;
    const char *brief = nullptr; ///< instead of `wrong` where the evidence is not at hand; null: `wrong` needs none
};

#define TEXT(text) QT_TRANSLATE_NOOP("app::ProblemText", text)

constexpr std::array sentences = {
    Sentence{"not-permitted"_L1,
        TEXT("The children or the data of %1 may not be read by this connection: what is there is not known."),
        TEXT("Connect with an identity that may read it, or have READ added to its ACL.")},
    Sentence{"no-leader"_L1, TEXT("%1 has no leader."),
        TEXT("Start a member, or look why those that are there do not stand for election. After a death it lasts until "
             "the old session has expired.")},
    Sentence{"two-leaders"_L1,
        TEXT("Two may act as the leader: the one that %1 (session %2) stands for, and the one that %3 stands for."),
        TEXT("Find out which of the two processes does the leader's work, and restart the other one, so that it stands "
             "again. Delete no candidate of a living process."),
        TEXT("Beside the one that %1 stands for, another one may act as the leader.")},
    Sentence{"leader-session-unknown"_L1,
        TEXT("The leader's znode %1 belongs to the session %2, which no server knows: its process is gone, and nobody "
             "will follow it."),
        TEXT("Delete that znode, so that the next one in line takes over. It is a server's fault that it was not "
             "removed: compare the servers, and restart the one that still shows it."),
        TEXT("The leader's znode %1 belongs to a session that no server knows: its process is gone, and nobody will "
             "follow it.")},
    Sentence{"follower-watches-nobody"_L1,
        TEXT("%1 does not watch the one before it: it will not notice that one's death, and failover ends here."),
        TEXT("Restart the process behind it, so that it stands again. An edit of the data of the znode before it uses "
             "up a watch that some recipes do not set again.")},
    Sentence{"follower-watches-wrong"_L1,
        TEXT("%1 should watch %2 and watches %3: it will not notice in time that its turn has come."),
        TEXT("Restart the process behind it, so that it stands again; if it happens again, its recipe chooses its "
             "predecessor wrongly."),
        TEXT("%1 watches another one than the one before it: it will not notice that one's death in time.")},
    Sentence{"herd"_L1, TEXT("Many members watch %1: its death wakes all of them at once, where one would do."),
        TEXT(
            "Let each candidate watch the one before it only, as the recipe for leader election does; with few members "
            "it does no harm.")},
    Sentence{"leader-registered-as-worker"_L1,
        TEXT("%1 registers the leader as a worker: it would be given its own work."),
        TEXT("The leader should delete its registration when it is elected. Restarting its process makes another one "
             "lead.")},
    Sentence{"candidate-not-registered"_L1, TEXT("%1 is a follower that is not in the registry: it gets no work."),
        TEXT("Its process should register when it is not elected; restart it, or look into its log.")},
    Sentence{"worker-not-candidate"_L1,
        TEXT("%1 is registered, but its session is no candidate: it works, and can never lead."),
        TEXT("If it should be able to lead, restart its process: its candidate was deleted, or was never made.")},
    Sentence{"duplicate-session"_L1,
        TEXT("%1 belongs to a session that holds another one beside it: an orphan of a lost reply, or a second "
             "participant in one process."),
        TEXT("Restart that process: both znodes go with its session. Deleting the one that it does not know of helps, "
             "too, if you know which that is.")},
    Sentence{"foreign-child"_L1,
        TEXT("%1 is no candidate of this election; it is in the way of programs that read every child, and where "
             "whole names are sorted it can keep anybody from being elected."),
        TEXT("Delete it, or move it elsewhere, unless a program is known to need it there.")},
    Sentence{"sequence-near-end"_L1,
        TEXT("The sequence numbers of %1 are near their end (2147483647), where every new candidate gets the same "
             "number or none is made. The next one is %2."),
        TEXT("Stop all members, delete the znode and make it again: its numbers then begin at 0."),
        TEXT("The sequence numbers of %1 are near their end (2147483647), where every new candidate gets the same "
             "number or none is made.")},
    Sentence{"persistent-member"_L1,
        TEXT("%1 is not ephemeral: it stays when its process dies, and blocks who stands behind it."),
        TEXT("Delete it once it is certain that no process uses it, and let its program create it as an ephemeral "
             "znode.")},
    Sentence{"unfenced"_L1,
        TEXT("%1 names the last active one, and nobody holds the lock: it was lost without a clean end, and has to be "
             "fenced before another takes over."),
        TEXT(
            "See that the failover controllers of the others run and that fencing works; they clear it themselves when "
            "they take over.")},
    Sentence{"static-instance"_L1,
        TEXT("%1 is registered for good, not as an ephemeral znode: that it is there says nothing about whether it "
             "lives."),
        TEXT("Check by other means whether it answers, and delete its registration when it does not.")},
};

#undef TEXT

QString translated(const char *text) { return QCoreApplication::translate("app::ProblemText", text); }

const Sentence *sentenceOf(const QString &code)
{
    for (const Sentence &sentence : sentences)
        if (code == sentence.code)
            return &sentence;
    return nullptr;
}

} // namespace

QString problemText(const model::ClusterProblem &problem)
{
    const Sentence *sentence = sentenceOf(problem.code);
    if (!sentence)
        return QStringLiteral("%1: %2").arg(problem.node, problem.text);
    // An event of the past has kept the code and the znode alone.
    const bool isBrief = sentence->brief && problem.involved.size() < 2;
    const QString text = translated(isBrief ? sentence->brief : sentence->wrong);
    // In one call: a name may itself hold a "%2".
    if (text.contains("%3"_L1))
        return text.arg(problem.node, problem.involved.value(1), problem.involved.value(2));
    return text.contains("%2"_L1) ? text.arg(problem.node, problem.involved.value(1)) : text.arg(problem.node);
}

QString problemHelpText(const model::ClusterProblem &problem)
{
    const Sentence *sentence = sentenceOf(problem.code);
    return sentence ? translated(sentence->helps) : QString();
}

} // namespace app
