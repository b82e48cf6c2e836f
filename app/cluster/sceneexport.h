// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"
#include "app/cluster/pictureexport.h"

#include <QFont>
#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace app {

class ClusterSceneView;

/// What a picture of a scene shows.
struct SceneContents {
    QString title; ///< the cluster's path
    QString subtitle; ///< when that was, and how many there were
    QList<Member> members;
    model::WorkState work;
    QFont font;
};

/// The scene drawn anew in a size for documents, under its title and above its legend; as lines and words where it
/// becomes an SVG.
[[nodiscard]] Picture pictureOf(const SceneContents &contents, const QPalette &palette);

/// The action "Export scene...", which asks for a file and writes there what `view` shows when it was chosen: an SVG
/// drawing or a PNG picture, as the name ends. Thread: the GUI's; `view` is borrowed and outlives this.
class SceneExport : public QObject {
    Q_OBJECT
public:
    explicit SceneExport(ClusterSceneView *view, QObject *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// What the view shows now is the cluster as it was then, milliseconds since the epoch; 0: as it is.
    void setMoment(qint64 atMs) { m_atMs = atMs; }
    /// Writes it at `path`; told() says how that went.
    void save(const QString &path, const QPalette &palette);

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &text);

private:
    void chooseFile();
    [[nodiscard]] SceneContents contents() const;

    ClusterSceneView *m_view;
    QAction *m_action;
    qint64 m_atMs = 0;
};

} // namespace app
