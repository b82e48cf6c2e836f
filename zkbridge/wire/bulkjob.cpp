// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/bulkjob.h"

#include "zkbridge/wire/wirerequests.h"

#include <algorithm>
#include <ranges>

namespace zkbridge {

namespace {

constexpr std::int64_t resultOverhead = 100; ///< a Stat and headers

std::vector<std::uint32_t> indicesOf(const std::vector<BulkRead> &reads, bool known)
{
    std::vector<std::uint32_t> indices;
    for (std::size_t i = 0; i < reads.size(); ++i) {
        if ((reads[i].expectedBytes >= 0) == known)
            indices.push_back(static_cast<std::uint32_t>(i));
    }
    return indices;
}

void add(MultiReadRequest &request, const BulkRead &read, const WireChroot &chroot)
{
    if (read.kind == BulkRead::Kind::Data)
        request.addGetData(chroot.toServer(read.path));
    else
        request.addGetChildren(chroot.toServer(read.path));
}

/// Copies a result into the caller's reply; false when it is of the wrong kind.
bool fill(BulkReply &reply, BulkRead::Kind kind, const MultiReadResult &result)
{
    if (result.kind == MultiReadResult::Kind::Error) {
        reply.error = result.error;
        return true;
    }
    if (kind == BulkRead::Kind::Children) {
        reply.names = result.names.packed().sorted();
        return result.kind == MultiReadResult::Kind::Children;
    }
    reply.stat = result.data.stat;
    if (const auto &data = result.data.data)
        reply.data = QByteArray(data->data(), qsizetype(data->size()));
    return result.kind == MultiReadResult::Kind::Data;
}

} // namespace

BulkJob::BulkJob(quint64 id, std::vector<BulkRead> reads)
    : m_id(id)
    , m_reads(std::move(reads))
    , m_known(indicesOf(m_reads, true))
    , m_unknown(indicesOf(m_reads, false))
    , m_order(static_cast<std::uint32_t>(m_unknown.size()))
{
    std::ranges::reverse(m_known);
}

BulkJob::Packet BulkJob::next(std::int32_t xid, int mostReads, const WireChroot &chroot)
{
    Packet packet;
    MultiReadRequest request(xid);
    std::int64_t room = BatchSizer::targetBytes;
    const auto isFull = [&] { return int(packet.reads.size()) >= mostReads || request.size() > longestRequest; };
    while (!m_known.empty() && !isFull()) {
        const BulkRead &read = m_reads[m_known.back()];
        if (!packet.reads.empty() && read.expectedBytes + resultOverhead > room)
            break;
        room -= read.expectedBytes + resultOverhead;
        packet.reads.push_back(m_known.back());
        m_known.pop_back();
        add(request, read, chroot);
    }
    double unknownRoom = double(room);
    const double expected = m_trust.expectedBytes();
    while (m_trust.asked() < m_order.count() && m_trust.allowance() > 0 && !isFull()) {
        // One goes in any case: a reply holds one, however big.
        if (!packet.reads.empty() && expected > unknownRoom)
            break;
        unknownRoom -= expected;
        packet.reads.push_back(m_unknown[m_order.at(m_trust.asked())]);
        m_trust.noteAsked(1);
        ++packet.unknown;
        add(request, m_reads[packet.reads.back()], chroot);
    }
    if (!packet.reads.empty())
        packet.frame = request.take();
    return packet;
}

std::optional<std::vector<BulkReply>> BulkJob::take(const Packet &packet, JuteReader &body)
{
    std::vector<BulkReply> replies(packet.reads.size());
    MultiReadReply results(body);
    MultiReadResult result;
    const std::size_t known = packet.reads.size() - packet.unknown;
    std::size_t unknownFrom = body.bytesLeft();
    for (std::size_t i = 0; i < packet.reads.size(); ++i) {
        if (i == known)
            unknownFrom = body.bytesLeft();
        if (!results.next(result) || !fill(replies[i], m_reads[packet.reads[i]].kind, result))
            return std::nullopt;
    }
    if (packet.unknown > 0)
        m_trust.noteAnswered(packet.unknown, static_cast<std::int64_t>(unknownFrom - body.bytesLeft()));
    if (!results.endsHere())
        return std::nullopt;
    m_answered += packet.reads.size();
    return replies;
}

} // namespace zkbridge
