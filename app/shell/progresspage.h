// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/steplist.h"

class QLabel;

namespace app {

/// The window's page while something comes up that is not there yet: a heading, the steps, what hinders and what helps,
/// and Cancel. Thread: the GUI's.
class ProgressPage : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPage(QWidget *parent = nullptr);
    void setHeading(const QString &text);
    void setSteps(const QList<Step> &steps);
    /// A sentence or two below the steps; empty hides it.
    void setProblem(const QString &text);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_heading;
    StepList *m_steps;
    QLabel *m_problem;
};

} // namespace app
