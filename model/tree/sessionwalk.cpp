// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/sessionwalk.h"

#include "zkbridge/client/path.h"

#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;
using zkbridge::WalkNumber;

namespace {

constexpr auto priority = Session::Priority::Background;

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

SessionWalk::SessionWalk(Session *session, QString root, SubtreeWalkOptions options, Take take, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_root(std::move(root))
    , m_options(options)
    , m_take(std::move(take))
{
}

SessionWalk::~SessionWalk() = default;

void SessionWalk::start()
{
    m_context = std::make_unique<QObject>();
    m_waiting = {Waiting{m_root}};
    m_progress.found = 1;
    m_clock.start();
    next();
}

void SessionWalk::stop()
{
    m_progress = progress();
    m_context.reset();
    m_waiting.clear();
    m_active.clear();
}

zkbridge::WalkProgress SessionWalk::progress() const
{
    zkbridge::WalkProgress progress = m_progress;
    if (m_context)
        progress.seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    return progress;
}

void SessionWalk::next()
{
    while (m_context && m_inFlight < m_options.maxInFlight && !m_waiting.empty()) {
        const Waiting znode = std::move(m_waiting.back());
        m_waiting.pop_back();
        ask(znode);
    }
    if (m_context && m_active.empty() && m_waiting.empty()) {
        m_progress = progress();
        m_context.release()->deleteLater(); // one of its callbacks may be running
        Q_EMIT finished();
    }
}

void SessionWalk::ask(const Waiting &znode)
{
    const int requests = 1 + int(m_options.withData) + int(m_options.withAcl);
    const WalkNumber number = znode.number;
    const QString path = znode.path;
    Active &active = m_active[number];
    active.step.znode.path = path;
    active.step.number = number;
    active.step.parent = znode.parent;
    active.step.depth = znode.depth;
    active.pending = requests;
    m_inFlight += requests;
    if (m_options.withData) {
        const auto take = [this, number](const Result<zkbridge::NodeData> &reply) {
            if (reply)
                m_active[number].step.znode.data = reply->data;
            takeReply(number, errorOf(reply));
        };
        m_session->get(path, Session::Watch::No, m_context.get(), take, priority);
    }
    if (m_options.withAcl) {
        const auto take = [this, number](const Result<zkbridge::AclReply> &reply) {
            if (reply)
                m_active[number].step.znode.acl = reply->acl;
            takeReply(number, errorOf(reply));
        };
        m_session->acl(path, m_context.get(), take, priority);
    }
    const auto take = [this, number, path](const Result<zkbridge::Children> &reply) {
        if (reply) {
            SessionWalkStep &step = m_active[number].step;
            step.znode.stat = reply->stat;
            step.children = zkbridge::PackedNames::from(reply->names).sorted();
        } else if (reply.code() == ErrorCode::NoAuth) {
            askForStat(number, path);
        }
        takeReply(number, errorOf(reply));
    };
    m_session->children(path, Session::Watch::No, m_context.get(), take, priority);
}

void SessionWalk::askForStat(WalkNumber number, const QString &path)
{
    // The Stat of a znode that may not be read can be had all the same.
    ++m_active[number].pending;
    ++m_inFlight;
    const auto take = [this, number](const Result<zkbridge::Stat> &reply) {
        if (reply)
            m_active[number].step.znode.stat = *reply;
        takeReply(number, errorOf(reply));
    };
    m_session->exists(path, Session::Watch::No, m_context.get(), take, priority);
}

void SessionWalk::takeReply(WalkNumber number, const std::optional<Error> &error)
{
    --m_inFlight;
    Active &active = m_active[number];
    if (error && (!isLocal(error->code) || (error->code == ErrorCode::NoNode && number == 0)))
        return fail(*error);
    if (error) {
        active.gone = active.gone || error->code == ErrorCode::NoNode;
        active.step.znode.error = error;
    }
    if (--active.pending == 0) {
        Active done = std::move(active);
        m_active.erase(number);
        complete(std::move(done));
    }
    next();
}

void SessionWalk::complete(Active active)
{
    ++m_progress.read;
    if (active.gone)
        return;
    SessionWalkStep &step = active.step;
    const auto children = static_cast<qint64>(step.children.size());
    step.firstChild = static_cast<WalkNumber>(m_progress.found);
    m_progress.found += children;
    m_progress.bytes += step.znode.data.size();
    m_progress.forbidden += qint64(step.znode.error && step.znode.error->code == ErrorCode::NoAuth);
    if (m_options.maxZnodes > 0 && m_progress.found > m_options.maxZnodes)
        return fail({ErrorCode::TooLarge, m_root, QStringLiteral("walk"), QString::number(m_progress.found)});
    // The last comes first off the pile: the children are visited in the order of their names.
    for (std::size_t i = step.children.size(); i-- > 0;) {
        const std::string_view name = step.children.at(i);
        m_progress.bytes += static_cast<qint64>(name.size());
        m_waiting.push_back({zkbridge::joinPath(step.znode.path, QString::fromUtf8(name)),
            step.firstChild + static_cast<WalkNumber>(i), step.number, step.depth + 1});
    }
    m_take(std::move(step));
}

void SessionWalk::fail(const Error &error)
{
    stop();
    Q_EMIT failed(error);
}

} // namespace model
