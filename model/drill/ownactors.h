// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillactors.h"
#include "zkbridge/recipes/participantsettings.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QHash>
#include <QPointer>

#include <memory>

namespace zkbridge {
class Sandbox;
}

namespace model {

class DrillWork;
class ParticipantFleet;
class QuorumWatch;

/// The participants of one election that this program started, and the servers of its sandbox. Thread: the GUI's.
class OwnActors : public DrillActors {
    Q_OBJECT
public:
    /// Both are borrowed and outlive this; `sandbox` may be null: then servers() is empty. `settings` are those of
    /// participants that join; whoever of the fleet is in the same election takes part.
    OwnActors(ParticipantFleet *fleet, zkbridge::Sandbox *sandbox, zkbridge::ParticipantSettings settings,
        QObject *parent = nullptr);
    ~OwnActors() override;

    /// Who submits work; borrowed. Without it submit() fails.
    void setWork(DrillWork *work);

    [[nodiscard]] QList<DrillActor> participants() const override;
    [[nodiscard]] QList<DrillServer> servers() const override;
    void join() override;
    void leave(int participant) override;
    void crash(int participant) override;
    void freeze(int participant) override;
    void resume(int participant) override;
    void watchServers(bool watch) override;
    void stopServer(int server) override;
    void killServer(int server) override;
    void freezeServer(int server) override;
    void resumeServer(int server) override;
    void startServer(int server) override;
    void submit(int tasks) override;
    [[nodiscard]] int outstandingTasks() const override;

private:
    using Process = zkbridge::ParticipantProcess;
    void meetNew();
    [[nodiscard]] bool takesPart(const Process &process) const;
    [[nodiscard]] Process *process(int participant) const;

    ParticipantFleet *m_fleet;
    zkbridge::Sandbox *m_sandbox;
    zkbridge::ParticipantSettings m_settings;
    QHash<Process *, int> m_ids;
    QPointer<DrillWork> m_work;
    std::unique_ptr<QuorumWatch> m_quorum; ///< null without a sandbox
};

} // namespace model
