// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drilltext.h"

#include "app/shell/sessionformat.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using model::DrillDeed;
using model::DrillMeasure;
using model::DrillResult;
using model::DrillTarget;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DrillText)
};

using Finding = DrillMeasure::Finding;

QString participantDeed(DrillDeed deed, DrillTarget target)
{
    const bool leader = target == DrillTarget::Leader;
    const bool follower = target == DrillTarget::Follower;
    switch (deed) {
    case DrillDeed::Leave:
        return leader  ? Text::tr("Leader leaves")
            : follower ? Text::tr("Follower leaves")
                       : Text::tr("Any participant leaves");
    case DrillDeed::Crash:
        return leader  ? Text::tr("Leader crashes")
            : follower ? Text::tr("Follower crashes")
                       : Text::tr("Any participant crashes");
    case DrillDeed::Freeze:
    case DrillDeed::Stop:
        break;
    }
    return leader  ? Text::tr("Leader freezes")
        : follower ? Text::tr("Follower freezes")
                   : Text::tr("Any participant freezes");
}

QString serverDeed(DrillDeed deed, DrillTarget target)
{
    const bool leader = target == DrillTarget::ServerLeader;
    switch (deed) {
    case DrillDeed::Crash:
        return leader ? Text::tr("Quorum leader is killed") : Text::tr("Quorum follower is killed");
    case DrillDeed::Freeze:
        return leader ? Text::tr("Quorum leader freezes") : Text::tr("Quorum follower freezes");
    case DrillDeed::Stop:
    case DrillDeed::Leave:
        break;
    }
    return leader ? Text::tr("Quorum leader stops") : Text::tr("Quorum follower stops");
}

QString participantWords(DrillDeed deed, DrillTarget target, int times)
{
    const bool leader = target == DrillTarget::Leader;
    const bool follower = target == DrillTarget::Follower;
    switch (deed) {
    case DrillDeed::Leave:
        return leader  ? Text::tr("Lets the leader of the election leave in order. Rounds: %1.").arg(times)
            : follower ? Text::tr("Lets a follower leave in order. Rounds: %1.").arg(times)
                       : Text::tr("Lets any participant leave in order. Rounds: %1.").arg(times);
    case DrillDeed::Crash:
        return leader  ? Text::tr("Kills the process of the election's leader (SIGKILL). Rounds: %1.").arg(times)
            : follower ? Text::tr("Kills a follower's process (SIGKILL). Rounds: %1.").arg(times)
                       : Text::tr("Kills any participant's process (SIGKILL). Rounds: %1.").arg(times);
    case DrillDeed::Freeze:
    case DrillDeed::Stop:
        break;
    }
    return leader  ? Text::tr("Freezes the process of the election's leader (SIGSTOP). Rounds: %1.").arg(times)
        : follower ? Text::tr("Freezes a follower's process (SIGSTOP). Rounds: %1.").arg(times)
                   : Text::tr("Freezes any participant's process (SIGSTOP). Rounds: %1.").arg(times);
}

QString serverWords(DrillDeed deed, DrillTarget target, int times)
{
    const bool leader = target == DrillTarget::ServerLeader;
    switch (deed) {
    case DrillDeed::Crash:
        return leader ? Text::tr("Kills the server that leads the ensemble (SIGKILL). Rounds: %1.").arg(times)
                      : Text::tr("Kills a server that follows (SIGKILL). Rounds: %1.").arg(times);
    case DrillDeed::Freeze:
        return leader ? Text::tr("Freezes the server that leads the ensemble (SIGSTOP). Rounds: %1.").arg(times)
                      : Text::tr("Freezes a server that follows (SIGSTOP). Rounds: %1.").arg(times);
    case DrillDeed::Stop:
    case DrillDeed::Leave:
        break;
    }
    return leader ? Text::tr("Stops the server that leads the ensemble, and starts it again. Rounds: %1.").arg(times)
                  : Text::tr("Stops a server that follows, and starts it again. Rounds: %1.").arg(times);
}

QString findingText(Finding finding, const DrillMeasure &measure)
{
    switch (finding) {
    case Finding::WokeMany:
        return Text::tr("The death woke %1 participants, where one is enough.").arg(measure.woken);
    case Finding::TwoLeaders:
        return Text::tr("Two participants acted as leader at the same moment.");
    case Finding::LeadMoved:
        return Text::tr("The lead went to another participant, although nobody had to give it up.");
    case Finding::SessionsExpired:
        return Text::tr("A participant that was not touched lost its session.");
    case Finding::TasksLost:
        return Text::tr("Not every task got a result: %1.").arg(measure.problem);
    case Finding::NotHealed:
        return Text::tr("The cluster did not recover in time: %1.").arg(measure.problem);
    }
    return {};
}

QString evidenceTitle(model::ClusterEvent::Evidence evidence)
{
    using Evidence = model::ClusterEvent::Evidence;
    switch (evidence) {
    case Evidence::ClosedByUs:
    case Evidence::ClosedSeen:
        return Text::tr("Leader's session closed");
    case Evidence::ExpiredAfterKill:
    case Evidence::ExpiredAfterFreeze:
    case Evidence::ExpiredSeen:
        return Text::tr("Leader's session expired");
    case Evidence::None:
        break;
    }
    return Text::tr("Leader gone: closed, expired or deleted");
}

QString healthText(const model::DrillHealth &health)
{
    if (health.serving < health.servers)
        return Text::tr("waits for servers: %1 of %2 serve").arg(health.serving).arg(health.servers);
    if (health.servers > 0 && health.quorumLeaders != 1)
        return Text::tr("waits for the servers to elect their leader");
    if (health.running < health.wanted)
        return Text::tr("waits for participants: %1 of %2 run").arg(health.running).arg(health.wanted);
    if (health.leading != 1)
        return Text::tr("waits for a participant to lead");
    if (health.leading + health.following < health.wanted)
        return Text::tr("waits for participants: %1 of %2 lead or follow")
            .arg(health.leading + health.following)
            .arg(health.wanted);
    if (health.outstanding > 0)
        return Text::tr("waits for the results of work, %1 to come").arg(health.outstanding);
    return Text::tr("all is healthy");
}

} // namespace

QString deedText(DrillDeed deed, DrillTarget target)
{
    return isServer(target) ? serverDeed(deed, target) : participantDeed(deed, target);
}

QString stepText(const model::DrillStep &step)
{
    QStringList sentences{isServer(step.target) ? serverWords(step.deed, step.target, step.times)
                                                : participantWords(step.deed, step.target, step.times)};
    if (step.deed == DrillDeed::Freeze) {
        sentences.append(step.thawAfterMs > 0 ? Text::tr("It thaws after %1.").arg(spanText(step.thawAfterMs))
                                              : Text::tr("It thaws when the effect was seen."));
    }
    if (step.work > 0)
        sentences.append(Text::tr("Tasks in flight each time: %1.").arg(step.work));
    return sentences.join(u' ');
}

QString stepHeading(const model::DrillStep &step)
{
    const QString deed = deedText(step.deed, step.target);
    return step.times == 1 ? deed : Text::tr("%1, %2 times", "deed, rounds").arg(deed).arg(step.times);
}

QString measureTitle(const DrillMeasure &measure)
{
    return measure.deed ? deedText(*measure.deed, measure.target) : evidenceTitle(measure.evidence);
}

QStringList complaints(const DrillMeasure &measure)
{
    QStringList sentences;
    using Verdict = model::Explanation::Verdict;
    if (measure.verdict() == Verdict::Later)
        sentences.append(Text::tr("It took %1, where at most %2 are to be expected.")
                             .arg(spanText(measure.judgedMs()), spanText(measure.expected->mostMs)));
    if (measure.verdict() == Verdict::Sooner)
        sentences.append(Text::tr("It took only %1, where at least %2 are to be expected.")
                             .arg(spanText(measure.judgedMs()), spanText(measure.expected->leastMs)));
    for (const Finding finding : measure.findings)
        sentences.append(findingText(finding, measure));
    return sentences;
}

QString verdictText(const DrillMeasure &measure)
{
    using Verdict = model::Explanation::Verdict;
    if (!measure.findings.isEmpty())
        return Text::tr("outside: see below");
    switch (measure.verdict()) {
    case Verdict::Within:
        return Text::tr("as expected");
    case Verdict::Sooner:
        return Text::tr("sooner than expected");
    case Verdict::Later:
        return Text::tr("later than expected");
    case Verdict::Unknown:
        break;
    }
    if (measure.deed && measure.judgedMs() < 0 && measure.withoutLeaderMs == 0)
        return Text::tr("nobody noticed");
    return Text::tr("nothing to compare with");
}

QString measureLine(const DrillMeasure &measure)
{
    QStringList parts;
    if (measure.touchesServer()) {
        if (measure.quorumMs > 0)
            parts.append(Text::tr("another quorum leader after %1")
                             .arg(spanText(model::drillSpan(measure.actedMs, measure.quorumMs))));
        parts.append(measure.disconnected > 0
                ? Text::tr("connections lost: %1, the last one back after %2")
                      .arg(countText(measure.disconnected), spanText(model::drillSpan(measure.actedMs, measure.backMs)))
                : Text::tr("no participant lost its connection"));
    } else if (const qint64 detection = model::drillSpan(measure.actedMs, measure.detectedMs); detection >= 0) {
        parts.append(Text::tr("noticed after %1").arg(spanText(detection)));
    } else {
        parts.append(Text::tr("not noticed by anybody"));
    }
    if (measure.withoutLeaderMs > 0)
        parts.append(Text::tr("%1 without a leader").arg(spanText(measure.withoutLeaderMs)));
    else if (measure.withoutLeaderMs == 0)
        parts.append(Text::tr("never without a leader"));
    if (measure.woken >= 0)
        parts.append(Text::tr("%1 woken").arg(measure.woken));
    if (measure.tasksMoved >= 0)
        parts.append(Text::tr("tasks moved: %1").arg(measure.tasksMoved));
    const QString name = measure.touchesServer() ? measure.victim : zkbridge::nodeName(measure.victim);
    return Text::tr("%1 (%2): %3; %4", "deed, victim, figures, verdict")
        .arg(measureTitle(measure), name, parts.join(u", "_s), verdictText(measure));
}

QString resultText(const DrillResult &result)
{
    const auto count = static_cast<int>(result.measures.size());
    const int outside = result.outside();
    switch (result.end) {
    case DrillResult::End::NeverHealthy:
        return Text::tr("Ended early, as the cluster did not become healthy in time: %1.").arg(result.problem);
    case DrillResult::End::Cancelled:
        if (result.plan)
            return Text::tr("Cancelled after %1 of %2 rounds.").arg(count).arg(result.plan->rounds());
        break;
    case DrillResult::End::Complete:
        break;
    }
    if (count == 0)
        return Text::tr("Nothing happened while it was watched.");
    if (outside == 0)
        return count == 1 ? Text::tr("The one failure was as expected.")
                          : Text::tr("All %1 failures were as expected.").arg(count);
    return Text::tr("Outside of what is to be expected: %1 of %2 failures.").arg(outside).arg(count);
}

QString progressText(const model::DrillRun::Progress &progress, const model::DrillPlan &plan)
{
    using Phase = model::DrillRun::Phase;
    if (progress.phase == Phase::Idle)
        return {};
    const model::DrillStep step = plan.steps.value(progress.step);
    const QString round = Text::tr("%1 (%2 of %3)", "deed, round, rounds")
                              .arg(deedText(step.deed, step.target))
                              .arg(progress.round + 1)
                              .arg(step.times);
    switch (progress.phase) {
    case Phase::Gathering:
        return Text::tr("Before the first step: %1.").arg(healthText(progress.health));
    case Phase::Submitting:
        return Text::tr("%1: submits work.").arg(round);
    case Phase::Observing:
        return Text::tr("%1: watches what comes of it.").arg(round);
    case Phase::Healing:
        return Text::tr("%1: recovers; %2.").arg(round, healthText(progress.health));
    case Phase::Idle:
    case Phase::Ended:
        break;
    }
    return Text::tr("Ended: %1 of %2 rounds.").arg(progress.done).arg(progress.total);
}

QString spanText(qint64 milliseconds)
{
    return milliseconds < 0 ? u"–"_s : Text::tr("%1 ms").arg(QLocale().toString(milliseconds));
}

QString rangeText(const std::optional<model::FailoverRange> &range)
{
    if (!range)
        return u"–"_s;
    const QLocale locale;
    return range->leastMs == 0
        ? Text::tr("up to %1 ms").arg(locale.toString(range->mostMs))
        : Text::tr("%1 to %2 ms").arg(locale.toString(range->leastMs), locale.toString(range->mostMs));
}

QString countText(int count) { return count < 0 ? u"–"_s : QLocale().toString(count); }

} // namespace app
