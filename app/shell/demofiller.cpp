// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demofiller.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/sampletree.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/sandbox/sandbox.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int sessionTimeoutMs = 3000;
constexpr int taskMs = 800; ///< so that people see tasks on their way
constexpr int firstPort = 9001; ///< of the addresses the demo's workers register
} // namespace

QString DemoFiller::electionPath() { return zkbridge::ParticipantSettings().election; }

DemoFiller::DemoFiller(EnsembleConnection *connection, int participants, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_participants(participants)
{
    auto *clusters = connection->clusters();
    connect(clusters, &model::ClusterDirectory::clusterAdded, this, &DemoFiller::check);
    connect(clusters, &model::ClusterDirectory::clusterChanged, this, &DemoFiller::check);
    connect(connection->session(), &zkbridge::Session::statusChanged, this, &DemoFiller::fill);
    fill();
}

void DemoFiller::fill()
{
    if (m_filled || !m_connection->session()->isConnected())
        return;
    m_filled = true;
    createSampleTree(m_connection->session());
    zkbridge::ParticipantSettings settings;
    settings.connect = m_connection->sandbox()->connectString();
    settings.sessionTimeoutMs = sessionTimeoutMs;
    settings.taskMs = taskMs;
    m_connection->clusters()->expect(settings.election, settings.registry);
    for (int i = 0; i < m_participants; ++i) {
        settings.address = u"http://127.0.0.1:%1"_s.arg(firstPort + i);
        m_connection->participants()->join(settings);
    }
    check();
}

void DemoFiller::check()
{
    if (m_ready || !m_filled)
        return;
    const model::ClusterState *cluster = m_connection->clusters()->cluster(electionPath());
    if (m_participants > 0
        && (cluster == nullptr || cluster->members.size() < m_participants || cluster->leader() == nullptr
            || cluster->workers.size() < m_participants - 1))
        return;
    m_ready = true;
    Q_EMIT ready();
}

} // namespace app
