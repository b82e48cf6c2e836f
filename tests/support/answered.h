// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace testsupport {

/// Catches the answer of one request and waits for it. Also its context: when it goes, the callback does not run.
template <typename T> class Answered : public QObject {
public:
    static constexpr int longestWaitMs = 30'000;

    [[nodiscard]] zkbridge::Session::Callback<T> callback()
    {
        return [this](const zkbridge::Result<T> &result) {
            m_result = result;
            ++m_times;
        };
    }

    /// False when no answer came in time.
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return m_result.has_value(); }, longestWaitMs);
    }
    /// The answer's code; Nothing when none came.
    [[nodiscard]] zkbridge::ErrorCode code() { return wait() ? m_result->code() : zkbridge::ErrorCode::Nothing; }
    [[nodiscard]] bool ok() { return code() == zkbridge::ErrorCode::Ok; }
    [[nodiscard]] int times() const { return m_times; }

    [[nodiscard]] const zkbridge::Error &error() const { return m_result->error(); }
    const T *operator->() const { return &m_result->value(); }
    const T &operator*() const { return m_result->value(); }

private:
    std::optional<zkbridge::Result<T>> m_result;
    int m_times = 0;
};

} // namespace testsupport
