// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/participantcontrols.h"

#include "app/cluster/fleetundo.h"
#include "app/cluster/losstext.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QAction>
#include <QKeySequence>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

using Process = zkbridge::ParticipantProcess;
using State = Process::State;

bool canLeave(const Process &process) { return process.state() == State::Running || process.state() == State::Frozen; }
bool canCrash(const Process &process) { return process.state() != State::Killed && process.state() != State::Ended; }
bool canFreeze(const Process &process) { return process.state() == State::Running; }
bool canResume(const Process &process) { return process.state() == State::Frozen; }

/// It was told to hold its place without an owner, so somebody relies on it.
bool holdsItsPlace(const Process *process)
{
    return process->settings().onEof == zkbridge::ParticipantSettings::OnEof::Stay;
}

int longestTimeout(const QList<Process *> &processes)
{
    int longest = 0;
    for (const auto *process : processes)
        longest = std::max(longest, process->sessionTimeoutMs());
    return longest;
}

} // namespace

ParticipantControls::ParticipantControls(model::ParticipantFleet *fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_undo(new FleetUndo(fleet, this))
    , m_join(add(tr("Join..."), tr("Starts a participant here that joins an election and a registry"),
          QKeySequence(Qt::CTRL | Qt::Key_J)))
    , m_leave(add(tr("Leave"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , m_crash(add(tr("Crash"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)))
    , m_freeze(add(tr("Freeze"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)))
    , m_resume(add(tr("Resume"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)))
{
    connect(m_join, &QAction::triggered, this, &ParticipantControls::joinRequested);
    connect(m_leave, &QAction::triggered, this, &ParticipantControls::leave);
    connect(m_crash, &QAction::triggered, this, &ParticipantControls::crash);
    connect(m_freeze, &QAction::triggered, this, &ParticipantControls::freeze);
    connect(m_resume, &QAction::triggered, this, &ParticipantControls::resume);
    connect(fleet, &model::ParticipantFleet::participantsChanged, this, &ParticipantControls::update);
    update();
}

QAction *ParticipantControls::add(const QString &verb, const QString &toolTip, const QKeySequence &shortcut)
{
    auto *action = new QAction(verb, this);
    action->setData(verb);
    action->setShortcut(shortcut);
    action->setStatusTip(toolTip);
    return action;
}

void ParticipantControls::leave()
{
    const auto processes = targets(&canLeave);
    const auto members = membersOf(processes);
    for (auto *process : processes)
        process->leave();
    if (!members.isEmpty())
        Q_EMIT told(members.size() == 1
                ? tr("%1 resigns: its ephemeral znodes go at once.").arg(membersLabel(members))
                : tr("%1 resign: their ephemeral znodes go at once.").arg(membersLabel(members)));
}

void ParticipantControls::crash()
{
    const auto processes = targets(&canCrash);
    QList<qint64> pids;
    for (const auto *process : processes)
        pids.append(process->pid());
    auto *window = qobject_cast<QWidget *>(parent());
    const auto holder = std::ranges::find_if(processes, &holdsItsPlace);
    if (holder == processes.end() || window == nullptr) {
        crashNow(pids);
        return;
    }
    const auto members = membersOf(processes);
    const auto &settings = (*holder)->settings();
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Crash"),
        tr("%1 was joined to hold its place in %2 at %3, also when this program ends. Kill it all the same?")
            .arg(membersLabel(membersOf({*holder})), settings.election, settings.connect),
        QMessageBox::Cancel, window);
    question->setInformativeText(killWarning(members, longestTimeout(processes)));
    auto *kill = question->addButton(m_crash->text(), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(kill, &QPushButton::clicked, this, [this, pids] { crashNow(pids); });
    question->open();
}

void ParticipantControls::crashNow(const QList<qint64> &pids)
{
    // A question may have stood meanwhile: only those it named, and only while they can still be killed.
    QList<Process *> processes;
    const auto all = m_fleet->participants();
    for (auto *process : all)
        if (pids.contains(process->pid()) && canCrash(*process))
            processes.append(process);
    if (processes.isEmpty())
        return;
    const QString report = killReport(membersOf(processes), longestTimeout(processes));
    for (auto *process : std::as_const(processes))
        process->crash();
    Q_EMIT told(report);
}

void ParticipantControls::freeze()
{
    const auto processes = targets(&canFreeze);
    if (processes.isEmpty())
        return;
    for (auto *process : processes)
        process->freeze();
    m_undo->noteFrozen(processes);
    Q_EMIT told(freezeReport(membersOf(processes), longestTimeout(processes)));
}

void ParticipantControls::resume()
{
    const auto processes = targets(&canResume);
    const auto members = membersOf(processes);
    for (auto *process : processes)
        process->resume();
    if (!members.isEmpty())
        Q_EMIT told(members.size() == 1 ? tr("%1 runs on.").arg(membersLabel(members))
                                        : tr("%1 run on.").arg(membersLabel(members)));
}

void ParticipantControls::setChosenSessions(const QList<qint64> &sessions)
{
    m_sessions = sessions;
    update();
}

void ParticipantControls::setMembers(const QList<Member> &members)
{
    m_members = members;
    update();
}

void ParticipantControls::setUnavailable(const QString &why)
{
    if (why == m_whyNot)
        return;
    m_whyNot = why;
    update();
}

QList<Process *> ParticipantControls::targets() const
{
    QList<Process *> processes;
    for (const qint64 session : m_sessions)
        if (auto *process = m_fleet->bySession(session); process != nullptr && !processes.contains(process))
            processes.append(process);
    return processes;
}

QList<Process *> ParticipantControls::targets(Applies applies) const
{
    auto processes = targets();
    processes.removeIf([applies](const Process *process) { return !applies(*process); });
    return processes;
}

QList<Member> ParticipantControls::membersOf(const QList<Process *> &processes) const
{
    QList<Member> members;
    for (const auto *process : processes) {
        const auto known = std::ranges::find_if(
            m_members, [process](const Member &member) { return member.candidate.session == process->sessionId(); });
        if (known != m_members.end()) {
            members.append(*known);
            continue;
        }
        Member member; // of another cluster than the one shown
        member.candidate.node = process->node();
        member.election = process->settings().election;
        members.append(member);
    }
    return members;
}

void ParticipantControls::describe(QAction *action, Applies applies, const QString &toolTip, const QString &several)
{
    const auto count = targets(applies).size();
    const QString verb = action->data().toString();
    action->setEnabled(count > 0 && m_whyNot.isEmpty());
    action->setText(count > 1 ? several : verb);
    // Buttons are short.
    action->setIconText(count > 1 ? tr("%1 %2", "what, to how many").arg(verb, QLocale().toString(count)) : verb);
    action->setStatusTip(toolTip);
    setToolTip(action);
}

void ParticipantControls::setToolTip(QAction *action)
{
    action->setToolTip(m_whyNot.isEmpty()
            ? tr("%1 (%2)", "what it does, shortcut")
                  .arg(action->statusTip(), action->shortcut().toString(QKeySequence::NativeText))
            : m_whyNot);
}

void ParticipantControls::update()
{
    m_join->setEnabled(m_whyNot.isEmpty());
    setToolTip(m_join);
    const auto count = [this](Applies applies) { return static_cast<int>(targets(applies).size()); };
    describe(m_leave, &canLeave, tr("The chosen participants resign: their ephemeral znodes go at once"),
        tr("%Ln participant(s) leave", nullptr, count(&canLeave)));
    const auto killed = targets(&canCrash);
    describe(m_crash, &canCrash,
        killed.isEmpty()
            ? tr("Kills the chosen participants' processes (SIGKILL): their sessions live until they expire")
            : killWarning(membersOf(killed), longestTimeout(killed)),
        tr("Crash %Ln participant(s)", nullptr, count(&canCrash)));
    describe(m_freeze, &canFreeze,
        tr("Stops the chosen participants' processes (SIGSTOP): they send no more heartbeats. Ctrl+Z resumes them"),
        tr("Freeze %Ln participant(s)", nullptr, count(&canFreeze)));
    describe(m_resume, &canResume, tr("Lets the frozen participants' processes run on (SIGCONT)"),
        tr("Resume %Ln participant(s)", nullptr, count(&canResume)));
}

} // namespace app
