// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/requestqueue.h"

#include <utility>

namespace zkbridge {

void RequestQueue::push(std::unique_ptr<Operation> operation)
{
    const Key key(operation->priority, operation->id);
    m_operations.emplace(key, std::move(operation));
}

std::unique_ptr<Operation> RequestQueue::pop()
{
    while (!m_operations.empty()) {
        auto node = m_operations.extract(m_operations.begin());
        if (node.mapped()->isWanted())
            return std::move(node.mapped());
    }
    return nullptr;
}

std::unique_ptr<Operation> RequestQueue::take(Session::OperationId id)
{
    using enum Session::Priority;
    for (const Session::Priority priority : {Interactive, Visible, Background}) {
        if (auto node = m_operations.extract(Key(priority, id)); !node.empty())
            return std::move(node.mapped());
    }
    return nullptr;
}

std::vector<std::unique_ptr<Operation>> RequestQueue::takeAll()
{
    std::vector<std::unique_ptr<Operation>> taken;
    taken.reserve(m_operations.size());
    for (auto &[key, operation] : m_operations)
        taken.push_back(std::move(operation));
    m_operations.clear();
    return taken;
}

} // namespace zkbridge
