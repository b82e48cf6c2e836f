// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/operationtable.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

OperationTable &OperationTable::shared()
{
    static auto *const table = new OperationTable;
    return *table;
}

Serial OperationTable::insert(Entry entry)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.emplace(++m_last, std::move(entry));
    return m_last;
}

std::optional<OperationTable::Entry> OperationTable::take(Serial serial)
{
    const std::scoped_lock lock(m_mutex);
    auto node = m_entries.extract(serial);
    if (node.empty())
        return std::nullopt;
    return std::move(node.mapped());
}

void OperationTable::forget(Serial serial)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(serial);
}

void OperationTable::cancel(Serial serial)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto it = m_entries.find(serial); it != m_entries.end())
        it->second.cancelled = true;
}

std::vector<std::pair<Serial, OperationTable::Entry>> OperationTable::takeAll(Serial handle)
{
    std::vector<std::pair<Serial, Entry>> taken;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_entries.begin(); it != m_entries.end();) {
            if (it->second.handle == handle) {
                taken.emplace_back(it->first, std::move(it->second));
                it = m_entries.erase(it);
            } else {
                ++it;
            }
        }
    }
    std::sort(taken.begin(), taken.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return taken;
}

Serial OperationTable::addHandle(std::shared_ptr<Mailbox> mailbox)
{
    const std::scoped_lock lock(m_mutex);
    m_handles.emplace(++m_last, std::move(mailbox));
    return m_last;
}

void OperationTable::removeHandle(Serial handle)
{
    const std::scoped_lock lock(m_mutex);
    m_handles.erase(handle);
}

std::shared_ptr<Mailbox> OperationTable::mailboxOf(Serial handle) const
{
    const std::scoped_lock lock(m_mutex);
    const auto it = m_handles.find(handle);
    return it == m_handles.end() ? nullptr : it->second;
}

std::size_t OperationTable::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.size();
}

} // namespace zkbridge
