// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/subtreerestore.h"

#include <algorithm>
#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;

namespace {

constexpr qsizetype chunkLength = 100;
/// Half of what a server takes in one packet; a single larger znode goes alone.
constexpr qsizetype chunkBytes = qsizetype(512) * 1024;
constexpr qsizetype bytesBesideContent = 64;

qsizetype packetBytes(const RemovedZnode &znode)
{
    qsizetype bytes = znode.path.toUtf8().size() + znode.data.size() + bytesBesideContent;
    for (const zkbridge::AclEntry &entry : znode.acl)
        bytes += entry.scheme.size() + entry.id.size() + 12;
    return bytes;
}

bool isLocal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NodeExists:
    case ErrorCode::NoNode:
    case ErrorCode::NoAuth:
    case ErrorCode::InvalidAcl:
    case ErrorCode::NoChildrenForEphemerals:
    case ErrorCode::QuotaExceeded:
    case ErrorCode::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

SubtreeRestore::SubtreeRestore(zkbridge::Session *session, QList<RemovedZnode> parentsFirst, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_all(std::move(parentsFirst))
{
}

void SubtreeRestore::start() { nextChunk(); }

void SubtreeRestore::nextChunk()
{
    m_chunk.clear();
    qsizetype bytes = 0;
    while (m_next < m_all.size() && m_chunk.size() < chunkLength) {
        bytes += packetBytes(m_all[m_next]);
        if (bytes > chunkBytes && !m_chunk.isEmpty())
            break;
        m_chunk.append(m_all[m_next++]);
    }
    makeChunk();
}

void SubtreeRestore::makeChunk()
{
    if (m_chunk.isEmpty()) {
        if (m_next < m_all.size())
            nextChunk();
        else
            Q_EMIT finished();
        return;
    }
    QList<zkbridge::MultiOperation> operations;
    operations.reserve(m_chunk.size());
    for (const RemovedZnode &znode : std::as_const(m_chunk)) {
        zkbridge::MultiOperation operation;
        operation.kind = zkbridge::MultiOperation::Kind::Create;
        operation.path = znode.path;
        operation.data = znode.data;
        operation.acl = znode.acl;
        operation.mode = znode.mode;
        operations.append(operation);
    }
    m_session->multi(operations, this, [this](const Result<QList<zkbridge::MultiReply>> &reply) {
        if (reply)
            readStats();
        else
            takeRefusal(reply.error());
    });
}

void SubtreeRestore::takeRefusal(const Error &error)
{
    if (!m_error)
        m_error = error;
    const auto refused = std::find_if(
        m_chunk.cbegin(), m_chunk.cend(), [&error](const RemovedZnode &znode) { return znode.path == error.path; });
    if (!isLocal(error.code) || refused == m_chunk.cend()) {
        m_error = error;
        m_ended = true;
        Q_EMIT finished();
        return;
    }
    m_chunk.erase(refused);
    makeChunk();
}

void SubtreeRestore::readStats()
{
    // A multi does not answer with Stats, and without czxid nobody could tell later whether it is still the same znode.
    m_pendingReads = static_cast<int>(m_chunk.size());
    for (const RemovedZnode &znode : std::as_const(m_chunk)) {
        const QString path = znode.path;
        m_session->exists(path, zkbridge::Session::Watch::No, this, [this, path](const Result<zkbridge::Stat> &reply) {
            m_made.insert(path, reply ? *reply : zkbridge::Stat());
            if (--m_pendingReads == 0)
                nextChunk();
        });
    }
}

} // namespace model
