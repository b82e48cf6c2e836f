// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/operation.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace zkbridge {

/// Finds out what became of a write whose reply was lost: once there is a connection again, sync (so that the server
/// we are on knows all that was decided before), read the znode, compare.
///
/// "Done" means that the znode is now just as the write would have left it, and was not so before it was sent: somebody
/// else's identical write cannot be told apart. What proves neither done nor not done is OutcomeUnknown, as are
/// sequential creates (their name is lost with the reply), multis and reconfigurations.
///
/// Thread: one. Ownership: holds the operations that are being looked up.
class OutcomeLookup {
public:
    /// Sends a read of our own, which is repeated until it is answered.
    using Read = std::function<void(const Request &, std::function<void(Answer &&)>)>;
    /// Gives an operation back with its answer.
    using Conclude = std::function<void(std::unique_ptr<Operation>, Answer &&)>;

    OutcomeLookup(Read read, Conclude conclude);

    void start(std::unique_ptr<Operation> write);
    /// Takes one out; null when it is not here.
    [[nodiscard]] std::unique_ptr<Operation> take(Session::OperationId id);
    [[nodiscard]] std::vector<std::unique_ptr<Operation>> takeAll();
    /// Those that make ephemerals: when the session is gone, so is whatever they made.
    [[nodiscard]] std::vector<std::unique_ptr<Operation>> takeEphemeralCreates();
    [[nodiscard]] std::size_t size() const { return m_writes.size(); }

    /// What a read of the znode tells about `write`. Pure.
    [[nodiscard]] static Answer judge(const Operation &write, const Answer &found);
    /// What the parent's Stat tells about a create when there is no such znode: when no child came or went since before
    /// it was sent, it did not happen. Pure.
    [[nodiscard]] static Answer judgeByParent(const Operation &create, const Answer &parent);

private:
    template <typename Chosen> [[nodiscard]] std::vector<std::unique_ptr<Operation>> takeWhere(Chosen chosen);
    void read(Session::OperationId id);
    void readParent(Session::OperationId id);
    void conclude(Session::OperationId id, const Answer &answer);

    Read m_read;
    Conclude m_conclude;
    std::map<Session::OperationId, std::unique_ptr<Operation>> m_writes;
};

} // namespace zkbridge
