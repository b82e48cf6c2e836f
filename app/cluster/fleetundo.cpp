// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/fleetundo.h"

#include "model/cluster/participantfleet.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QKeyEvent>

namespace app {

using zkbridge::ParticipantProcess;

FleetUndo::FleetUndo(const model::ParticipantFleet *fleet, QObject *parent)
    : QObject(parent)
{
    connect(fleet, &model::ParticipantFleet::participantsChanged, this, [this] {
        if (m_wasPossible == canUndo())
            return;
        m_wasPossible = canUndo();
        Q_EMIT changed();
    });
}

void FleetUndo::noteFrozen(const QList<ParticipantProcess *> &processes)
{
    m_frozen.clear();
    for (auto *process : processes)
        m_frozen.append(process);
    m_wasPossible = canUndo();
    Q_EMIT changed();
}

QList<ParticipantProcess *> FleetUndo::frozen() const
{
    QList<ParticipantProcess *> processes;
    for (const auto &process : m_frozen)
        if (!process.isNull() && process->state() == ParticipantProcess::State::Frozen)
            processes.append(process);
    return processes;
}

void FleetUndo::undo()
{
    const auto processes = frozen();
    for (auto *process : processes)
        process->resume();
    m_frozen.clear();
    m_wasPossible = false;
    Q_EMIT changed();
}

bool FleetUndo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) || !canUndo())
        return QObject::eventFilter(watched, event);
    // An accepted override comes again as a key, and does not reach the window's own undo.
    if (event->type() == QEvent::KeyPress)
        undo();
    event->accept();
    return true;
}

} // namespace app
