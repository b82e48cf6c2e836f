// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace model {
struct ClusterState;
}

namespace app {

class DrillDialog;
class EnsembleConnection;

/// The action "Drill..." and the window it opens, one for each view of clusters; a drill goes on while it is hidden.
/// Thread: the GUI's. `connection` is borrowed; `window` is the parent of the dialog and of this.
class DrillControls : public QObject {
    Q_OBJECT
public:
    DrillControls(EnsembleConnection *connection, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Which cluster the next drill is for; null: there is none.
    void setCluster(const model::ClusterState *cluster);

private:
    void open();

    EnsembleConnection *m_connection;
    QWidget *m_window;
    QAction *m_action;
    QString m_cluster; ///< path
    QPointer<DrillDialog> m_dialog;
};

} // namespace app
