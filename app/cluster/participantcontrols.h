// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

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

class FleetUndo;

/// What can be done to participants: Join..., Leave, Crash, Freeze, Resume, as actions for menus and buttons. All but
/// Join act on the participants of ours among the chosen sessions; others' processes cannot be touched from here. They
/// say how many they are for, and Crash what will be lost. What was frozen last can be resumed by undo().
/// Thread: the GUI's. `fleet` is borrowed and outlives this; questions stand over `parent` when that is a widget.
class ParticipantControls : public QObject {
    Q_OBJECT
public:
    explicit ParticipantControls(model::ParticipantFleet *fleet, QObject *parent = nullptr);

    /// Whom the actions are for.
    void setChosenSessions(const QList<qint64> &sessions);
    /// Disables all of them, and lets their tooltips say why; empty: as before.
    void setUnavailable(const QString &why);
    /// What is known of the members shown: names, who leads, how much work is with whom.
    void setMembers(const QList<Member> &members);
    [[nodiscard]] QAction *joinAction() const { return m_join; }
    /// Leave, Crash, Freeze, Resume. QAction::data() is the verb alone, text() may say how many.
    [[nodiscard]] QList<QAction *> memberActions() const { return {m_leave, m_crash, m_freeze, m_resume}; }
    [[nodiscard]] FleetUndo *undo() const { return m_undo; }

Q_SIGNALS:
    void joinRequested();
    /// What was done and what follows from it, in a sentence or two.
    void told(const QString &text);

private:
    using Process = zkbridge::ParticipantProcess;
    using Applies = bool (*)(const Process &);
    [[nodiscard]] QAction *add(const QString &verb, const QString &toolTip, const QKeySequence &shortcut);
    [[nodiscard]] QList<Process *> targets() const;
    [[nodiscard]] QList<Process *> targets(Applies applies) const;
    [[nodiscard]] QList<Member> membersOf(const QList<Process *> &processes) const;
    void leave();
    void crash();
    void crashNow(const QList<qint64> &pids);
    void freeze();
    void resume();
    void update();
    void setToolTip(QAction *action);
    void describe(QAction *action, Applies applies, const QString &toolTip, const QString &several);

    model::ParticipantFleet *m_fleet;
    FleetUndo *m_undo;
    QList<qint64> m_sessions;
    QList<Member> m_members;
    QString m_whyNot; ///< empty: they can be used
    QAction *m_join;
    QAction *m_leave;
    QAction *m_crash;
    QAction *m_freeze;
    QAction *m_resume;
};

} // namespace app
