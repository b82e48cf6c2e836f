// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/lineup.h"
#include "model/cluster/workstate.h"

#include <QGraphicsView>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QAction;
class QRubberBand;
QT_END_NAMESPACE

namespace app {

class ClusterScene;
class SceneLegend;

/// Shows a ClusterScene, fitted unless it is zoomed, with its legend below. Arrow keys go from member to member, Enter
/// selects the znode, with Shift or Ctrl+A several; the menu key (or a right click) asks for what can be done. Its
/// members and its work are on the accessibility bus as children of this view, see clustersceneaccess.h. Keeps those
/// that went for a moment. Thread: the GUI's.
class ClusterSceneView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ClusterSceneView(QWidget *parent = nullptr);

    /// Shows the members of `cluster`. Another cluster's are put up anew; the same one's changes are shown as changes.
    void setMembers(
        const QString &cluster, const QList<Member> &members, const std::function<QString(const Member &)> &lastWords);
    [[nodiscard]] const QList<Member> &members() const;
    /// The cluster's work: how much is with whom, and what moved since the last time; empty: it has none.
    void setWork(const model::WorkState &work);
    [[nodiscard]] const model::WorkState &work() const;
    /// The chosen ones, as tables have them too.
    void setChosen(const QStringList &nodes);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// The member the keyboard is on; empty when there is none.
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &node);
    /// What is shown is not known to be so any more: drawn dimmed.
    void setStale(bool stale);
    /// Where a member is drawn, in the viewport's coordinates.
    [[nodiscard]] QRect placeOf(const QString &node) const;
    /// Where the work is drawn; empty when there is none.
    [[nodiscard]] QRect workPlace() const;
    /// Zoom in, zoom out, fit, choose all: actions of this view for menus.
    [[nodiscard]] const QList<QAction *> &viewActions() const { return m_viewActions; }
    /// What was added to this view to be done to members (Leave, Crash ...).
    [[nodiscard]] QList<QAction *> memberActions() const;
    /// 1: fitted. Members have the detail that has room in a view as many times as large.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// `at` stays where it is, in the viewport's coordinates.
    void setZoom(qreal zoom, QPoint at);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose these members, the last of them just now.
    void membersChosen(const QStringList &nodes);
    /// What can be done with the chosen ones was asked for.
    void menuRequested(const QPoint &globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Where a place of the scene is in the viewport; empty stays empty.
    [[nodiscard]] QRect shown(const QRectF &place) const;
    void addViewAction(
        const QString &text, const QString &toolTip, const QKeySequence &shortcut, void (ClusterSceneView::*act)());
    void zoomIn();
    void zoomOut();
    void fit();
    void chooseAll();
    void toggle(const QString &node);
    void arrange();
    void updateLegend();
    void putUp(const QList<Member> &before);
    void tick();
    void announce(const QList<Member> &before);
    /// Goes on with the keyboard; with Shift what it comes by is chosen.
    void stepTo(const QString &node, Qt::KeyboardModifiers modifiers);

    ClusterScene *m_scene;
    SceneLegend *m_legend;
    QRubberBand *m_band;
    Lineup m_lineup;
    QList<QAction *> m_viewActions;
    QString m_cluster;
    QString m_current;
    QStringList m_chosen;
    QPoint m_bandFrom;
    qreal m_zoom = 1;
    QTimer m_tick; ///< runs only while something counts down or fades
};

} // namespace app
