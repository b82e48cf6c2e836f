// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"
#include "app/stage/stageact.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace app {

class ClusterSceneView;
class EnsembleConnection;
class MemberColors;
class StageActor;
class StageScript;
class WorkControls;

/// Presentation mode: one cluster's scene and what just happened in large type, for a room of people, with a script of
/// acts on the keys 1 to 7. T changes between dark and light, Esc or F11 leaves. A window of its own, to be shown full
/// screen. Acts touch only what this program started. Thread: the GUI's.
class StageView : public QWidget {
    Q_OBJECT
public:
    /// What is borrowed outlives the stage; `colors` are those of the other views.
    struct Props {
        EnsembleConnection *connection = nullptr;
        MemberColors *colors = nullptr;
        WorkControls *work = nullptr;
        QString cluster; ///< path; empty: the first one that is recognised
    };
    StageView(const Props &props, const QList<StageAct> &script, QWidget *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);

Q_SIGNALS:
    void scriptChanged(const QList<app::StageAct> &script);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QList<StageAct> &script);
    void bindKeys();
    void bind(const QKeySequence &key, const std::function<void()> &act);
    void follow();
    void updateSoon() { m_update.start(); }
    void updateNow();
    void showNothing();
    void tellHint(const QString &text);
    void sizeTexts();

    EnsembleConnection *m_connection;
    MemberColors *m_colors;
    QString m_cluster;
    StageActor *m_actor;
    QLabel *m_title;
    QLabel *m_hint;
    ClusterSceneView *m_scene;
    QLabel *m_story;
    StageScript *m_script = nullptr;
    QTimer m_update; ///< folds the changes of one turn of the event loop
    QTimer m_tick; ///< times go on
    QTimer m_refusal; ///< ends a refusal
    bool m_dark = false;
};

} // namespace app
