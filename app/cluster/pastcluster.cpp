// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertext.h"
#include "app/cluster/problemtext.h"
#include "app/cluster/showncluster.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterchronicle.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Moment = model::ClusterPast::Moment;

/// Of a cluster that was gone, its path and product alone.
model::ClusterState stateOf(const Moment &moment)
{
    model::ClusterState state = moment.state;
    if (moment.knowledge == Moment::Knowledge::Gone) {
        state.members = {};
        state.workers = {};
        state.problems = {};
    }
    return state;
}

class PastCluster : public ShownCluster {
    Q_DECLARE_TR_FUNCTIONS(app::ClusterView)
public:
    PastCluster(const Moment &moment, qint64 timeMs, qint64 ledSinceMs)
        : ShownCluster(stateOf(moment))
        , m_knowledge(moment.knowledge)
        , m_timeMs(timeMs)
        , m_ledSinceMs(ledSinceMs)
    {
    }

    // What our participants are now says nothing about then.
    [[nodiscard]] QList<Member> members(MemberColors &colors) const override
    {
        return membersOf(m_state, nullptr, nullptr, colors);
    }
    [[nodiscard]] model::WorkState work() const override { return {}; }
    [[nodiscard]] QString sceneName() const override { return u"%1 @ %2"_s.arg(m_state.path, clockText(m_timeMs)); }
    [[nodiscard]] QString lastWords(const QString & /*node*/) const override { return {}; }
    [[nodiscard]] bool isStale() const override { return true; }
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] ClusterNews news() const override
    {
        return {m_timeMs, tr("This is the past. \"Back to live\", or End in the slider, shows the present.")};
    }
    [[nodiscard]] QStringList warnings() const override;
    [[nodiscard]] QString whyUntouchable() const override
    {
        return tr("The cluster is shown as it was at %1, and nothing can be done to the past. \"Back to live\" below "
                  "the scene shows the present.")
            .arg(clockText(m_timeMs));
    }

private:
    Moment::Knowledge m_knowledge;
    qint64 m_timeMs;
    qint64 m_ledSinceMs;
};

QStringList PastCluster::facts() const
{
    const QString ago = ageText(QDateTime::currentMSecsSinceEpoch() - m_timeMs);
    QStringList facts{tr("as it was at %1, %2 ago").arg(clockText(m_timeMs), ago), productText(m_state.product)};
    if (m_knowledge == Moment::Knowledge::Gone || !m_state.hasLeader || !m_state.readable)
        return facts;
    if (const auto *leader = m_state.leader(); leader == nullptr)
        facts.append(m_state.members.isEmpty() ? tr("no candidates") : tr("no leader"));
    else if (m_ledSinceMs == 0)
        facts.append(tr("led by %1").arg(zkbridge::nodeName(leader->node)));
    else
        facts.append(
            tr("led by %1 for at least %2").arg(zkbridge::nodeName(leader->node), ageText(m_timeMs - m_ledSinceMs)));
    return facts;
}

QStringList PastCluster::warnings() const
{
    QStringList warnings;
    if (m_knowledge == Moment::Knowledge::Gone)
        warnings.append(tr("There was no cluster at this moment."));
    else if (m_knowledge == Moment::Knowledge::Unseen)
        warnings.append(tr("Our view was interrupted at this moment: this is what was seen before."));
    else if (!m_state.readable)
        warnings.append(tr("The children of %1 could not be read at this moment.").arg(m_state.path));
    for (const auto &problem : m_state.problems)
        warnings.append(problemText(problem));
    return warnings;
}

} // namespace

std::unique_ptr<ShownCluster> ShownCluster::past(
    const EnsembleConnection *connection, const QString &path, qint64 timeMs)
{
    const auto *past = connection->chronicle()->past();
    const auto moment = past->at(path, timeMs);
    if (!moment)
        return nullptr;
    return std::make_unique<PastCluster>(*moment, timeMs, past->ledSinceMs(path, timeMs));
}

} // namespace app
