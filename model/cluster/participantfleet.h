// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"
#include "zkbridge/recipes/participantsettings.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QList>
#include <QObject>

namespace model {

class Timeline;

/// The participants this program started, as processes; writes what is done to them into the timeline.
/// Thread: the GUI's. `timeline` is borrowed.
class ParticipantFleet : public QObject {
    Q_OBJECT
public:
    explicit ParticipantFleet(Timeline *timeline, QObject *parent = nullptr);
    ~ParticipantFleet() override;

    /// Starts one; owned by the fleet. Null when vivariumctl is not found (see ParticipantProcess::defaultProgram()).
    zkbridge::ParticipantProcess *join(const zkbridge::ParticipantSettings &settings);
    [[nodiscard]] QList<zkbridge::ParticipantProcess *> participants() const; ///< ended ones too, until forgotten
    /// The participant of ours that holds this session; null when it is not ours.
    [[nodiscard]] zkbridge::ParticipantProcess *bySession(qint64 session) const;

Q_SIGNALS:
    void participantsChanged();

private:
    void record(ClusterEvent::Kind kind, const zkbridge::ParticipantProcess &participant);

    QList<zkbridge::ParticipantProcess *> m_participants;
    Timeline *m_timeline;
};

} // namespace model
