// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/require.h"
#include "zkbridge/wire/wirereplies.h"
#include "zkbridge/wire/wirerequests.h"

#include <algorithm>
#include <vector>

using namespace zkbridge;

namespace {

class Packet {
public:
    Packet(const std::uint8_t *data, std::size_t size)
        : m_bytes(data, data + size) // of just that size: the sanitizer sees each byte too far
    {
    }
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_bytes.size()}; }
    void requireInside(std::string_view part) const
    {
        require(part.empty()
            || (part.data() >= m_bytes.data() && part.data() + part.size() <= m_bytes.data() + m_bytes.size()));
    }

private:
    std::vector<char> m_bytes;
};

void checkNames(const Packet &packet, const NamesView &names)
{
    std::size_t count = 0;
    std::size_t bytes = 0;
    names.forEach([&](std::string_view name) {
        packet.requireInside(name);
        ++count;
        bytes += name.size();
    });
    require(count == names.size() && bytes == names.bytes());
    require(names.packed().sorted().size() == count);
}

void checkData(const Packet &packet, const DataView &view, bool ok)
{
    packet.requireInside(view.data.value_or(std::string_view()));
    require(ok || view.stat == Stat());
}

void checkMultiRead(const Packet &packet, JuteReader &reader)
{
    MultiReadReply reply(reader);
    MultiReadResult result;
    std::size_t results = 0;
    while (reply.next(result)) {
        require(reader.ok());
        ++results;
        if (result.kind == MultiReadResult::Kind::Data)
            checkData(packet, result.data, true);
        else if (result.kind == MultiReadResult::Kind::Children)
            checkNames(packet, result.names);
    }
    require(results <= packet.view().size() / 9);
    const bool ok = reader.ok();
    require(!reply.next(result) && reader.ok() == ok);
}

/// As a reader does it: the header tells what follows, here with `kind` in place of the table of what was asked.
void readPacket(const Packet &packet, unsigned kind)
{
    JuteReader reader(packet.view());
    const ReplyHeader header = readReplyHeader(reader);
    if (header.xid == WatchEventXid) {
        packet.requireInside(readWatcherEvent(reader).path);
        return;
    }
    switch (kind % 6) {
    case 0: {
        const Stat stat = readStat(reader);
        require(reader.ok() || stat == Stat());
        break;
    }
    case 1: {
        const DataView view = readData(reader);
        checkData(packet, view, reader.ok());
        break;
    }
    case 2: {
        checkNames(packet, readNames(reader));
        const Stat stat = readStat(reader);
        require(reader.ok() || stat == Stat());
        break;
    }
    case 3:
        static_cast<void>(readAllChildrenNumber(reader));
        break;
    case 4:
        for (const ClientInfo &info : readClientInfos(reader)) {
            packet.requireInside(info.scheme);
            packet.requireInside(info.user);
        }
        break;
    default:
        checkMultiRead(packet, reader);
    }
    require(reader.ok() || reader.bytesLeft() == 0);
}

} // namespace

/// Any bytes as any reply: the first says as which.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Packet packet(data + 1, size - 1);
    static constexpr unsigned handshake = 6;
    if (data[0] % 7 == handshake) {
        const auto response = decodeConnectResponse(packet.view());
        require(!response || response->password.size() < size);
    } else {
        readPacket(packet, data[0] % 7);
    }
    return 0;
}
