// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/batchdelete.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

namespace {

constexpr std::size_t chunkLength = 100;
/// Half of what a server takes in one packet.
constexpr qsizetype chunkBytes = qsizetype(512) * 1024;
constexpr qsizetype bytesBesidePath = 64;

/// Whether the refusal is about the znode it names, so that the others can be deleted without it.
bool isLocal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoNode:
    case ErrorCode::NotEmpty:
    case ErrorCode::BadVersion:
    case ErrorCode::NoAuth:
    case ErrorCode::BadArguments:
    case ErrorCode::InvalidPath:
        return true;
    default:
        return false;
    }
}

} // namespace

BatchDelete::BatchDelete(Session *session, QList<KnownZnode> childrenFirst, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_all(std::move(childrenFirst))
{
}

BatchDelete::~BatchDelete() = default;

void BatchDelete::start() { readChunk(); }

void BatchDelete::cancel()
{
    m_cancelled = true;
    if (!m_deleting)
        finish();
}

void BatchDelete::readChunk()
{
    m_chunk.clear();
    m_readContext = std::make_unique<QObject>();
    qsizetype bytes = 0;
    while (m_next < m_all.size() && m_chunk.size() < chunkLength && bytes < chunkBytes) {
        const KnownZnode &known = m_all[m_next++];
        if (m_blocked.contains(known.path)) {
            keep(known.path, {ErrorCode::NotEmpty, known.path, QStringLiteral("delete"), {}});
            continue;
        }
        bytes += known.path.toUtf8().size() + bytesBesidePath;
        Item item;
        item.known = known;
        item.znode.path = known.path;
        m_chunk.push_back(item);
    }
    Q_EMIT progressed(m_removed + static_cast<int>(m_kept.size()) + m_gone, static_cast<int>(m_all.size()));
    if (m_finished)
        return;
    if (m_chunk.empty() || m_cancelled) {
        finish();
        return;
    }
    m_pendingReads = static_cast<int>(2 * m_chunk.size());
    for (std::size_t index = 0; index < m_chunk.size(); ++index)
        readItem(index);
}

void BatchDelete::readItem(std::size_t index)
{
    const QString &path = m_chunk[index].known.path;
    const auto note = [this, index](const Error &error) {
        Item &item = m_chunk[index];
        if (error.code == ErrorCode::NoNode)
            item.gone = true;
        else if (error.code == ErrorCode::NoAuth)
            item.znode.readable = false;
        else
            m_error = error;
    };
    const auto takeData = [this, index, note](const Result<zkbridge::NodeData> &reply) {
        Item &item = m_chunk[index];
        if (reply) {
            item.znode.data = reply->data;
            item.znode.stat = reply->stat;
            const bool same = (item.known.czxid == 0 || item.known.czxid == reply->stat.czxid)
                && item.known.version == reply->stat.version;
            if (!same)
                item.keepBecause = Error{ErrorCode::BadVersion, item.known.path, QStringLiteral("delete"), {}};
            if (reply->stat.isEphemeral() && reply->stat.ephemeralOwner == m_session->status().sessionId)
                item.znode.mode = zkbridge::CreateMode::Ephemeral;
        } else {
            note(reply.error());
        }
        takeRead();
    };
    const auto takeAcl = [this, index, note](const Result<zkbridge::AclReply> &reply) {
        if (reply)
            m_chunk[index].znode.acl = reply->acl;
        else
            note(reply.error());
        takeRead();
    };
    m_session->get(path, Session::Watch::No, m_readContext.get(), takeData, Session::Priority::Background);
    m_session->acl(path, m_readContext.get(), takeAcl, Session::Priority::Background);
}

void BatchDelete::takeRead()
{
    if (m_finished || --m_pendingReads > 0)
        return;
    if (m_error) {
        finish();
        return;
    }
    for (const Item &item : m_chunk) {
        if (item.gone)
            ++m_gone;
        else if (item.keepBecause)
            keep(item.known.path, *item.keepBecause);
    }
    std::erase_if(m_chunk, [](const Item &item) { return item.gone || item.keepBecause; });
    deleteChunk();
}

void BatchDelete::deleteChunk()
{
    std::erase_if(m_chunk, [this](const Item &item) {
        if (!m_blocked.contains(item.known.path))
            return false;
        keep(item.known.path, {ErrorCode::NotEmpty, item.known.path, QStringLiteral("delete"), {}});
        return true;
    });
    if (m_chunk.empty()) {
        readChunk();
        return;
    }
    QList<zkbridge::MultiOperation> operations;
    operations.reserve(static_cast<qsizetype>(m_chunk.size()));
    for (const Item &item : m_chunk) {
        zkbridge::MultiOperation operation;
        operation.kind = zkbridge::MultiOperation::Kind::Delete;
        operation.path = item.known.path;
        operation.version = item.known.version;
        operations.append(operation);
    }
    m_deleting = true;
    m_session->multi(operations, this, [this](const Result<QList<zkbridge::MultiReply>> &reply) { takeReply(reply); });
}

void BatchDelete::takeReply(const Result<QList<zkbridge::MultiReply>> &reply)
{
    m_deleting = false;
    if (!reply) {
        takeRefusal(reply.error());
        return;
    }
    QList<RemovedZnode> gone;
    for (Item &item : m_chunk)
        gone.append(std::move(item.znode));
    m_chunk.clear();
    m_removed += static_cast<int>(gone.size());
    Q_EMIT removed(gone);
    readChunk();
}

void BatchDelete::takeRefusal(const Error &error)
{
    if (error.code == ErrorCode::OutcomeUnknown) {
        settle(error);
        return;
    }
    const auto refused = std::find_if(
        m_chunk.begin(), m_chunk.end(), [&error](const Item &item) { return item.known.path == error.path; });
    if (!isLocal(error.code) || refused == m_chunk.end()) {
        m_error = error;
        finish();
        return;
    }
    if (error.code == ErrorCode::NoNode)
        ++m_gone;
    else
        keep(error.path, error);
    m_chunk.erase(refused);
    if (m_cancelled)
        finish();
    else
        deleteChunk();
}

void BatchDelete::settle(const Error &error)
{
    // What is not there any more was deleted by our lost multi, as far as anyone can tell; better to be able to bring
    // it back than not.
    m_error = error;
    m_deleting = true;
    m_pendingReads = static_cast<int>(m_chunk.size());
    for (const Item &item : m_chunk) {
        const auto take = [this, znode = item.znode](const Result<zkbridge::Stat> &reply) {
            if (reply.code() == ErrorCode::NoNode) {
                ++m_removed;
                Q_EMIT removed({znode});
            }
            if (--m_pendingReads == 0)
                finish();
        };
        m_session->exists(item.known.path, Session::Watch::No, this, take);
    }
}

void BatchDelete::keep(const QString &path, const Error &error)
{
    m_kept.append({path, error});
    for (QString above = zkbridge::parentPath(path); !above.isEmpty(); above = zkbridge::parentPath(above)) {
        if (m_blocked.contains(above))
            break;
        m_blocked.insert(above);
    }
}

void BatchDelete::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_readContext)
        m_readContext.release()->deleteLater(); // one of its callbacks may be running
    Q_EMIT finished();
}

} // namespace model
