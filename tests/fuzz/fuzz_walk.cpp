// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/require.h"
#include "zkbridge/wire/walkengine.h"
#include "zkbridge/wire/wirerequests.h"
#include "zkbridge/wire/wirewalkstate.h"

#include <deque>
#include <string>
#include <vector>

using namespace zkbridge;

namespace {

constexpr int mostRounds = 200;
constexpr qint64 mostZnodes = 2000;
constexpr std::size_t packetsInFlight = 3;

/// The input, byte by byte; zeros when it is used up.
class Bytes {
public:
    Bytes(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), size)
    {
    }
    unsigned next()
    {
        if (m_rest.empty())
            return 0;
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        return byte;
    }
    std::string_view next(std::size_t size)
    {
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

private:
    std::string_view m_rest;
};

/// What a walk promises its visitor: parents first, each number once, lists sorted, whole paths.
class Visitor : public WalkVisitor {
public:
    void visit(const VisitedZnode &znode) override
    {
        check(znode.number, znode.path, m_seen);
        require(znode.parent <= znode.number);
    }
    void visit(const VisitedList &list) override
    {
        check(list.number, list.path, m_listed);
        require(list.names.empty() || list.firstChild == m_seen.size());
        for (std::size_t i = 1; i < list.names.size(); ++i)
            require(list.names.at(i - 1) <= list.names.at(i));
        require(list.error == ErrorCode::Ok || list.names.empty());
        m_seen.resize(m_seen.size() + list.names.size());
        m_listed.resize(m_seen.size());
        m_last = std::string(list.path);
    }
    [[nodiscard]] bool sawAll(bool withStats) const
    {
        for (const bool seen : withStats ? m_seen : m_listed) {
            if (!seen)
                return false;
        }
        return true;
    }
    [[nodiscard]] const std::string &last() const { return m_last; }

private:
    void check(WalkNumber number, std::string_view path, std::vector<bool> &seen) const
    {
        require(number < seen.size() && !seen[number]);
        require(path.starts_with('/'));
        seen[number] = true;
    }

    std::vector<bool> m_seen = {false};
    std::vector<bool> m_listed = {false};
    std::string m_last = "/";
};

void writeStat(JuteWriter &reply, std::int32_t children)
{
    reply.int64(1).int64(2).int64(3).int64(4).int32(5).int32(6).int32(7).int64(0).int32(0).int32(children).int64(8);
}

/// Any answer to one read; as a rule of the kind that was asked for.
void writeResult(JuteWriter &reply, std::int32_t asked, Bytes &bytes)
{
    const unsigned dice = bytes.next();
    const std::int32_t kind = dice == 255 ? 12 - asked : asked;
    if (dice % 16 == 15) {
        reply.int32(-1).boolean(false).int32(-101).int32(dice % 32 == 15 ? -101 : -102);
    } else if (kind == 4) {
        reply.int32(4).boolean(false).int32(0).buffer(bytes.next(dice % 8));
        writeStat(reply, static_cast<std::int32_t>(dice % 4) - 1);
    } else {
        const unsigned names = dice == 254 ? 300 : dice % 8;
        reply.int32(8).boolean(false).int32(0).int32(static_cast<std::int32_t>(names));
        for (unsigned i = 0; i < names; ++i)
            reply.string(bytes.next(bytes.next() % 4));
    }
}

std::string answer(const std::string &frame, Bytes &bytes)
{
    JuteReader request(std::string_view(frame).substr(JuteWriter::lengthBytes));
    request.int64(); // xid and operation
    JuteWriter reply;
    for (;;) {
        const std::int32_t type = request.int32();
        const bool isEnd = request.boolean();
        request.int32();
        if (isEnd)
            break;
        require(request.string().starts_with('/'));
        request.boolean();
        require(request.ok());
        writeResult(reply, type, bytes);
    }
    require(request.ok() && request.bytesLeft() == 0);
    reply.int32(-1).boolean(true).int32(-1);
    return reply.take().substr(JuteWriter::lengthBytes);
}

struct Sent {
    WalkPacket packet;
    std::string reply;
};

} // namespace

/// A walk of a tree that the input makes up while it is walked: it never waits for nothing, and ends with all of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Bytes bytes(data, size);
    const unsigned how = bytes.next();
    const auto visitor = std::make_shared<Visitor>();
    const auto shared = std::make_shared<WireWalk::Private>();
    shared->visitor = visitor;
    shared->options.withStats = how % 2 == 1;
    shared->options.maxZnodes = mostZnodes;
    shared->options.root = how % 4 < 2 ? QStringLiteral("/") : QStringLiteral("/a/b");
    const WireChroot chroot(how % 8 < 4 ? "" : "/chroot");
    WalkEngine engine(shared, chroot);

    std::deque<Sent> underWay;
    for (int round = 0; round < mostRounds && !engine.isDone(); ++round) {
        if (how % 16 >= 8 && round % 8 == 3)
            engine.prefer(visitor->last());
        while (underWay.size() < packetsInFlight) {
            WalkEngine::Request request = engine.next(round, 1 + static_cast<int>(bytes.next() % 64));
            if (request.frame.empty())
                break;
            std::string reply = answer(request.frame, bytes);
            underWay.push_back({std::move(request.packet), std::move(reply)});
        }
        require(!underWay.empty()); // nothing is done, and nothing on its way: it would wait for ever
        const Sent sent = std::move(underWay.front());
        underWay.pop_front();
        JuteReader body(sent.reply);
        if (!engine.take(sent.packet, body) || engine.failure())
            return 0; // the reader ends it
    }
    require(!engine.isDone() || visitor->sawAll(shared->options.withStats));
    return 0;
}
