// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/namearena.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace model {

std::uint32_t NameArena::roomFor(std::uint32_t length) { return std::max(step, (length + step - 1) / step * step); }

char *NameArena::at(std::uint32_t position) const
{
    return m_blocks[position >> blockBits].get() + (position & (blockSize - 1));
}

void NameArena::addBlock(std::size_t size)
{
    assert(m_blocks.size() < (1U << (32 - blockBits)));
    m_blocks.push_back(std::unique_ptr<char[]>(new char[size]));
    m_allocated += size;
}

NameArena::Name NameArena::add(std::string_view text)
{
    Name name{0, static_cast<std::uint32_t>(text.size())};
    const std::uint32_t room = roomFor(name.length);
    if (room <= reusableSize && m_freeBySize[room / step] != noPosition) {
        // A free room holds the position of the next free one of its size.
        name.position = m_freeBySize[room / step];
        std::memcpy(&m_freeBySize[room / step], at(name.position), sizeof(std::uint32_t));
    } else if (room > blockSize) {
        addBlock(room);
        name.position = static_cast<std::uint32_t>(m_blocks.size() - 1) << blockBits;
    } else {
        if (m_used + room > blockSize) {
            addBlock(blockSize);
            m_current = static_cast<std::uint32_t>(m_blocks.size() - 1);
            m_used = 0;
        }
        name.position = (m_current << blockBits) + m_used;
        m_used += room;
    }
    std::memcpy(at(name.position), text.data(), text.size());
    return name;
}

void NameArena::remove(Name name)
{
    const std::uint32_t room = roomFor(name.length);
    if (room > reusableSize)
        return;
    std::memcpy(at(name.position), &m_freeBySize[room / step], sizeof(std::uint32_t));
    m_freeBySize[room / step] = name.position;
}

std::string_view NameArena::text(Name name) const
{
    return m_blocks.empty() ? std::string_view() : std::string_view(at(name.position), name.length);
}

} // namespace model
