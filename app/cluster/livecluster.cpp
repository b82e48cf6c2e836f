// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertext.h"
#include "app/cluster/problemseverity.h"
#include "app/cluster/problemtext.h"
#include "app/cluster/showncluster.h"
#include "app/cluster/watchcontrols.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "model/cluster/workobserver.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class LiveCluster : public ShownCluster {
    Q_DECLARE_TR_FUNCTIONS(app::ClusterView)
public:
    LiveCluster(const EnsembleConnection *connection, const WatchControls *watches, const model::ClusterState &state)
        : ShownCluster(state)
        , m_connection(connection)
        , m_watches(watches)
    {
    }

    [[nodiscard]] QList<Member> members(MemberColors &colors) const override;
    [[nodiscard]] model::WorkState work() const override { return m_connection->workObserver()->workOf(m_state.path); }
    [[nodiscard]] QString sceneName() const override { return m_state.path; }
    [[nodiscard]] QString lastWords(const QString &node) const override
    {
        return lastWordsOf(m_connection->timeline()->events(), node);
    }
    [[nodiscard]] bool isStale() const override { return !m_connection->session()->isConnected(); }
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] ClusterNews news() const override;
    [[nodiscard]] QStringList warnings() const override;
    [[nodiscard]] QString whyUntouchable() const override { return {}; }

private:
    [[nodiscard]] QString leaderText(const QString &name) const;
    void addProblems(QStringList *warnings) const;
    void addEndedParticipants(QStringList *warnings) const;

    const EnsembleConnection *m_connection;
    const WatchControls *m_watches;
};

QList<Member> LiveCluster::members(MemberColors &colors) const
{
    auto members = membersOf(m_state, m_connection->participants(), m_connection->chronicle(), colors);
    joinSessions(&members, m_connection->census(), m_connection->clusters());
    return members;
}

QString LiveCluster::leaderText(const QString &name) const
{
    const auto reign = m_connection->chronicle()->reign(m_state.path);
    if (!reign)
        return tr("led by %1").arg(name);
    const QString time = ageText(QDateTime::currentMSecsSinceEpoch() - reign->sinceMs);
    return reign->atLeast ? tr("led by %1 for at least %2").arg(name, time) : tr("led by %1 for %2").arg(name, time);
}

QStringList LiveCluster::facts() const
{
    QStringList facts{productText(m_state.product)};
    if (!m_state.readable)
        facts.append(tr("not permitted to read it"));
    else if (!m_state.hasLeader)
        facts.append(tr("a registry: nobody leads it"));
    else if (const auto *leader = m_state.leader(); leader != nullptr)
        facts.append(leaderText(zkbridge::nodeName(leader->node)));
    else
        facts.append(m_state.members.isEmpty() ? tr("no candidates") : tr("no leader"));
    if (const auto range = m_connection->chronicle()->expectedFailover(m_state.path); range)
        facts.append(tr("failover to expect: %1 to %2").arg(durationText(range->leastMs), durationText(range->mostMs)));
    if (!m_state.registry.isEmpty())
        facts.append(tr("workers in %1: %2").arg(m_state.registry, QLocale().toString(m_state.workers.size())));
    if (!m_watches->outcome().isEmpty() && !m_watches->isTrouble())
        facts.append(m_watches->outcome());
    return facts;
}

ClusterNews LiveCluster::news() const
{
    return latestNews(
        m_connection->timeline()->events(), m_state.path, m_state.registry, m_connection->chronicle()->tickMs());
}

QStringList LiveCluster::warnings() const
{
    QStringList warnings;
    if (const QString note = noteText(m_state); !note.isEmpty())
        warnings.append(note);
    if (isStale())
        warnings.append(tr("What is shown may be out of date: %1.").arg(stateText(m_connection->session()->status())));
    if (!m_state.readable)
        warnings.append(
            tr("The children of %1 may not be read by this connection. Whether it has a leader is not known; "
               "an identity with the READ permission there helps.")
                .arg(m_state.path));
    addProblems(&warnings);
    if (!m_state.ours.isEmpty())
        warnings.append(tr("Ours, and no member: %1.").arg(m_state.ours.join(u", "_s)));
    if (m_watches->isTrouble())
        warnings.append(m_watches->outcome());
    addEndedParticipants(&warnings);
    return warnings;
}

/// The worst one: the list below the scene has all of them, with the evidence.
void LiveCluster::addProblems(QStringList *warnings) const
{
    const auto told = std::ranges::max_element(m_state.problems, {}, severityOf);
    if (told != m_state.problems.end() && (m_state.readable || told->node != m_state.path))
        warnings->append(problemText(*told));
    if (const auto more = static_cast<int>(m_state.problems.size()) - 1; more > 0)
        warnings->append(tr("%Ln more problem(s) are listed below.", nullptr, more));
}

void LiveCluster::addEndedParticipants(QStringList *warnings) const
{
    const auto processes = m_connection->participants()->participants();
    for (const auto *process : processes)
        if (process->state() == zkbridge::ParticipantProcess::State::Ended && !process->problem().isEmpty()
            && process->settings().election == m_state.path)
            warnings->append(
                tr("Participant process %1 ended by itself: %2").arg(process->pid()).arg(process->problem()));
}

} // namespace

std::unique_ptr<ShownCluster> ShownCluster::live(
    const EnsembleConnection *connection, const WatchControls *watches, const QString &path)
{
    const auto *state = path.isEmpty() ? nullptr : connection->clusters()->cluster(path);
    if (state == nullptr)
        return nullptr;
    return std::make_unique<LiveCluster>(connection, watches, *state);
}

} // namespace app
