// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirerequests.h"

namespace zkbridge {

namespace {

/// As ZooDefs.OpCode numbers them.
enum OpCode : std::int32_t {
    OpExists = 3,
    OpGetData = 4,
    OpGetChildren = 8,
    OpPing = 11,
    OpGetChildren2 = 12,
    OpCheckWatches = 17,
    OpRemoveWatches = 18,
    OpMultiRead = 22,
    OpAuth = 100,
    OpGetAllChildrenNumber = 104,
    OpAddWatch = 106,
    OpWhoAmI = 107,
    OpCloseSession = -11,
};

/// MultiHeader: type, done, error. Between the parts of a multi, and after the last.
constexpr std::size_t multiHeaderBytes = 9;
void writeMultiHeader(JuteWriter &writer, std::int32_t type, bool done) { writer.int32(type).boolean(done).int32(-1); }

JuteWriter begin(std::int32_t xid, OpCode operation, std::size_t expectedBytes = 64)
{
    JuteWriter writer(expectedBytes);
    writer.int32(xid).int32(operation);
    return writer;
}

std::string read(std::int32_t xid, OpCode operation, std::string_view path, bool watch)
{
    return begin(xid, operation, path.size() + 16).string(path).boolean(watch).take();
}

std::string aboutWatch(std::int32_t xid, OpCode operation, std::string_view path, std::int32_t kind)
{
    return begin(xid, operation, path.size() + 16).string(path).int32(kind).take();
}

} // namespace

std::string encode(const ConnectRequest &request)
{
    static constexpr std::string_view noPassword("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
    return JuteWriter()
        .int32(0) // the protocol's version
        .int64(request.lastZxidSeen)
        .int32(request.timeoutMs)
        .int64(request.sessionId)
        .buffer(request.password.empty() ? noPassword : std::string_view(request.password))
        .boolean(request.readOnly)
        .take();
}

std::string encodeAuth(std::string_view scheme, std::string_view credential)
{
    // The type within an AuthPacket is unused; 0 as Java's client writes it.
    return begin(AuthXid, OpAuth).int32(0).string(scheme).buffer(credential).take();
}

std::string encodePing() { return begin(PingXid, OpPing).take(); }

std::string encodeCloseSession(std::int32_t xid) { return begin(xid, OpCloseSession).take(); }

std::string encodeExists(std::int32_t xid, std::string_view path, bool watch)
{
    return read(xid, OpExists, path, watch);
}

std::string encodeGetData(std::int32_t xid, std::string_view path, bool watch)
{
    return read(xid, OpGetData, path, watch);
}

std::string encodeGetChildren(std::int32_t xid, std::string_view path, bool watch)
{
    return read(xid, OpGetChildren, path, watch);
}

std::string encodeGetChildren2(std::int32_t xid, std::string_view path, bool watch)
{
    return read(xid, OpGetChildren2, path, watch);
}

std::string encodeGetAllChildrenNumber(std::int32_t xid, std::string_view path)
{
    return begin(xid, OpGetAllChildrenNumber, path.size() + 16).string(path).take();
}

std::string encodeWhoAmI(std::int32_t xid) { return begin(xid, OpWhoAmI).take(); }

std::string encodeAddWatch(std::int32_t xid, std::string_view path, AddWatchMode mode)
{
    return aboutWatch(xid, OpAddWatch, path, static_cast<std::int32_t>(mode));
}

std::string encodeCheckWatches(std::int32_t xid, std::string_view path, WatcherType type)
{
    return aboutWatch(xid, OpCheckWatches, path, static_cast<std::int32_t>(type));
}

std::string encodeRemoveWatches(std::int32_t xid, std::string_view path, WatcherType type)
{
    return aboutWatch(xid, OpRemoveWatches, path, static_cast<std::int32_t>(type));
}

MultiReadRequest::MultiReadRequest(std::int32_t xid, std::size_t expectedBytes)
    : m_writer(begin(xid, OpMultiRead, expectedBytes))
{
}

void MultiReadRequest::addGetData(std::string_view path) { add(OpGetData, path); }

void MultiReadRequest::addGetChildren(std::string_view path) { add(OpGetChildren, path); }

std::size_t MultiReadRequest::size() const { return m_writer.size() + multiHeaderBytes; }

std::string MultiReadRequest::take()
{
    writeMultiHeader(m_writer, -1, true);
    return m_writer.take();
}

void MultiReadRequest::add(std::int32_t operation, std::string_view path)
{
    writeMultiHeader(m_writer, operation, false);
    m_writer.string(path).boolean(false);
    ++m_count;
}

} // namespace zkbridge
