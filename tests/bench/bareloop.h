// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>

struct _zhandle; // NOLINT(bugprone-reserved-identifier): the C client's own

namespace bench {

/// A session of the bare C client that is asked as fast as it can answer: each reply's callback, on the C client's own
/// thread, asks for the next. What is asked is the derived class's.
///
/// Thread: constructor and repeat() block the calling one.
class BareLoop {
public:
    explicit BareLoop(const QString &server);
    virtual ~BareLoop();
    BareLoop(const BareLoop &) = delete;
    BareLoop &operator=(const BareLoop &) = delete;

    [[nodiscard]] bool isConnected() const { return m_handle != nullptr; }

protected:
    [[nodiscard]] _zhandle *handle() const { return m_handle; }
    /// Asks `count` times, `window` at once. Returns the number of failures.
    int repeat(int count, int window);
    /// Sends one request, whose completion calls answered(). `number` counts down to 0. Calls never overlap.
    virtual void ask(int number) = 0;
    void answered(int code);

private:
    static void stateChanged(_zhandle *handle, int type, int state, const char *path, void *context) noexcept;
    void askNext();

    _zhandle *m_handle = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_connected = false;
    int m_toAsk = 0;
    int m_toAnswer = 0;
    int m_failed = 0;
};

} // namespace bench
