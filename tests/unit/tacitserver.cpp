// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tacitserver.h"

#include "check.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace {

constexpr std::int32_t kClose = -11;
constexpr std::int32_t kPing = 11;
constexpr std::size_t kStatSize = 68;

void append(std::string &to, std::int32_t value)
{
    const std::uint32_t net = htonl(static_cast<std::uint32_t>(value));
    to.append(reinterpret_cast<const char *>(&net), sizeof(net));
}

std::int32_t intAt(const std::string &from, std::size_t position)
{
    std::uint32_t net = 0;
    std::memcpy(&net, from.data() + position, sizeof(net));
    return static_cast<std::int32_t>(ntohl(net));
}

std::string framed(const std::string &content)
{
    std::string frame;
    append(frame, static_cast<std::int32_t>(content.size()));
    return frame + content;
}

/// Protocol version, timeout, session id, password, read-only.
std::string greeting()
{
    std::string content;
    append(content, 0);
    append(content, 4000);
    append(content, 0);
    append(content, 42);
    append(content, 16);
    content.append(16, 'p');
    content.push_back('\0');
    return framed(content);
}

/// xid, zxid, error; then the body.
std::string reply(std::int32_t xid, const std::string &body)
{
    std::string content;
    append(content, xid);
    append(content, 0);
    append(content, 1);
    append(content, 0);
    return framed(content + body);
}

} // namespace

TacitServer::TacitServer(int answered)
    : m_answered(answered)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0);
    CHECK(listen(m_listener, 16) == 0);
    socklen_t length = sizeof(address);
    CHECK(getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) == 0);
    m_port = ntohs(address.sin_port);
    CHECK(pipe(m_stopPipe) == 0);
    m_thread = std::thread([this] { run(); });
}

TacitServer::~TacitServer()
{
    close(m_stopPipe[1]);
    m_thread.join();
    close(m_stopPipe[0]);
    close(m_listener);
}

std::string TacitServer::address() const { return "127.0.0.1:" + std::to_string(m_port); }

void TacitServer::run()
{
    std::map<int, Connection> connections;
    for (;;) {
        std::vector<pollfd> polled{{m_stopPipe[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const auto &[socket, connection] : connections)
            polled.push_back({socket, POLLIN, 0});
        CHECK(poll(polled.data(), polled.size(), -1) > 0);
        if (polled[0].revents)
            break;
        for (std::size_t i = 2; i < polled.size(); ++i) {
            if (polled[i].revents && !read(polled[i].fd, connections[polled[i].fd])) {
                close(polled[i].fd);
                connections.erase(polled[i].fd);
            }
        }
        if (polled[1].revents)
            connections.emplace(accept(m_listener, nullptr, nullptr), Connection());
    }
    for (const auto &[socket, connection] : connections)
        close(socket);
}

bool TacitServer::read(int socket, Connection &connection) const
{
    std::array<char, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
    const ssize_t count = recv(socket, buffer.data(), buffer.size(), 0);
    if (count <= 0)
        return false;
    connection.received.append(buffer.data(), static_cast<std::size_t>(count));
    std::string out;
    std::size_t start = 0;
    while (connection.received.size() - start >= 4) {
        const auto size = static_cast<std::size_t>(intAt(connection.received, start));
        if (connection.received.size() - start - 4 < size)
            break;
        out += answer(connection.received.substr(start + 4, size), connection);
        start += 4 + size;
    }
    connection.received.erase(0, start);
    return out.empty() || send(socket, out.data(), out.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(out.size());
}

std::string TacitServer::answer(const std::string &packet, Connection &connection) const
{
    if (!connection.greeted) {
        connection.greeted = true;
        return greeting();
    }
    const std::int32_t xid = intAt(packet, 0);
    const std::int32_t operation = intAt(packet, 4);
    if (operation == kPing || operation == kClose)
        return reply(xid, {});
    return connection.answered++ < m_answered ? reply(xid, std::string(kStatSize, '\0')) : std::string();
}
