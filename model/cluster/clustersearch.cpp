// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clustersearch.h"

#include "zkbridge/client/path.h"

#include <utility>

namespace model {

using zkbridge::Session;

namespace {
constexpr int deepest = 3;
constexpr qsizetype mostLists = 500;
constexpr std::size_t longestList = ClusterSearch::sampleSize;
constexpr int atOnce = 8;
constexpr int quietMs = 250;

qsizetype depth(const QString &path) { return path == u"/" ? 0 : path.count(u'/'); }
} // namespace

ClusterSearch::ClusterSearch(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(quietMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const QString &path : std::exchange(m_changed, {}))
            m_queue.enqueue(path);
        pump();
    });
    connect(session, &Session::watchEventsReceived, this, [this](const QList<zkbridge::WatchEvent> &events) {
        for (const auto &event : events)
            takeEvent(event);
        if (!m_changed.isEmpty() && !m_again.isActive())
            m_again.start();
    });
    connect(session, &Session::sessionReplaced, this, &ClusterSearch::listAllAgain);
}

void ClusterSearch::suspend()
{
    if (std::exchange(m_suspended, true))
        return;
    m_again.stop();
    m_queue.clear();
    m_changed.clear();
    pump();
}

void ClusterSearch::resume()
{
    if (!std::exchange(m_suspended, false))
        return;
    m_known.clear(); // listed by name meanwhile, and perhaps gone
    m_long.clear();
    enqueue(QStringLiteral("/"));
    pump();
}

void ClusterSearch::takeEvent(const zkbridge::WatchEvent &event)
{
    using Type = zkbridge::WatchEvent::Type;
    if (m_suspended)
        return;
    if (event.type == Type::Deleted) {
        forget(event.path); // one that is made again in its place is a new one
    } else if (event.type != Type::DataChanged && m_known.contains(event.path) && !m_long.contains(event.path)) {
        m_changed.insert(event.path);
    }
}

void ClusterSearch::forget(const QString &path)
{
    m_known.remove(path);
    m_changed.remove(path);
    m_long.remove(path);
}

void ClusterSearch::list(const QString &path)
{
    m_known.insert(path);
    m_queue.enqueue(path);
    pump();
}

void ClusterSearch::suggest(const QString &path)
{
    enqueue(path);
    pump();
}

void ClusterSearch::listAllAgain()
{
    if (m_suspended)
        return;
    m_changed += m_known - m_long;
    m_again.start();
}

void ClusterSearch::enqueue(const QString &path)
{
    if (m_suspended || m_known.contains(path) || m_known.size() >= mostLists)
        return;
    m_known.insert(path);
    m_queue.enqueue(path);
}

void ClusterSearch::pump()
{
    while (m_underWay < atOnce && !m_queue.isEmpty())
        read(m_queue.dequeue());
    if (isIdle())
        Q_EMIT idle();
}

void ClusterSearch::read(const QString &path)
{
    ++m_underWay;
    m_session->children(
        path, Session::Watch::Yes, this, [this, path](const auto &reply) { take(path, reply); },
        Session::Priority::Background);
}

void ClusterSearch::take(const QString &path, const zkbridge::Result<zkbridge::Children> &reply)
{
    --m_underWay;
    if (reply.ok()) {
        const bool isLong = reply->names.size() > longestList;
        if (isLong)
            m_long.insert(path);
        QStringList names;
        sampleNames(
            reply->names.size(), [&](std::size_t at) { names.append(QString::fromStdString(reply->names[at])); });
        if (!isLong)
            enter(path, names);
        Q_EMIT listed(path, names);
    } else {
        forget(path); // gone, or not permitted: asked again when its parent's list changes
    }
    pump();
}

void ClusterSearch::enter(const QString &path, const QStringList &names)
{
    if (depth(path) >= deepest)
        return;
    for (const QString &name : names) {
        const bool isOwnPlace = path == u"/" && name == u"zookeeper";
        if (!isOwnPlace && !zkbridge::sequenceSuffix(name))
            enqueue(zkbridge::joinPath(path, name));
    }
}

} // namespace model
