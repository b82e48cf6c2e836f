// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantsettings.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace model {
class FollowedChildren;
struct ZnodeFacts;
} // namespace model

namespace app {

class TourGround;

/// The participants of one election of the tour, whoever started them, and what they say of themselves: who leads, and
/// who was woken since the last leader went. Thread: the GUI's. `ground` is borrowed; the processes are its fleet's.
class TourCrew : public QObject {
    Q_OBJECT
public:
    using Process = zkbridge::ParticipantProcess;

    /// `settings` are those that join() uses; connect string and addresses are filled in.
    TourCrew(TourGround *ground, zkbridge::ParticipantSettings settings, QObject *parent = nullptr);
    ~TourCrew() override;

    [[nodiscard]] const QString &election() const { return m_settings.election; }
    [[nodiscard]] const QString &registry() const { return m_settings.registry; }

    /// Starts that many. False when the program for them is missing.
    bool join(int count);
    void dismiss(); ///< all resign
    void forget(); ///< dismisses all and counts anew: who was there before is not looked at any more

    /// Those that run and have a znode in the election, in its order.
    [[nodiscard]] QList<Process *> candidates() const;
    /// The one that said last that it leads, and runs; null while there is none.
    [[nodiscard]] Process *leader() const;
    /// How many of those that run have said that they watch another.
    [[nodiscard]] int watching() const;
    /// The last of the line, which is not the leader; null when there is none.
    [[nodiscard]] Process *lastInLine() const;
    /// Everyone that was started; ended ones too.
    [[nodiscard]] QList<Process *> all() const { return m_processes; }
    /// The znodes of the election as the servers have them, by name.
    [[nodiscard]] QList<model::ZnodeFacts> line() const;
    [[nodiscard]] bool isInLine(const QString &node) const;
    /// The registrations as the servers have them, by name.
    [[nodiscard]] QList<model::ZnodeFacts> registrations() const;
    /// What the leader saw in the registry last; -1: nothing yet.
    [[nodiscard]] int workersSeen() const { return m_workersSeen; }

    /// How a leader went, and who noticed.
    struct Death {
        QString node; ///< its candidate znode; empty: no leader has gone yet
        QString successor; ///< candidate znode of the next leader; empty until it leads
        int followers = 0; ///< that were there when it went, and did not lose their own session before it was noticed
        int woken = 0; ///< participants whose watch on `node` went off
        qint64 atMs = 0; ///< since the epoch
        qint64 successorMs = 0; ///< when the next one led
        bool resigned = false; ///< cleanly: there was no session timeout to wait for
    };
    [[nodiscard]] const Death &death() const { return m_death; }

Q_SIGNALS:
    void changed();

private:
    void adopt();
    void follow(Process *process);
    void take(Process *process, const zkbridge::ParticipantEvent &event);
    void noteState(Process *process);

    TourGround *m_ground;
    zkbridge::ParticipantSettings m_settings;
    std::unique_ptr<model::FollowedChildren> m_line;
    std::unique_ptr<model::FollowedChildren> m_registrations; ///< null without a registry
    QList<Process *> m_processes;
    QSet<const Process *> m_former; ///< of before forget()
    QHash<const Process *, QString> m_nodes; ///< candidate znodes
    QPointer<Process> m_leader;
    QPointer<Process> m_lastLeader; ///< m_leader, or who led last and may not know that it is over
    Death m_death;
    QSet<const Process *> m_woken;
    QSet<const Process *> m_watching;
    int m_workersSeen = -1;
};

} // namespace app
