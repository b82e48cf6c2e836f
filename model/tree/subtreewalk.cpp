// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/subtreewalk.h"

#include "zkbridge/client/path.h"

#include <chrono>
#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

namespace {

using namespace std::chrono_literals;
constexpr auto batchTime = 50ms;
constexpr qsizetype batchSize = 1000;

template <typename T> std::optional<Error> errorOf(const Result<T> &reply)
{
    return reply ? std::nullopt : std::optional(reply.error());
}

/// Whether the error is about this znode alone, so that the walk can go on.
bool isLocal(ErrorCode code)
{
    return code == ErrorCode::NoAuth || code == ErrorCode::NoNode || code == ErrorCode::InvalidPath
        || code == ErrorCode::BadArguments;
}

} // namespace

SubtreeWalk::SubtreeWalk(Session *session, QString root, SubtreeWalkOptions options, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_root(std::move(root))
    , m_options(options)
{
    m_timer.setInterval(batchTime);
    connect(&m_timer, &QTimer::timeout, this, &SubtreeWalk::handOut);
}

SubtreeWalk::~SubtreeWalk() = default;

void SubtreeWalk::start()
{
    m_context = std::make_unique<QObject>();
    m_waiting = {m_root};
    m_timer.start();
    next();
}

void SubtreeWalk::cancel()
{
    m_context.reset();
    m_timer.stop();
    m_waiting.clear();
    m_active.clear();
    m_batch.clear();
}

void SubtreeWalk::next()
{
    while (m_context && m_inFlight < m_options.maxInFlight && !m_waiting.isEmpty())
        ask(m_waiting.takeLast());
    if (m_context && m_active.empty() && m_waiting.isEmpty()) {
        handOut();
        m_timer.stop();
        m_context.release()->deleteLater(); // one of its callbacks may be running
        Q_EMIT finished();
    }
}

void SubtreeWalk::ask(const QString &path)
{
    const int requests = 1 + int(m_options.withData) + int(m_options.withAcl);
    Active &active = m_active[path];
    active.znode.path = path;
    active.pending = requests;
    m_inFlight += requests;
    const auto priority = Session::Priority::Background;
    if (m_options.withData) {
        const auto take = [this, path](const Result<zkbridge::NodeData> &reply) {
            if (reply)
                m_active[path].znode.data = reply->data;
            takeReply(path, errorOf(reply));
        };
        m_session->get(path, Session::Watch::No, m_context.get(), take, priority);
    }
    if (m_options.withAcl) {
        const auto take = [this, path](const Result<zkbridge::AclReply> &reply) {
            if (reply)
                m_active[path].znode.acl = reply->acl;
            takeReply(path, errorOf(reply));
        };
        m_session->acl(path, m_context.get(), take, priority);
    }
    const auto take = [this, path](const Result<zkbridge::Children> &reply) {
        if (reply) {
            Active &asked = m_active[path];
            asked.znode.stat = reply->stat;
            for (const std::string &name : reply->names)
                asked.children.append(zkbridge::joinPath(path, QString::fromStdString(name)));
        } else if (reply.code() == ErrorCode::NoAuth) {
            // Its Stat can be had all the same.
            const auto takeStat = [this, path](const Result<zkbridge::Stat> &stat) {
                if (stat)
                    m_active[path].znode.stat = *stat;
                takeReply(path, errorOf(stat));
            };
            ++m_active[path].pending;
            ++m_inFlight;
            m_session->exists(path, Session::Watch::No, m_context.get(), takeStat, Session::Priority::Background);
        }
        takeReply(path, errorOf(reply));
    };
    m_session->children(path, Session::Watch::No, m_context.get(), take, priority);
}

void SubtreeWalk::takeReply(const QString &path, const std::optional<Error> &error)
{
    --m_inFlight;
    Active &active = m_active[path];
    if (error && (!isLocal(error->code) || (error->code == ErrorCode::NoNode && path == m_root))) {
        handOut();
        cancel();
        Q_EMIT failed(*error);
        return;
    }
    if (error) {
        active.gone = active.gone || error->code == ErrorCode::NoNode;
        active.znode.error = error;
    }
    if (--active.pending == 0) {
        Active done = std::move(active);
        m_active.erase(path);
        complete(std::move(done));
    }
    next();
}

void SubtreeWalk::complete(Active active)
{
    if (active.gone)
        return;
    m_waiting.append(active.children);
    m_batch.append(std::move(active.znode));
    ++m_visited;
    if (m_batch.size() >= batchSize)
        handOut();
}

void SubtreeWalk::handOut()
{
    if (!m_batch.isEmpty())
        Q_EMIT visited(std::exchange(m_batch, {}));
}

} // namespace model
