// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterview.h"

#include "app/cluster/participantcontrols.h"
#include "app/shell/ensembleconnection.h"

#include <QAction>

namespace app {

ClusterView::ClusterView(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_controls(new ParticipantControls(connection->participants(), this))
{
    addActions(clusterActions());
}

QList<QAction *> ClusterView::clusterActions() const
{
    return QList<QAction *>{m_controls->joinAction()} + m_controls->memberActions();
}

void ClusterView::showCluster(const QString &path) { m_wanted = path; }

} // namespace app
