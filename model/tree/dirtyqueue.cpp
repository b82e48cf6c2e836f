// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/dirtyqueue.h"

#include "zkbridge/wire/wirereader.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace model {

namespace {

constexpr int shortestPauseMs = 100;
constexpr std::size_t readAtOnce = 4000;
constexpr int mostInFlight = 2;

} // namespace

DirtyQueue::DirtyQueue(zkbridge::WireReader *wire, Taker taker, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_taker(std::move(taker))
    , m_context(std::make_unique<QObject>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DirtyQueue::readSome);
}

DirtyQueue::~DirtyQueue() = default;

void DirtyQueue::mark(std::string path, RereadFlags flags)
{
    const auto [place, isNew] = m_marked.try_emplace(path, flags);
    if (isNew)
        m_order.push_back(std::move(path));
    else
        place->second |= flags;
    schedule();
}

void DirtyQueue::markNow(std::string path, RereadFlags flags)
{
    if (m_held) {
        mark(std::move(path), flags);
        return;
    }
    Reread reread{std::move(path), flags, {}, {}};
    if (const auto marked = m_marked.find(reread.path); marked != m_marked.end()) {
        reread.flags |= marked->second;
        m_marked.erase(marked);
    }
    std::vector<Reread> one;
    one.push_back(std::move(reread));
    send(std::move(one));
}

void DirtyQueue::setHeld(bool held)
{
    m_held = held;
    schedule();
}

void DirtyQueue::clear()
{
    m_marked.clear();
    m_order.clear();
    m_timer.stop();
    m_context = std::make_unique<QObject>();
    m_inFlight = 0;
}

void DirtyQueue::schedule()
{
    if (m_held || m_marked.empty() || m_timer.isActive() || m_inFlight >= mostInFlight)
        return;
    const qint64 since = m_sinceRead.isValid() ? m_sinceRead.elapsed() : shortestPauseMs;
    // A long backlog is not news that is worth folding.
    const bool many = m_marked.size() >= readAtOnce;
    m_timer.start(many ? 0 : static_cast<int>(std::max<qint64>(0, shortestPauseMs - since)));
}

void DirtyQueue::readSome()
{
    if (m_held)
        return;
    std::vector<Reread> rereads;
    rereads.reserve(std::min(readAtOnce, m_marked.size()));
    while (rereads.size() < readAtOnce && !m_order.empty()) {
        auto marked = m_marked.extract(m_order.front());
        m_order.pop_front();
        if (!marked.empty())
            rereads.push_back({std::move(marked.key()), marked.mapped(), {}, {}});
    }
    m_sinceRead.start();
    if (!rereads.empty())
        send(std::move(rereads));
    schedule();
}

/// What one bulk read asks for.
struct DirtyQueue::Asked {
    std::vector<Reread> rereads;
    std::vector<std::uint32_t> rereadOf; ///< by read; of two of the same znode, the list comes first
};

void DirtyQueue::send(std::vector<Reread> rereads)
{
    using zkbridge::BulkRead;
    sortByPlace(rereads);
    auto asked = std::make_shared<Asked>();
    std::vector<BulkRead> reads;
    reads.reserve(rereads.size());
    for (std::size_t i = 0; i < rereads.size(); ++i) {
        if (rereads[i].flags.list)
            reads.push_back({BulkRead::Kind::Children, rereads[i].path});
        if (rereads[i].flags.stat)
            reads.push_back({BulkRead::Kind::Data, rereads[i].path});
        asked->rereadOf.resize(reads.size(), static_cast<std::uint32_t>(i));
    }
    asked->rereads = std::move(rereads);
    ++m_inFlight;
    m_wire->readInParts(
        std::move(reads), m_context.get(),
        [this, asked](zkbridge::BulkPart &&part) { takePart(*asked, std::move(part)); },
        [this](const zkbridge::Result<zkbridge::Done> &result) {
            --m_inFlight;
            schedule();
            // When the connection is lost, everything is read again as soon as there is another.
            if (!result && result.code() != zkbridge::ErrorCode::ConnectionLoss)
                Q_EMIT failed(result.error());
        });
}

void DirtyQueue::takePart(const Asked &asked, zkbridge::BulkPart &&part)
{
    std::vector<std::size_t> byPlace(part.reads.size());
    std::iota(byPlace.begin(), byPlace.end(), std::size_t(0));
    std::ranges::sort(byPlace, {}, [&part](std::size_t i) { return part.reads[i]; });
    std::vector<Reread> rereads;
    rereads.reserve(byPlace.size());
    std::optional<std::uint32_t> last;
    for (const std::size_t i : byPlace) {
        const std::uint32_t read = part.reads[i];
        const std::uint32_t number = asked.rereadOf[read];
        const Reread &wanted = asked.rereads[number];
        if (last != number)
            rereads.push_back({wanted.path, wanted.flags, {}, {}});
        last = number;
        const bool isFirst = read == 0 || asked.rereadOf[read - 1] != number;
        zkbridge::BulkReply &reply = part.replies[i];
        if (wanted.flags.list && isFirst)
            rereads.back().list = std::move(reply);
        else
            rereads.back().stat = zkbridge::BulkReply{reply.error, reply.stat, {}, {}}; // payloads are not kept
    }
    m_taker(std::move(rereads));
}

} // namespace model
