// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
QT_END_NAMESPACE

namespace model {
class ParticipantFleet;
}
namespace zkbridge {
class ParticipantProcess;
}

namespace app {

/// What can be done to participants: Join..., Leave, Crash, Freeze, Resume, as actions for menus and buttons. All but
/// Join act on the participants of ours among the chosen sessions; others' processes cannot be touched from here.
/// Thread: the GUI's. `fleet` is borrowed and outlives this.
class ParticipantControls : public QObject {
    Q_OBJECT
public:
    explicit ParticipantControls(model::ParticipantFleet *fleet, QObject *parent = nullptr);

    /// Whom the actions are for.
    void setChosenSessions(const QList<qint64> &sessions);
    [[nodiscard]] QAction *joinAction() const { return m_join; }
    /// Leave, Crash, Freeze, Resume.
    [[nodiscard]] QList<QAction *> memberActions() const { return {m_leave, m_crash, m_freeze, m_resume}; }

Q_SIGNALS:
    void joinRequested();

private:
    using Process = zkbridge::ParticipantProcess;
    [[nodiscard]] QAction *add(const QString &text, const QString &toolTip, const QKeySequence &shortcut);
    [[nodiscard]] QList<Process *> targets() const;
    void act(QAction *action, bool (*applies)(const Process &), void (Process::*act)());
    void updateEnabled();

    model::ParticipantFleet *m_fleet;
    QList<qint64> m_sessions;
    QAction *m_join;
    QAction *m_leave;
    QAction *m_crash;
    QAction *m_freeze;
    QAction *m_resume;
};

} // namespace app
