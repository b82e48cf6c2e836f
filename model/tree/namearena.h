// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace model {

/// All names of the store, end to end in blocks of 1 MiB that never move. The room of a removed name is reused by the
/// next name of about its length, so that sequential znodes coming and going for months do not make it grow. Up to 4096
/// blocks; add() past them is an error of the program.
class NameArena {
public:
    struct Name {
        std::uint32_t position = 0;
        std::uint32_t length = 0;
    };

    [[nodiscard]] Name add(std::string_view text);
    void remove(Name name);
    /// Valid until `name` is removed.
    [[nodiscard]] std::string_view text(Name name) const;
    [[nodiscard]] std::size_t allocatedBytes() const { return m_allocated; }

private:
    static constexpr std::uint32_t blockBits = 20;
    static constexpr std::uint32_t blockSize = 1U << blockBits;
    static constexpr std::uint32_t step = 4; ///< room is given out in multiples of this
    static constexpr std::uint32_t reusableSize = 256; ///< longer names are rare, and their room is not reused
    static constexpr std::uint32_t noPosition = 0xffffffff;

    [[nodiscard]] static std::uint32_t roomFor(std::uint32_t length);
    [[nodiscard]] char *at(std::uint32_t position) const;
    void addBlock(std::size_t size);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<std::uint32_t> m_freeBySize = std::vector<std::uint32_t>(reusableSize / step + 1, noPosition);
    std::uint32_t m_used = blockSize; ///< of the block that is filled at present
    std::uint32_t m_current = 0; ///< its number
    std::size_t m_allocated = 0;
};

} // namespace model
