// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/subtreerestore.h"

#include <algorithm>
#include <ranges>
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

SubtreeRestore::SubtreeRestore(
    zkbridge::Session *session, const RemovedArchive *childrenFirst, QSet<QString> present, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_childrenFirst(childrenFirst)
    , m_present(std::move(present))
    , m_left(childrenFirst->size())
{
}

void SubtreeRestore::start() { readBlock(); }

void SubtreeRestore::readBlock()
{
    const qsizetype first = std::max<qsizetype>(m_left - chunkLength, 0);
    const auto take = [this](const Result<QList<RemovedZnode>> &znodes) {
        if (!znodes) {
            m_error = znodes.error();
            m_ended = true;
            Q_EMIT finished();
            return;
        }
        for (const RemovedZnode &znode : *znodes | std::views::reverse) {
            if (znode.isRestorable() && !m_present.contains(znode.path))
                m_block.append(znode);
        }
        nextChunk();
    };
    m_childrenFirst->read(first, m_left - first, this, take);
    m_left = first;
}

void SubtreeRestore::nextChunk()
{
    m_chunk.clear();
    qsizetype bytes = 0;
    while (!m_block.isEmpty()) {
        bytes += packetBytes(m_block.constFirst());
        if (bytes > chunkBytes && !m_chunk.isEmpty())
            break;
        m_chunk.append(m_block.takeFirst());
    }
    makeChunk();
}

void SubtreeRestore::makeChunk()
{
    if (m_chunk.isEmpty()) {
        if (!m_block.isEmpty())
            nextChunk();
        else if (m_left > 0) // later: a block may hold nothing to make, and so may the next thousand
            QMetaObject::invokeMethod(this, &SubtreeRestore::readBlock, Qt::QueuedConnection);
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
            Q_EMIT made(path, reply ? *reply : zkbridge::Stat());
            if (--m_pendingReads == 0)
                nextChunk();
        });
    }
}

} // namespace model
