// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/participantfleet.h"

#include "model/cluster/timeline.h"

#include <QDateTime>

#include <algorithm>

namespace model {

using zkbridge::ParticipantProcess;

namespace {

std::optional<ClusterEvent::Kind> kindFor(ParticipantProcess::State before, ParticipantProcess::State now)
{
    using State = ParticipantProcess::State;
    switch (now) {
    case State::Running:
        return before == State::Frozen ? ClusterEvent::Kind::ResumedHere : ClusterEvent::Kind::StartedHere;
    case State::Frozen:
        return ClusterEvent::Kind::FrozenHere;
    case State::Killed:
        return ClusterEvent::Kind::KilledHere;
    case State::Leaving:
        return ClusterEvent::Kind::LeftHere;
    case State::Starting:
    case State::Ended:
        break;
    }
    return std::nullopt;
}

} // namespace

ParticipantFleet::ParticipantFleet(Timeline *timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
}

ParticipantFleet::~ParticipantFleet() = default;

ParticipantProcess *ParticipantFleet::join(const zkbridge::ParticipantSettings &settings)
{
    const QString program = ParticipantProcess::defaultProgram();
    if (program.isEmpty())
        return nullptr;
    auto *participant = new ParticipantProcess(program, settings, this);
    m_participants.append(participant);
    connect(participant, &ParticipantProcess::stateChanged, this,
        [this, participant, before = ParticipantProcess::State::Starting](ParticipantProcess::State now) mutable {
            if (const auto kind = kindFor(before, now))
                record(*kind, *participant);
            before = now;
            Q_EMIT participantsChanged();
        });
    connect(participant, &ParticipantProcess::eventOccurred, this, &ParticipantFleet::participantsChanged);
    participant->start();
    Q_EMIT participantsChanged();
    return participant;
}

void ParticipantFleet::record(ClusterEvent::Kind kind, const ParticipantProcess &participant)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = QDateTime::currentMSecsSinceEpoch();
    event.cluster = participant.settings().election;
    event.node = participant.node();
    event.session = participant.sessionId();
    event.pid = participant.pid();
    event.timeoutMs = participant.sessionTimeoutMs();
    m_timeline->append(event);
}

QList<ParticipantProcess *> ParticipantFleet::participants() const { return m_participants; }

ParticipantProcess *ParticipantFleet::bySession(qint64 session) const
{
    const auto found = std::ranges::find_if(m_participants, [session](const ParticipantProcess *participant) {
        return session != 0 && participant->sessionId() == session;
    });
    return found == m_participants.end() ? nullptr : *found;
}

} // namespace model
