// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;
class ParticipantControls;

/// The view "Cluster": one recognised cluster as a scene of its members, as tables and as a chart, with the controls
/// over the participants started here. `connection` is borrowed and outlives the view.
class ClusterView : public QWidget {
    Q_OBJECT
public:
    explicit ClusterView(EnsembleConnection *connection, QWidget *parent = nullptr);

    /// For the window's Cluster menu: Join..., Leave, Crash, Freeze, Resume.
    [[nodiscard]] QList<QAction *> clusterActions() const;
    /// Shows the cluster at `path` now, or when it is recognised.
    void showCluster(const QString &path);

Q_SIGNALS:
    /// A cluster was shown completely for the first time; once.
    void loaded();

private:
    EnsembleConnection *m_connection;
    ParticipantControls *m_controls;
    QString m_wanted;
};

} // namespace app
