// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/statloader.h"

#include <ranges>

namespace model {

using zkbridge::Session;

namespace {

constexpr qsizetype inFlightLimit = 64;
constexpr qsizetype waitingLimit = 512;

} // namespace

StatLoader::StatLoader(Session *session, ZnodeStore *store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
}

void StatLoader::request(const QStringList &newestFirst)
{
    for (const QString &path : newestFirst | std::views::reverse) {
        if (m_asked.contains(path))
            continue;
        m_waiting.removeOne(path);
        m_waiting.append(path);
    }
    if (m_waiting.size() > waitingLimit)
        m_waiting.remove(0, m_waiting.size() - waitingLimit);
    next();
}

void StatLoader::requestNow(const QString &path)
{
    m_waiting.removeOne(path);
    if (!m_asked.contains(path))
        ask(path, Session::Priority::Interactive);
}

void StatLoader::next()
{
    while (m_asked.size() < inFlightLimit && !m_waiting.isEmpty())
        ask(m_waiting.takeLast(), Session::Priority::Visible);
}

void StatLoader::ask(const QString &path, Session::Priority priority)
{
    m_asked.insert(path);
    m_session->exists(
        path, Session::Watch::Yes, this,
        [this, path](const zkbridge::Result<zkbridge::Stat> &reply) { takeReply(path, reply); }, priority);
}

void StatLoader::takeReply(const QString &path, const zkbridge::Result<zkbridge::Stat> &reply)
{
    m_asked.remove(path);
    const NodeId node = m_store->find(path);
    if (node != noNode) {
        if (reply) {
            store(node, path, *reply);
            Q_EMIT read(path);
        } else if (reply.code() == zkbridge::ErrorCode::NoNode) {
            m_told.remove(path);
            Q_EMIT vanished(path);
        } else {
            m_store->setStatState(node, StatState::Failed);
            m_store->setError(node, reply.code());
        }
    }
    next();
}

void StatLoader::check(const QString &path)
{
    m_session->exists(path, Session::Watch::No, this, [this, path](const zkbridge::Result<zkbridge::Stat> &reply) {
        if (reply.code() == zkbridge::ErrorCode::NoNode) {
            Q_EMIT vanished(path);
            return;
        }
        // Made again, and its watches are used up.
        if (const NodeId node = m_store->find(path); node != noNode && m_store->statState(node) == StatState::Fresh)
            m_store->setStatState(node, StatState::Stale);
    });
}

void StatLoader::take(const QString &path, const zkbridge::Stat &stat)
{
    const NodeId node = m_store->find(path);
    if (node == noNode)
        return;
    const bool watched = m_store->statState(node) == StatState::Fresh;
    store(node, path, stat);
    if (!watched)
        m_store->setStatState(node, StatState::Stale);
}

void StatLoader::store(NodeId node, const QString &path, const zkbridge::Stat &stat)
{
    const zkbridge::Stat *before = m_store->stat(node);
    const bool differs = before && *before != stat;
    const bool told = m_told.remove(path);
    m_store->setStat(node, stat);
    if (differs && !told) {
        m_store->markChanged(node);
        Q_EMIT changed(path);
    }
}

void StatLoader::noteEvent(const QString &path)
{
    const NodeId node = m_store->find(path);
    if (node == noNode)
        return;
    if (!m_asked.contains(path))
        m_store->setStatState(node, StatState::Stale);
    m_store->markChanged(node);
    m_told.insert(path);
    Q_EMIT changed(path);
}

} // namespace model
