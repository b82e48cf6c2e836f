// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

struct _zhandle;
struct Stat;

namespace bench {

/// Reads as fast as the bare C client can: each reply's callback, on the C client's own thread, asks for the next
/// znode. Nothing is copied and nothing is kept, so this is the most that any program on top of it can reach.
///
/// Thread: run() blocks the calling one.
class BareReader {
public:
    explicit BareReader(const QString &server);
    ~BareReader();
    BareReader(const BareReader &) = delete;
    BareReader &operator=(const BareReader &) = delete;

    [[nodiscard]] bool isConnected() const { return m_handle != nullptr; }
    /// Reads `count` times, `window` at once, from `paths` in turn. Returns the number of failed reads.
    int run(const std::vector<std::string> &paths, int count, int window);

private:
    static void answered(int code, const char *value, int length, const ::Stat *stat, const void *context) noexcept;
    static void stateChanged(_zhandle *handle, int type, int state, const char *path, void *context) noexcept;
    void ask();

    _zhandle *m_handle = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_connected = false;
    const std::vector<std::string> *m_paths = nullptr;
    int m_toAsk = 0;
    int m_toAnswer = 0;
    int m_failed = 0;
};

} // namespace bench
