// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QSplitter;
class QStackedLayout;
QT_END_NAMESPACE

namespace app {

class ChartsPane;
class ClusterHeadline;
class ClusterSceneView;
class ClusterTables;
class DrillControls;
class EnsembleConnection;
class MemberColors;
class ParticipantControls;
class SceneExport;
class ShownCluster;
class TasksPane;
class TimeSlider;
class WatchControls;
class WorkControls;
struct Member;

/// The view "Cluster": one recognised cluster as a scene of its members, as tables and as charts, with the controls
/// over the participants started here. What is chosen is the znode selected everywhere. `connection` is borrowed and
/// outlives the view.
class ClusterView : public QWidget {
    Q_OBJECT
public:
    explicit ClusterView(EnsembleConnection *connection, QWidget *parent = nullptr);
    ~ClusterView() override;

    /// For the window's Cluster menu: Join..., Leave, Crash, Freeze, Resume, Submit work..., Verify watches ...
    [[nodiscard]] QList<QAction *> clusterActions() const;
    /// Shows the cluster at `path` now, or when it is recognised.
    void showCluster(const QString &path);
    /// Shows it as it was then (ms since the epoch), until the user goes back to live.
    void showMoment(const QString &path, qint64 timeMs);

    /// Path of the cluster shown; empty: none.
    [[nodiscard]] const QString &shownCluster() const { return m_path; }
    /// What another view of the same members shares with this one.
    [[nodiscard]] MemberColors *colors() const { return m_colors.get(); }
    [[nodiscard]] WorkControls *workControls() const { return m_workControls; }

Q_SIGNALS:
    /// A cluster was shown completely for the first time; once.
    void loaded();
    /// For the window's status bar.
    void statusMessage(const QString &text);

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
    void updateWork();
    void setTime(qint64 timeMs);
    void feedSlider();
    void updateHeadline();
    [[nodiscard]] ClusterTables *makeTables(QWidget *page);
    void feedCharts();
    void fetchEarlier();
    void tick();
    void choose(const QStringList &nodes);
    void chooseSession(qint64 session);
    void followSelection(const QString &path);
    void openMenu(const QPoint &globalPosition);
    void openJoinDialog();

    EnsembleConnection *m_connection;
    ParticipantControls *m_controls;
    WatchControls *m_watchControls;
    QAction *m_separator; ///< between what is done to participants and what is asked of servers
    DrillControls *m_drill;
    WorkControls *m_workControls;
    std::unique_ptr<MemberColors> m_colors;
    QStackedLayout *m_pages;
    QWidget *m_empty = nullptr;
    QWidget *m_page = nullptr;
    ClusterHeadline *m_headline = nullptr;
    ClusterSceneView *m_scene = nullptr;
    SceneExport *m_export = nullptr;
    ClusterTables *m_tables = nullptr;
    TasksPane *m_tasks = nullptr; ///< of m_tables
    QSplitter *m_below = nullptr; ///< tables and charts side by side
    ChartsPane *m_charts = nullptr;
    TimeSlider *m_slider = nullptr;
    QString m_path; ///< of the cluster shown; empty: none
    QString m_charted; ///< whose charts are drawn; else they are drawn anew each second
    QString m_wanted; ///< asked for, perhaps not recognised yet
    std::unique_ptr<ShownCluster> m_shown; ///< null: nothing to show
    QList<Member> m_members; ///< of m_shown
    QStringList m_chosen;
    qint64 m_atMs = 0; ///< the moment to be shown, since the epoch; 0: live
    QTimer m_update; ///< folds the changes of one turn of the event loop
    QTimer m_tick; ///< each second while the view is shown
    bool m_loaded = false;
    bool m_narrow = false; ///< the charts are a tab of the tables
};

} // namespace app
