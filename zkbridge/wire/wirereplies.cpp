// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirereplies.h"

namespace zkbridge {

namespace {

constexpr std::size_t statBytes = 68;

/// As ZooDefs.OpCode numbers what a multi-read may hold.
enum ResultType : std::int32_t { ResultError = -1, ResultData = 4, ResultChildren = 8 };

} // namespace

std::optional<ConnectResponse> decodeConnectResponse(std::string_view packet)
{
    JuteReader reader(packet);
    ConnectResponse response;
    reader.int32(); // the protocol's version: always 0
    response.timeoutMs = reader.int32();
    response.sessionId = reader.int64();
    response.password = std::string(reader.string());
    if (reader.bytesLeft() > 0)
        response.readOnly = reader.boolean();
    if (!reader.ok())
        return std::nullopt;
    return response;
}

ReplyHeader readReplyHeader(JuteReader &reader)
{
    ReplyHeader header;
    header.xid = reader.int32();
    header.zxid = reader.int64();
    header.error = static_cast<ErrorCode>(reader.int32());
    return header;
}

WatcherEvent readWatcherEvent(JuteReader &reader)
{
    WatcherEvent event;
    event.type = reader.int32();
    event.state = reader.int32();
    event.path = reader.string();
    return event;
}

Stat readStat(JuteReader &reader)
{
    // One check for all of its fields, and none of them stands when the last is missing.
    JuteReader fields(reader.raw(statBytes));
    Stat stat;
    stat.czxid = fields.int64();
    stat.mzxid = fields.int64();
    stat.ctime = fields.int64();
    stat.mtime = fields.int64();
    stat.version = fields.int32();
    stat.cversion = fields.int32();
    stat.aversion = fields.int32();
    stat.ephemeralOwner = fields.int64();
    stat.dataLength = fields.int32();
    stat.numChildren = fields.int32();
    stat.pzxid = fields.int64();
    return stat;
}

DataView readData(JuteReader &reader)
{
    DataView view;
    view.data = reader.buffer();
    view.stat = readStat(reader);
    return view;
}

PackedNames NamesView::packed() const
{
    PackedNames names;
    names.reserve(size(), bytes());
    forEach([&names](std::string_view name) { names.append(name); });
    return names;
}

NamesView readNames(JuteReader &reader)
{
    NamesView names;
    const std::size_t count = reader.count(NamesView::lengthBytes);
    const std::string_view begin = reader.rest();
    for (std::size_t i = 0; i < count && reader.ok(); ++i)
        reader.string();
    if (!reader.ok())
        return {};
    names.m_count = count;
    names.m_packed = begin.substr(0, begin.size() - reader.bytesLeft());
    return names;
}

std::int32_t readAllChildrenNumber(JuteReader &reader) { return reader.int32(); }

std::vector<ClientInfo> readClientInfos(JuteReader &reader)
{
    static constexpr std::size_t bytesOfSmallest = 8;
    std::vector<ClientInfo> infos(reader.count(bytesOfSmallest));
    for (ClientInfo &info : infos) {
        info.scheme = reader.string();
        info.user = reader.string();
    }
    if (!reader.ok())
        infos.clear();
    return infos;
}

bool MultiReadReply::next(MultiReadResult &result)
{
    if (m_atEnd)
        return false;
    const std::int32_t type = m_reader->int32();
    m_atEnd = m_reader->boolean() || !m_reader->ok();
    m_reader->int32(); // the error, which an error's own result says again
    if (m_atEnd)
        return false;
    switch (type) {
    case ResultError:
        result.kind = MultiReadResult::Kind::Error;
        result.error = static_cast<ErrorCode>(m_reader->int32());
        break;
    case ResultData:
        result.kind = MultiReadResult::Kind::Data;
        result.data = readData(*m_reader);
        break;
    case ResultChildren:
        result.kind = MultiReadResult::Kind::Children;
        result.names = readNames(*m_reader);
        break;
    default:
        m_reader->fail();
    }
    m_atEnd = !m_reader->ok();
    return !m_atEnd;
}

bool MultiReadReply::endsHere()
{
    MultiReadResult more;
    return !next(more) && m_reader->ok();
}

} // namespace zkbridge
