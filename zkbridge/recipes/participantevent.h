// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace zkbridge {

class LeaseTerm;

/// One thing that happened to a participant, as it saw it itself. One JSON object a line on its standard output.
struct ParticipantEvent {
    enum class Kind {
        Connected, ///< session established; `session`, `timeoutMs`
        Candidate, ///< created `node` in the election
        Watching, ///< watches `watched`, its immediate predecessor
        Woken, ///< an event on `watched` (or its own node) made it look again; `reason` names the event
        Leader, ///< `token`
        Follower,
        Registered, ///< created `node` in the registry, holding `address`
        Unregistered, ///< took `node` out of the registry
        Workers, ///< leader only: the workers it sees in the registry; `workers`
        TaskAssigned, ///< leader: gave `task` to `worker`
        TaskReturned, ///< leader: took `task` back from `worker`, which is gone
        TaskSetAside, ///< leader: `task` killed too many workers, or is too large; `reason`
        TaskStarted, ///< worker: works on `task`
        TaskDone, ///< worker: the result of `task` is in status; `exit`
        CommandStarted, ///< the command for its role runs; `reason` is "leader" or "follower"
        CommandEnded, ///< it ended; `exit`, `reason` as before; with ": by itself" when nobody had asked it to
        Disconnected,
        Expired,
        Resigned,
        Failed, ///< `reason` says why; the process ends
    };
    Kind kind = Kind::Connected;
    qint64 timeMs = 0; ///< since the epoch
    QString node; ///< full path; the candidate's unless said otherwise
    QString watched; ///< full path
    QString session; ///< "0x..." as servers print it
    QString address;
    QString reason;
    QString token; ///< fencing token, "0x...": greater than that of every leader before (czxid of its candidate)
    QString task; ///< name of its znode
    QString worker; ///< name of the worker's registration
    int timeoutMs = 0;
    int workers = -1;
    std::optional<int> exit; ///< a process' exit code; negative: the signal that ended it
    /// Leader: true only while this holds, see stillTrue(). Not in JSON.
    std::shared_ptr<const LeaseTerm> term;

    [[nodiscard]] QJsonObject toJson() const; ///< "t", "event" (lower case), "node" and what is set of the others
    [[nodiscard]] static std::optional<ParticipantEvent> fromJson(const QJsonObject &object);
};

/// Whether what an event says is still true, to be asked from any thread when it is written: a process that was stopped
/// after a leader's event may lead no more when it goes on. Empty: it stays true.
[[nodiscard]] std::function<bool()> stillTrue(const ParticipantEvent &event);

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::ParticipantEvent)
