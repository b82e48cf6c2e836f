// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baremultiread.h"

#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstring>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr std::size_t readsInPacket = 1000;
constexpr std::size_t packetsInFlight = 4;
constexpr std::int32_t multiRead = 22;
constexpr std::size_t statBytes = 68;
constexpr std::size_t numChildrenAt = 56; ///< within a Stat

void putInt(std::string &to, std::int32_t value)
{
    const std::uint32_t big = htonl(static_cast<std::uint32_t>(value));
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void putHeader(std::string &to, std::int32_t type, bool done)
{
    putInt(to, type);
    to.push_back(done ? 1 : 0);
    putInt(to, -1);
}

/// Reads big-endian numbers; past the end it gives zeros and is not good any more.
class Cursor {
public:
    explicit Cursor(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    std::int32_t takeInt()
    {
        const std::string_view four = take(4);
        if (four.size() != 4)
            return 0;
        std::uint32_t big = 0;
        std::memcpy(&big, four.data(), sizeof big);
        return static_cast<std::int32_t>(ntohl(big));
    }
    std::string_view take(std::size_t count)
    {
        if (m_bytes.size() - m_at < count) {
            m_good = false;
            return {};
        }
        m_at += count;
        return m_bytes.substr(m_at - count, count);
    }
    std::string_view takeBuffer() // length -1: null
    {
        const std::int32_t length = takeInt();
        return length > 0 ? take(static_cast<std::size_t>(length)) : std::string_view();
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

std::string below(const std::string &parent, std::string_view name)
{
    std::string path = parent.size() == 1 ? std::string() : parent;
    path += '/';
    path += name;
    return path;
}

} // namespace

BareMultiRead::BareMultiRead(const QString &server)
{
    if (!connectTo(server) && m_socket >= 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

BareMultiRead::~BareMultiRead()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool BareMultiRead::connectTo(const QString &server)
{
    const QStringList parts = server.split(u':');
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(parts.value(1).toInt()));
    if (::inet_pton(AF_INET, qPrintable(parts.value(0)), &address.sin_addr) != 1)
        return false;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    (void)::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (m_socket < 0 || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return false;
    // ConnectRequest: protocol version, last zxid seen, timeout, session id, password.
    std::string request;
    putInt(request, 0);
    request.append(8, '\0');
    putInt(request, 30'000);
    request.append(8, '\0');
    putInt(request, 16);
    request.append(16, '\0');
    std::string answer;
    return write(request) && receive(&answer);
}

BareMultiRead::Result BareMultiRead::walkStats() { return walk(Read::Data, nullptr); }

BareMultiRead::Result BareMultiRead::walkNames(std::vector<std::string> *paths) { return walk(Read::Children, paths); }

BareMultiRead::Result BareMultiRead::walk(Read first, std::vector<std::string> *paths)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    Result result;
    m_paths = paths;
    m_toRead.clear();
    m_toList.clear();
    (first == Read::Data ? m_toRead : m_toList).emplace_back("/");
    std::deque<Packet> inFlight;
    std::string frame;
    while (!m_toRead.empty() || !m_toList.empty() || !inFlight.empty()) {
        while (inFlight.size() < packetsInFlight && (!m_toRead.empty() || !m_toList.empty())) {
            const Read kind = m_toList.empty() ? Read::Data : Read::Children;
            std::vector<std::string> &waiting = kind == Read::Data ? m_toRead : m_toList;
            const std::size_t count = std::min(waiting.size(), readsInPacket);
            Packet packet{kind, {}};
            packet.paths.assign(
                std::make_move_iterator(waiting.end() - std::ptrdiff_t(count)), std::make_move_iterator(waiting.end()));
            waiting.resize(waiting.size() - count);
            if (!send(packet))
                return {};
            inFlight.push_back(std::move(packet));
        }
        if (!receive(&frame) || !decode(frame, inFlight.front(), first, &result))
            return {};
        inFlight.pop_front();
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return result;
}

bool BareMultiRead::send(const Packet &packet)
{
    std::string request;
    putInt(request, ++m_xid);
    putInt(request, multiRead);
    for (const std::string &path : packet.paths) {
        putHeader(request, static_cast<std::int32_t>(packet.kind), false);
        putInt(request, static_cast<std::int32_t>(path.size()));
        request += path;
        request.push_back(0); // no watch
    }
    putHeader(request, -1, true);
    return write(request);
}

bool BareMultiRead::decode(const std::string &frame, const Packet &packet, Read first, Result *result)
{
    Cursor cursor(frame);
    cursor.take(12); // xid, zxid
    if (cursor.takeInt() != 0)
        return false;
    for (const std::string &path : packet.paths) {
        const std::int32_t type = cursor.takeInt();
        cursor.take(5); // done, error
        if (type == -1) {
            cursor.take(4); // gone meanwhile, or forbidden
            continue;
        }
        if (packet.kind == first) {
            ++result->znodes;
            if (m_paths)
                m_paths->push_back(path);
        }
        if (packet.kind == Read::Data) {
            result->dataBytes += static_cast<std::int64_t>(cursor.takeBuffer().size());
            Cursor stat(cursor.take(statBytes));
            stat.take(numChildrenAt);
            if (stat.takeInt() > 0)
                m_toList.push_back(path);
            continue;
        }
        for (std::int32_t left = cursor.takeInt(); left > 0 && cursor.isGood(); --left)
            (first == Read::Data ? m_toRead : m_toList).push_back(below(path, cursor.takeBuffer()));
    }
    return cursor.isGood();
}

bool BareMultiRead::write(std::string_view bytes)
{
    std::string framed;
    framed.reserve(bytes.size() + 4);
    putInt(framed, static_cast<std::int32_t>(bytes.size()));
    framed += bytes;
    for (std::size_t at = 0; at < framed.size();) {
        const ssize_t sent = ::send(m_socket, framed.data() + at, framed.size() - at, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += static_cast<std::size_t>(sent);
    }
    return true;
}

bool BareMultiRead::receive(std::string *frame)
{
    std::uint32_t big = 0;
    if (!readExactly(reinterpret_cast<char *>(&big), sizeof big))
        return false;
    frame->resize(ntohl(big));
    if (!readExactly(frame->data(), frame->size()))
        return false;
    // Pings and events have negative xids; neither is asked for here.
    return true;
}

bool BareMultiRead::readExactly(char *to, std::size_t count)
{
    for (std::size_t at = 0; at < count;) {
        const ssize_t got = ::recv(m_socket, to + at, count - at, 0);
        if (got <= 0)
            return false;
        at += static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace bench
