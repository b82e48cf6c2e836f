// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace app {

/// One line of a StepList.
struct Step {
    enum class State { Waiting, Busy, Done, Failed };
    QString text;
    QString detail; ///< may be empty
    State state = State::Waiting;
    friend bool operator==(const Step &, const Step &) = default;
};

/// What has to happen, line by line, each with a mark and a word for where it stands. Thread: the GUI's.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);

private:
    QList<Step> m_steps;
    QGridLayout *m_layout;
};

} // namespace app
