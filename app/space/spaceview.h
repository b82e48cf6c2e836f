// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacesurvey.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace app {

class ElidedLabel;
class EnsembleConnection;
class MessageBar;
class SpaceBreadcrumb;
class SpaceProgress;
class SpaceTables;
class TreemapView;

/// The view "Space": where znodes and bytes of a subtree are, as a treemap with tables beside it, and what grew since a
/// remembered moment. A survey is made on request, by itself only where it costs the servers nothing.
/// Thread: the GUI's. `connection` is borrowed and outlives this.
class SpaceView : public QWidget {
    Q_OBJECT
public:
    explicit SpaceView(EnsembleConnection *connection, QWidget *parent = nullptr);
    ~SpaceView() override;

    /// Surveys `root`; asks before many bytes would move.
    void survey(const QString &root);

Q_SIGNALS:
    /// There is something to see: a map, or why there is none.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeEmptyPage();
    QWidget *makeMapPage();
    void surveyByItself();
    void survey(const QString &root, model::SpaceMeasure measure);
    void startSurvey(const QString &root, model::SpaceMeasure measure);
    void takeTree(const model::SpaceTreePointer &tree);
    void takeError(const zkbridge::Error &error);
    void showTree(model::SpaceTree::Number shown);
    void showGrowth();
    void setMeasure(model::SpaceMeasure measure);
    void drill(model::SpaceTree::Number node);
    void goUp();
    void remember();
    void choosePath(const QString &path);
    void showPointedAt(int cell);
    void showMenu(int cell, const QPoint &globalPosition);
    void updateControls();

    EnsembleConnection *m_connection;
    model::SpaceSurvey m_survey;
    model::SpaceTreePointer m_tree;
    model::SpaceTreePointer m_remembered;
    model::SpaceMeasure m_measure = model::SpaceMeasure::Znodes; ///< that is shown
    model::SpaceMeasure m_surveyed = model::SpaceMeasure::Znodes; ///< to be shown when the survey is done
    QAction *m_surveyAll;
    QAction *m_surveySelected;
    QAction *m_remember;
    QAction *m_compare;
    QButtonGroup *m_measures = nullptr;
    QSpinBox *m_depth = nullptr;
    SpaceBreadcrumb *m_breadcrumb = nullptr;
    QLabel *m_asOf = nullptr;
    MessageBar *m_message;
    SpaceProgress *m_progress;
    QStackedWidget *m_pages;
    QLabel *m_teaching = nullptr;
    TreemapView *m_map = nullptr;
    SpaceTables *m_tables = nullptr;
    ElidedLabel *m_details = nullptr;
};

} // namespace app
