// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childrenloader.h"

#include <algorithm>
#include <limits>

namespace model {

using zkbridge::Session;

namespace {

/// A list that changes all the time is shown ten times a second: each change makes views lay out all rows.
constexpr qint64 shortestPause = 100;

} // namespace

ChildrenLoader::ChildrenLoader(Session *session, ZnodeStore *store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChildrenLoader::readDue);
}

ChildrenLoader::~ChildrenLoader() = default;

void ChildrenLoader::load(const QString &path, Session::Priority priority)
{
    m_due.remove(path);
    Entry &entry = m_entries[path];
    if (entry.update)
        entry.again = true;
    else if (!entry.asked)
        ask(path, priority);
}

void ChildrenLoader::reload(const QString &path)
{
    Entry &entry = m_entries[path];
    if (entry.update) {
        entry.again = true;
        return;
    }
    // A read under way was processed by the server after the event that brought us here, or will be.
    if (entry.asked || m_due.contains(path))
        return;
    m_due.insert(path, entry.lastRead + shortestPause);
    const qint64 wait = std::max<qint64>(0, entry.lastRead + shortestPause - m_clock.elapsed());
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(static_cast<int>(wait));
}

void ChildrenLoader::readDue()
{
    const qint64 now = m_clock.elapsed();
    QStringList ready;
    qint64 next = std::numeric_limits<qint64>::max();
    for (auto due = m_due.cbegin(); due != m_due.cend(); ++due) {
        if (due.value() <= now)
            ready.append(due.key());
        else
            next = std::min(next, due.value());
    }
    for (const QString &path : ready)
        load(path, Session::Priority::Visible);
    if (next != std::numeric_limits<qint64>::max())
        m_timer.start(static_cast<int>(next - now));
}

void ChildrenLoader::ask(const QString &path, Session::Priority priority)
{
    const NodeId node = m_store->find(path);
    if (node == noNode) {
        m_entries.erase(path);
        return;
    }
    Entry &entry = m_entries[path];
    entry.asked = true;
    entry.lastRead = m_clock.elapsed();
    if (m_store->childState(node) != ChildState::Loaded)
        m_store->setChildState(node, ChildState::Asked);
    m_session->children(
        path, Session::Watch::Yes, this,
        [this, path](const zkbridge::Result<zkbridge::Children> &reply) { takeReply(path, reply); }, priority);
}

void ChildrenLoader::takeReply(const QString &path, const zkbridge::Result<zkbridge::Children> &reply)
{
    m_entries[path].asked = false;
    if (!reply) {
        takeError(path, reply.error());
        return;
    }
    const NodeId node = m_store->find(path);
    if (node == noNode) {
        m_entries.erase(path);
        Q_EMIT finished(path, zkbridge::Error{zkbridge::ErrorCode::NoNode, path, QStringLiteral("children"), {}});
        return;
    }
    Q_EMIT statRead(path, reply->stat);
    const bool known =
        m_store->childState(node) == ChildState::Loaded || m_store->childState(node) == ChildState::Stale;
    Entry &entry = m_entries[path];
    entry.update =
        std::make_unique<ChildListUpdate>(m_store, path, zkbridge::PackedNames::from(reply->names), known, nullptr);
    connect(entry.update.get(), &ChildListUpdate::removed, this, &ChildrenLoader::removed);
    connect(entry.update.get(), &ChildListUpdate::finished, this, [this, path] { finishUpdate(path); });
    entry.update->start();
}

void ChildrenLoader::takeError(const QString &path, const zkbridge::Error &error)
{
    const NodeId node = m_store->find(path);
    // The root without a znode: the chroot is missing.
    if (node == rootNode || (node != noNode && error.code != zkbridge::ErrorCode::NoNode)) {
        m_store->setChildState(node, ChildState::Failed);
        m_store->setError(node, error.code);
    }
    if (error.code == zkbridge::ErrorCode::NoNode) {
        m_entries.erase(path);
        if (node != noNode)
            Q_EMIT vanished(path);
    }
    Q_EMIT finished(path, error);
}

void ChildrenLoader::finishUpdate(const QString &path)
{
    Entry &entry = m_entries[path];
    entry.update.release()->deleteLater(); // it is emitting
    const bool again = entry.again;
    entry.again = false;
    const NodeId node = m_store->find(path);
    if (node == noNode) {
        m_entries.erase(path);
        Q_EMIT finished(path, zkbridge::Error{zkbridge::ErrorCode::NoNode, path, QStringLiteral("children"), {}});
        return;
    }
    m_store->setChildState(node, ChildState::Loaded);
    m_store->setError(node, zkbridge::ErrorCode::Ok);
    Q_EMIT finished(path, zkbridge::Done());
    if (again)
        reload(path);
}

} // namespace model
