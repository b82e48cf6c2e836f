// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace model {

/// Objects of one kind, addressed by 32-bit numbers, in pages that never move: growing never copies what is there. The
/// number 0 is never given out; numbers are reused after remove().
template <typename T> class Slab {
public:
    using Number = std::uint32_t;

    Number add(T value)
    {
        if (m_free.empty()) {
            if (m_next % pageSize == 0 || m_pages.empty())
                m_pages.push_back(std::make_unique<T[]>(pageSize));
            (*this)[m_next] = std::move(value);
            return m_next++;
        }
        const Number number = m_free.back();
        m_free.pop_back();
        (*this)[number] = std::move(value);
        return number;
    }
    void remove(Number number)
    {
        (*this)[number] = T();
        (m_held ? m_kept : m_free).push_back(number);
    }
    /// While held, what is removed is not given out again.
    void holdNumbers(bool held)
    {
        m_held = held;
        if (!held) {
            m_free.insert(m_free.end(), m_kept.cbegin(), m_kept.cend());
            m_kept = {};
        }
    }

    [[nodiscard]] T &operator[](Number number) { return m_pages[number / pageSize][number % pageSize]; }
    [[nodiscard]] const T &operator[](Number number) const { return m_pages[number / pageSize][number % pageSize]; }
    /// Whether `number` was ever given out; what was removed reads as T().
    [[nodiscard]] bool reaches(Number number) const { return number != 0 && number < m_next; }

    /// Above every number that was ever given out.
    [[nodiscard]] Number limit() const { return m_next; }

    [[nodiscard]] std::size_t allocatedBytes() const
    {
        return m_pages.size() * pageSize * sizeof(T) + (m_free.capacity() + m_kept.capacity()) * sizeof(Number);
    }

private:
    static constexpr Number pageSize = 1024;
    std::vector<std::unique_ptr<T[]>> m_pages;
    std::vector<Number> m_free;
    std::vector<Number> m_kept; ///< removed while held
    bool m_held = false;
    Number m_next = 1;
};

} // namespace model
