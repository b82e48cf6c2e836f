// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/tasksmodel.h"
#include "model/cluster/workstate.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace model {
class WorkObserver;
}

namespace app {

class TaskDetails;
class TasksFilter;

/// The tab "Tasks": what waits, what is with whom and what has ended, one row a task, with a filter and a line of
/// numbers above. What tasks say is read for the rows that are seen. Without work it tells how to submit some. Reads
/// nothing while it is hidden. Thread: the GUI's. What is passed in is borrowed.
class TasksPane : public QWidget {
    Q_OBJECT
public:
    /// `submit` is offered where there is no work, and beside the filter.
    TasksPane(model::WorkObserver *observer, TaskDetails *details, QAction *submit, QWidget *parent = nullptr);

    /// Shows the work of this cluster; it follows its changes from now on.
    void setCluster(const QString &path);
    /// The past has no tasks: shows that none are known.
    void setLive(bool live);
    /// By name of the registration.
    void setWorkerColors(const QHash<QString, QColor> &colors);
    /// Selects the rows of these znodes, without telling; a task that has moved on keeps its row.
    void setChosen(const QStringList &nodes);
    /// Whether the znode is a task shown here.
    [[nodiscard]] bool hasTask(const QString &node) const;
    void tick();

Q_SIGNALS:
    void nodesChosen(const QStringList &nodes);
    void menuRequested(const QPoint &globalPosition);
    /// How many tasks there are in all.
    void countChanged(qint64 tasks);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyPage(QAction *submit);
    [[nodiscard]] QWidget *makeTablePage(QAction *submit);
    void makeTable();
    void showWork();
    void listTasks();
    void wantVisible();
    void tellChosen();
    [[nodiscard]] QString caption(const model::WorkState &work) const;

    model::WorkObserver *m_observer;
    TaskDetails *m_details;
    TasksModel *m_model;
    TasksFilter *m_filter;
    QStackedLayout *m_pages;
    QString m_keys; ///< of the action that submits
    QWidget *m_empty = nullptr;
    QWidget *m_page = nullptr;
    QLabel *m_teaching = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_caption = nullptr;
    QTableView *m_table = nullptr;
    QString m_cluster;
    QStringList m_chosen;
    QTimer m_list; ///< folds changes, so that a storm of tasks costs one list in a while
    QTimer m_want; ///< folds scrolling and changes of rows
    bool m_live = true;
    bool m_following = false; ///< rows are being selected by setChosen()
};

} // namespace app
