// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childstatreader.h"

#include "zkbridge/wire/wirereader.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace model {

using zkbridge::Session;

namespace {

constexpr int singlesInFlight = 256;
constexpr int bulksInFlight = 2;
constexpr std::size_t readsInBulk = 500;
constexpr int progressStep = 100;
/// A multi-read moves a payload to get its Stat: with heavier ones single requests, which move none, cost less.
constexpr qint64 heaviestForBulk = 2048;
/// A request and its reply beside the payload, alone and in a multi-read.
constexpr int bytesOfSingle = 150;
constexpr int bytesInBulk = 130;
/// So many known Stats tell what a payload weighs; so many znodes are looked at to find them.
constexpr int sampleSize = 1000;
constexpr std::size_t sampledAtMost = 20'000;

} // namespace

ChildStatReader::ChildStatReader(Session *session, zkbridge::WireReader *wire, ZnodeStore *store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wire(wire)
    , m_store(store)
{
}

ChildStatReader::~ChildStatReader() = default;

bool ChildStatReader::isMissing(NodeId node) const
{
    const StatState state = m_store->statState(node);
    return state == StatState::Unknown || state == StatState::Stale;
}

int ChildStatReader::missing(NodeId parent) const
{
    const std::span<const NodeId> children = m_store->children(parent);
    return static_cast<int>(
        std::count_if(children.begin(), children.end(), [this](NodeId node) { return isMissing(node); }));
}

int ChildStatReader::unknown(NodeId parent) const
{
    const std::span<const NodeId> children = m_store->children(parent);
    return static_cast<int>(std::count_if(
        children.begin(), children.end(), [this](NodeId node) { return m_store->stat(node) == nullptr; }));
}

ChildStatReader::Cost ChildStatReader::cost(NodeId parent) const
{
    const std::span<const NodeId> children = m_store->children(parent);
    int known = 0;
    qint64 bytes = 0;
    for (const NodeId node : children.first(std::min(children.size(), sampledAtMost))) {
        const zkbridge::Stat *stat = known < sampleSize ? m_store->stat(node) : nullptr;
        known += int(stat != nullptr);
        bytes += stat ? stat->dataLength : 0;
    }
    const qint64 payload = known == 0 ? 0 : bytes / known;
    const bool able =
        m_wire && m_wire->status().isConnected() && m_wire->status().knows(zkbridge::WireOperation::MultiRead);
    if (!able || known == 0 || payload > heaviestForBulk)
        return {false, bytesOfSingle};
    return {true, bytesInBulk + payload};
}

void ChildStatReader::start(NodeId parent)
{
    stop();
    m_parent = parent;
    m_bulk = cost(parent).withData;
    const std::span<const NodeId> children = m_store->children(parent);
    std::copy_if(
        children.begin(), children.end(), std::back_inserter(m_nodes), [this](NodeId node) { return isMissing(node); });
    m_requests = std::make_unique<QObject>();
    next();
}

void ChildStatReader::stop()
{
    m_requests.reset();
    m_nodes.clear();
    m_next = 0;
    m_requestsInFlight = 0;
    m_readsInFlight = 0;
}

NodeId ChildStatReader::nextMissing()
{
    while (m_next < m_nodes.size()) {
        const NodeId node = m_nodes[m_next++];
        // Gone meanwhile, or read by somebody else.
        if (m_store->contains(node) && m_store->parentOf(node) == m_parent && isMissing(node))
            return node;
    }
    return noNode;
}

void ChildStatReader::next()
{
    while (m_requestsInFlight < (m_bulk ? bulksInFlight : singlesInFlight)) {
        const NodeId node = nextMissing();
        if (node == noNode)
            break;
        ++m_requestsInFlight;
        if (m_bulk)
            readMany(node);
        else
            readOne(m_store->path(node));
    }
    if (m_requestsInFlight > 0)
        return;
    stop();
    Q_EMIT finished();
}

void ChildStatReader::readForbidden(const QString &path)
{
    ++m_requestsInFlight;
    readOne(path);
}

void ChildStatReader::readOne(const QString &path)
{
    ++m_readsInFlight;
    m_session->exists(
        path, Session::Watch::No, m_requests.get(),
        [this, path](const zkbridge::Result<zkbridge::Stat> &reply) {
            if (reply)
                take(path, *reply);
            count(1);
        },
        Session::Priority::Background);
}

void ChildStatReader::readMany(NodeId first)
{
    std::vector<NodeId> nodes;
    std::vector<zkbridge::BulkRead> reads;
    for (NodeId node = first; node != noNode; node = nodes.size() < readsInBulk ? nextMissing() : noNode) {
        nodes.push_back(node);
        reads.push_back({zkbridge::BulkRead::Kind::Data, m_store->path(node).toStdString()});
    }
    QStringList paths;
    for (const zkbridge::BulkRead &read : reads)
        paths.append(QString::fromStdString(read.path));
    m_readsInFlight += static_cast<int>(nodes.size());
    m_wire->read(std::move(reads), m_requests.get(),
        [this, nodes = std::move(nodes), paths](const zkbridge::Result<std::vector<zkbridge::BulkReply>> &replies) {
            if (!replies) {
                // The wire is gone, or its server knows no multi-read: on by the session.
                m_bulk = false;
                m_nodes.insert(m_nodes.end(), nodes.cbegin(), nodes.cend());
            }
            for (std::size_t i = 0; replies && i < replies->size(); ++i) {
                const zkbridge::BulkReply &reply = replies->at(i);
                if (reply.error == zkbridge::ErrorCode::Ok)
                    take(paths.at(static_cast<qsizetype>(i)), reply.stat);
                else if (reply.error == zkbridge::ErrorCode::NoAuth)
                    readForbidden(paths.at(static_cast<qsizetype>(i)));
            }
            count(static_cast<int>(nodes.size()));
        });
}

void ChildStatReader::take(const QString &path, const zkbridge::Stat &stat)
{
    const NodeId node = m_store->find(path);
    // One that is fresh by now is watched, and its Stat may be newer than ours.
    if (node == noNode || !isMissing(node))
        return;
    m_store->setStat(node, stat);
    m_store->setStatState(node, StatState::Stale);
}

void ChildStatReader::count(int reads)
{
    --m_requestsInFlight;
    m_readsInFlight -= reads;
    const auto done = static_cast<int>(m_next) - m_readsInFlight;
    if (done % progressStep == 0 || reads > 1)
        Q_EMIT progressed(done, static_cast<int>(m_nodes.size()));
    next();
}

} // namespace model
