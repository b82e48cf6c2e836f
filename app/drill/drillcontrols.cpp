// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillcontrols.h"

#include "app/drill/drilldialog.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace app {

DrillControls::DrillControls(EnsembleConnection *connection, QWidget *window)
    : QObject(window)
    , m_connection(connection)
    , m_window(window)
    , m_action(new QAction(tr("Drill..."), this))
{
    const QKeySequence shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    const QString what = connection->isSandbox()
        ? tr("Makes the leader, a follower or a server fail as planned, and measures the recovery")
        : tr("Watches this cluster and measures failovers that happen by themselves; does nothing to anybody");
    m_action->setShortcut(shortcut);
    m_action->setToolTip(tr("%1 (%2)").arg(what, shortcut.toString(QKeySequence::NativeText)));
    m_action->setStatusTip(what);
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &DrillControls::open);
}

void DrillControls::setCluster(const model::ClusterState *cluster)
{
    m_cluster = cluster != nullptr ? cluster->path : QString();
    m_action->setEnabled(cluster != nullptr && cluster->hasLeader);
}

void DrillControls::open()
{
    const model::ClusterState *cluster = m_connection->clusters()->cluster(m_cluster);
    if (cluster == nullptr)
        return;
    if (!m_dialog)
        m_dialog = new DrillDialog(m_connection, m_window);
    m_dialog->setCluster(*cluster);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace app
