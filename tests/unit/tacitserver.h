// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <string>
#include <thread>
#include <vector>

/// Speaks just enough of ZooKeeper's protocol to hold a session, and answers only the first `answered` requests of each
/// connection: a real server cannot be made to leave a chosen number of them open. Without Qt, for ThreadSanitizer.
class TacitServer {
public:
    explicit TacitServer(int answered);
    ~TacitServer();
    TacitServer(const TacitServer &) = delete;
    TacitServer &operator=(const TacitServer &) = delete;

    /// "127.0.0.1:port"
    [[nodiscard]] std::string address() const;

private:
    struct Connection {
        std::string received;
        bool greeted = false;
        int answered = 0;
    };
    void run();
    [[nodiscard]] bool read(int socket, Connection &connection) const;
    [[nodiscard]] std::string answer(const std::string &packet, Connection &connection) const;

    const int m_answered;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    int m_stopPipe[2] = {-1, -1};
    std::thread m_thread;
};
