// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantsettings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace app {

/// The part of JoinDialog that is folded away at first: where a participant works and what it runs. Thread: the GUI's.
class JoinWorkSection : public QWidget {
    Q_OBJECT
public:
    /// Begins with the fields of `preset` that are about work and commands.
    explicit JoinWorkSection(const zkbridge::ParticipantSettings &preset, QWidget *parent = nullptr);

    /// Sets jobs, exec, taskMs, onLeader and onFollower.
    void apply(zkbridge::ParticipantSettings *settings) const;
    /// Why it cannot be used, in a sentence; empty: it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeForm();

    QToolButton *m_fold;
    QLineEdit *m_jobs;
    QLineEdit *m_exec;
    QSpinBox *m_taskMs;
    QLineEdit *m_onLeader;
    QLineEdit *m_onFollower;
};

} // namespace app
