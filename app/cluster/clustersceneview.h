// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/lineup.h"

#include <QGraphicsView>
#include <QTimer>

namespace app {

class ClusterScene;

/// Shows a ClusterScene, always fitted. Arrow keys go from member to member, Enter selects the znode, the menu key (or
/// a right click) asks for what can be done. Its members are on the accessibility bus as children of this view, see
/// clustersceneaccess.h. Keeps those that went for a moment. Thread: the GUI's.
class ClusterSceneView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ClusterSceneView(QWidget *parent = nullptr);

    /// Shows the members of `cluster`. Another cluster's are put up anew; the same one's changes are shown as changes.
    void setMembers(
        const QString &cluster, const QList<Member> &members, const std::function<QString(const Member &)> &lastWords);
    [[nodiscard]] const QList<Member> &members() const;
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose these members, the last of them just now.
    void membersChosen(const QStringList &nodes);
    /// What can be done with the chosen ones was asked for.
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    void putUp(const QList<Member> &before);
    void tick();
    void announce(const QList<Member> &before);

    ClusterScene *m_scene;
    Lineup m_lineup;
    QString m_cluster;
    QString m_current;
    QStringList m_chosen;
    QTimer m_tick; ///< runs only while something counts down or fades
};

} // namespace app
