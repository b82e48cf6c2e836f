// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/operation.h"

#include <map>
#include <memory>
#include <vector>

namespace zkbridge {

/// Requests that wait to be handed to the C client: by priority, and in the order of their ids within one, so that a
/// request that is sent again keeps its place.
///
/// Thread: one. Not bounded: callers drop with take() what nobody looks at any more.
class RequestQueue {
public:
    void push(std::unique_ptr<Operation> operation);
    /// The next one that somebody still waits for; null when there is none.
    [[nodiscard]] std::unique_ptr<Operation> pop();
    /// Takes one out; null when it is not here.
    [[nodiscard]] std::unique_ptr<Operation> take(Session::OperationId id);
    [[nodiscard]] std::vector<std::unique_ptr<Operation>> takeAll();

    [[nodiscard]] std::size_t size() const { return m_operations.size(); }
    [[nodiscard]] bool isEmpty() const { return m_operations.empty(); }

private:
    using Key = std::pair<Session::Priority, Session::OperationId>;
    std::map<Key, std::unique_ptr<Operation>> m_operations;
};

} // namespace zkbridge
