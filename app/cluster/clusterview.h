// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QStackedLayout;
QT_END_NAMESPACE

namespace model {
struct ClusterState;
}

namespace app {

class ClusterHeadline;
class ClusterSceneView;
class ClusterTables;
class EnsembleConnection;
class MemberColors;
class MembersChart;
class ParticipantControls;
struct Member;

/// The view "Cluster": one recognised cluster as a scene of its members, as tables and as a chart, with the controls
/// over the participants started here. What is chosen is the znode selected everywhere. `connection` is borrowed and
/// outlives the view.
class ClusterView : public QWidget {
    Q_OBJECT
public:
    explicit ClusterView(EnsembleConnection *connection, QWidget *parent = nullptr);
    ~ClusterView() override;

    /// For the window's Cluster menu: Join..., Leave, Crash, Freeze, Resume.
    [[nodiscard]] QList<QAction *> clusterActions() const;
    /// Shows the cluster at `path` now, or when it is recognised.
    void showCluster(const QString &path);

Q_SIGNALS:
    /// A cluster was shown completely for the first time; once.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyPage();
    [[nodiscard]] QWidget *makeClusterPage();
    void follow();
    void updateSoon() { m_update.start(); }
    void updateNow();
    void updateHeadline(const model::ClusterState &state);
    void feedChart();
    [[nodiscard]] QString leaderText(const QString &name) const;
    void tick();
    void choose(const QStringList &nodes);
    void followSelection(const QString &path);
    void openMenu(const QPoint &globalPosition);
    void openJoinDialog();

    EnsembleConnection *m_connection;
    ParticipantControls *m_controls;
    std::unique_ptr<MemberColors> m_colors;
    QStackedLayout *m_pages;
    QWidget *m_empty = nullptr;
    QWidget *m_page = nullptr;
    ClusterHeadline *m_headline = nullptr;
    ClusterSceneView *m_scene = nullptr;
    ClusterTables *m_tables = nullptr;
    MembersChart *m_chart = nullptr;
    QString m_path; ///< of the cluster shown; empty: none
    QString m_wanted; ///< asked for, perhaps not recognised yet
    QList<Member> m_members;
    QStringList m_chosen;
    QTimer m_update; ///< folds the changes of one turn of the event loop
    QTimer m_tick; ///< each second while the view is shown
    bool m_loaded = false;
};

} // namespace app
