// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zkbridge {

/// The C client's own log, taken apart into level and text and handed to whoever listens. It is the only place where
/// the reason of a failed connection attempt appears, and it is one for the whole process: the C client does not say
/// which handle a line is about.
///
/// Thread: any; listeners are called on the C client's threads, one at a time, and must only notify. Without Qt.
class ClientLog {
public:
    enum class Level { Error, Warning, Info, Debug };
    struct Line {
        Level level = Level::Info;
        std::string text; ///< without time, process, thread and place
    };
    using Listener = std::function<void(const Line &)>;

    /// The process's one; never destroyed.
    [[nodiscard]] static ClientLog &shared();

    /// The number to remove it by. After remove() returned the listener is not called any more.
    [[nodiscard]] int add(Listener listener);
    void remove(int number);

    /// What the C client is given as its log callback.
    static void receive(const char *message) noexcept;
    /// "2026-01-31 12:00:00,000:1(0x7f):ZOO_WARN@function@12: text" taken apart.
    [[nodiscard]] static Line parse(std::string_view message);

private:
    std::mutex m_mutex;
    int m_last = 0;
    std::unordered_map<int, Listener> m_listeners;
};

} // namespace zkbridge
