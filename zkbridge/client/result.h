// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

#include <utility>
#include <variant>

namespace zkbridge {

/// A value or the Error that took its place. No exception crosses a room's wall; this does.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    const T *operator->() const { return &value(); }
    const T &operator*() const { return value(); }

    /// Only when not ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }
    /// ErrorCode::Ok when ok().
    [[nodiscard]] ErrorCode code() const { return ok() ? ErrorCode::Ok : error().code; }

private:
    std::variant<T, Error> m_content;
};

/// The value of a call that returns nothing but its success.
struct Done { };

} // namespace zkbridge
