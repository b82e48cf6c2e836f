// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace app {

/// The things to do in a step, one below the other, each with its number, or with a mark when it happened. Thread: the
/// GUI's.
class TourTaskList : public QWidget {
    Q_OBJECT
public:
    explicit TourTaskList(QWidget *parent = nullptr);
    void setTasks(const QList<TourTask> &tasks);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *mark = nullptr;
        QLabel *text = nullptr;
    };
    void makeRows();
    void showTask(int index);

    QGridLayout *m_layout;
    QList<TourTask> m_tasks;
    QList<Row> m_rows;
};

} // namespace app
