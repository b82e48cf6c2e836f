// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/clientlog.h"

#include <array>
#include <utility>

namespace zkbridge {

ClientLog &ClientLog::shared()
{
    static auto *const log = new ClientLog;
    return *log;
}

int ClientLog::add(Listener listener)
{
    const std::scoped_lock lock(m_mutex);
    m_listeners.emplace(++m_last, std::move(listener));
    return m_last;
}

void ClientLog::remove(int number)
{
    const std::scoped_lock lock(m_mutex);
    m_listeners.erase(number);
}

void ClientLog::receive(const char *message) noexcept
{
    const Line line = parse(message);
    ClientLog &log = shared();
    const std::scoped_lock lock(log.m_mutex);
    for (const auto &[number, listener] : log.m_listeners)
        listener(line);
}

ClientLog::Line ClientLog::parse(std::string_view message)
{
    static constexpr std::array levels{
        std::pair{std::string_view("ZOO_ERROR@"), Level::Error},
        std::pair{std::string_view("ZOO_WARN@"), Level::Warning},
        std::pair{std::string_view("ZOO_INFO@"), Level::Info},
        std::pair{std::string_view("ZOO_DEBUG@"), Level::Debug},
    };
    while (!message.empty() && message.back() == '\n')
        message.remove_suffix(1);
    for (const auto &[mark, level] : levels) {
        const std::size_t found = message.find(mark);
        if (found == std::string_view::npos)
            continue;
        const std::size_t text = message.find(": ", found);
        return {level, std::string(text == std::string_view::npos ? message : message.substr(text + 2))};
    }
    return {Level::Info, std::string(message)};
}

} // namespace zkbridge
