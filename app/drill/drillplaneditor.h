// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillplan.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
QT_END_NAMESPACE

namespace app {

class DrillStepsModel;

/// Where a plan is put together: one to begin with, its steps as rows, from and to a file. Says in words what the plan
/// does. Thread: the GUI's.
class DrillPlanEditor : public QWidget {
    Q_OBJECT
public:
    /// `servers`: how many there are to act on; with fewer than three there are no steps for them.
    DrillPlanEditor(int servers, QWidget *parent = nullptr);

    [[nodiscard]] model::DrillPlan plan() const;
    void setPlan(const model::DrillPlan &plan);
    /// While a drill runs, it is shown and cannot be changed.
    void setEditable(bool editable);

Q_SIGNALS:
    void planChanged();
    void failed(const QString &reason); ///< a file could not be read or written

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeSteps();
    QPushButton *add(QWidget *parent, const QString &text, const QString &toolTip);
    void askForFile(bool toSave);
    void load(const QString &file);
    void save(const QString &file);
    void refresh();
    [[nodiscard]] int chosenRow() const;

    int m_servers;
    model::DrillPlan m_plan; ///< what is not shown of it
    DrillStepsModel *m_model;
    QComboBox *m_presets = nullptr;
    QSpinBox *m_participants = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_load = nullptr;
    QLabel *m_words = nullptr;
    bool m_editable = true;
};

} // namespace app
