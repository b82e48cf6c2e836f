// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watchedsubtree.h"

#include "zkbridge/wire/wirereader.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::WatchEvent;
using zkbridge::WireReader;

namespace app {

namespace {

/// Re-reads at once; what comes beyond them is told without a Stat, so that a storm of changes costs the server no
/// second storm of reads.
constexpr std::size_t mostPending = 2000;

QString eventName(WatchEvent::Type type)
{
    switch (type) {
    case WatchEvent::Type::Created:
        return u"created"_s;
    case WatchEvent::Type::Deleted:
        return u"deleted"_s;
    case WatchEvent::Type::DataChanged:
        return u"changed"_s;
    case WatchEvent::Type::ChildrenChanged:
        return u"children"_s;
    case WatchEvent::Type::Removed:
        break;
    }
    return u"unwatched"_s;
}

QString hex(qint64 number) { return u"0x"_s + QString::number(static_cast<quint64>(number), 16); }

QJsonObject timed(const QString &event)
{
    return {{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {u"event"_s, event}};
}

void insertStat(QJsonObject &event, const zkbridge::Stat &stat)
{
    event.insert(u"version"_s, stat.version);
    event.insert(u"size"_s, stat.dataLength);
    event.insert(u"czxid"_s, hex(stat.czxid));
    event.insert(u"mzxid"_s, hex(stat.mzxid));
    if (stat.isEphemeral())
        event.insert(u"owner"_s, hex(stat.ephemeralOwner));
}

} // namespace

WatchedSubtree::WatchedSubtree(zkbridge::Session *session, WireReader *wire, QString root, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wire(wire)
    , m_root(std::move(root))
{
}

WatchedSubtree::~WatchedSubtree() = default;

void WatchedSubtree::start()
{
    m_context = std::make_unique<QObject>();
    connect(m_wire, &WireReader::watchEventsReceived, m_context.get(),
        [this](const QList<WatchEvent> &events) { takeEvents(events); });
    connect(m_wire, &WireReader::connected, m_context.get(), [this] { setWatch(); });
    connect(m_wire, &WireReader::statusChanged, m_context.get(), [this] { onStatusChanged(); });
    if (m_wire->status().isConnected())
        setWatch();
}

void WatchedSubtree::stop()
{
    if (m_context) {
        disconnect(m_wire, nullptr, m_context.get(), nullptr);
        m_context.release()->deleteLater(); // one of its callbacks may be running, and others come before it goes
    }
    if (m_walk)
        m_walk->cancel();
    m_pending.clear();
}

void WatchedSubtree::setWatch()
{
    m_wire->addWatch(m_root, WireReader::WatchMode::PersistentRecursive, m_context.get(),
        [this](const zkbridge::Result<zkbridge::Done> &reply) {
            if (!m_context)
                return;
            if (reply.ok())
                onWatchSet();
            else if (reply.code() != zkbridge::ErrorCode::ConnectionLoss) // else connected() comes again
                Q_EMIT failed(reply.error());
        });
}

void WatchedSubtree::onWatchSet()
{
    m_connected = true;
    if (!std::exchange(m_watchedBefore, true)) {
        tell(u"watching"_s);
    } else {
        QJsonObject event = timed(u"reconnected"_s);
        event.insert(u"path"_s, m_root);
        event.insert(u"comparing"_s, m_comparable);
        Q_EMIT happened(event);
        if (!m_comparable)
            return;
    }
    walk();
}

void WatchedSubtree::onStatusChanged()
{
    if (m_wire->status().isConnected() || !std::exchange(m_connected, false))
        return;
    if (m_walk)
        m_walk->cancel();
    m_walking = false;
    // The replies that are still awaited come as losses before this, so nothing is pending now or will be ready.
    for (Pending &pending : m_pending)
        pending.ready = true;
    tellReady();
    tell(u"disconnected"_s);
}

void WatchedSubtree::tell(const QString &event)
{
    QJsonObject object = timed(event);
    object.insert(u"path"_s, m_root);
    Q_EMIT happened(object);
}

void WatchedSubtree::takeEvents(const QList<WatchEvent> &events)
{
    for (const WatchEvent &event : events) {
        if (!m_context)
            return;
        QJsonObject object = timed(eventName(event.type));
        object.insert(u"path"_s, event.path);
        const bool isGone = event.type == WatchEvent::Type::Deleted;
        const bool withStat = !isGone && m_pending.size() < mostPending;
        if (isGone)
            m_known.remove(event.path);
        else if (!withStat)
            m_known.insert(event.path, {}); // there, in a state that equals none: told again after a lost connection
        if (m_walking)
            m_toldWhileWalking.insert(event.path);
        m_pending.push_back({object, !withStat});
        if (!withStat)
            continue;
        const quint64 serial = m_firstSerial + m_pending.size() - 1;
        m_wire->exists(event.path, WireReader::Watch::No, m_context.get(),
            [this, serial, path = event.path](
                const zkbridge::Result<zkbridge::Stat> &reply) { takeStat(serial, path, reply); });
    }
    tellReady();
}

void WatchedSubtree::takeStat(quint64 serial, const QString &path, const zkbridge::Result<zkbridge::Stat> &reply)
{
    if (!m_context || serial < m_firstSerial) // stopped, or told without it when the connection was lost
        return;
    Pending &pending = m_pending.at(serial - m_firstSerial);
    pending.ready = true;
    if (reply.ok()) {
        insertStat(pending.event, *reply);
        m_known.insert(path, {reply->czxid, reply->mzxid});
    }
    tellReady();
}

void WatchedSubtree::tellReady()
{
    while (!m_pending.empty() && m_pending.front().ready) {
        const QJsonObject event = std::move(m_pending.front().event);
        m_pending.pop_front();
        ++m_firstSerial;
        Q_EMIT happened(event);
    }
}

void WatchedSubtree::walk()
{
    model::SubtreeWalkOptions options;
    options.maxZnodes = mostCompared;
    m_walked.clear();
    m_toldWhileWalking.clear();
    m_walk = std::make_unique<model::SubtreeWalk>(m_session, m_wire, m_root, options);
    connect(m_walk.get(), &model::SubtreeWalk::visited, this, [this](const QList<model::WalkedZnode> &znodes) {
        for (const model::WalkedZnode &znode : znodes)
            m_walked.insert(znode.path, znode.stat);
    });
    connect(m_walk.get(), &model::SubtreeWalk::finished, this, &WatchedSubtree::compare);
    connect(m_walk.get(), &model::SubtreeWalk::failed, this, [this](const zkbridge::Error &error) {
        if (error.code == zkbridge::ErrorCode::NoNode)
            compare(); // all of it is gone, or not yet there
        else if (error.code != zkbridge::ErrorCode::ConnectionLoss)
            m_comparable = false;
        m_walking = false;
        m_toldWhileWalking.clear();
    });
    m_walking = true;
    m_walk->start();
}

void WatchedSubtree::compare()
{
    const bool first = !std::exchange(m_comparable, true);
    m_differences = 0;
    for (auto it = m_walked.cbegin(); it != m_walked.cend(); ++it) {
        if (m_toldWhileWalking.contains(it.key()))
            continue;
        const auto known = m_known.constFind(it.key());
        if (!first && (known == m_known.cend() || known->czxid != it->czxid))
            tellDifference(u"created"_s, it.key(), &*it);
        else if (!first && known->mzxid != it->mzxid)
            tellDifference(u"changed"_s, it.key(), &*it);
        m_known.insert(it.key(), {it->czxid, it->mzxid});
    }
    const QStringList before = m_known.keys();
    for (const QString &path : before) {
        if (m_walked.contains(path) || m_toldWhileWalking.contains(path))
            continue;
        if (!first)
            tellDifference(u"deleted"_s, path, nullptr);
        m_known.remove(path);
    }
    m_walked.clear();
    m_walking = false;
    m_toldWhileWalking.clear();
    if (first || !m_context)
        return;
    QJsonObject event = timed(u"compared"_s);
    event.insert(u"path"_s, m_root);
    event.insert(u"differences"_s, m_differences);
    Q_EMIT happened(event);
}

void WatchedSubtree::tellDifference(const QString &event, const QString &path, const zkbridge::Stat *stat)
{
    if (!m_context) // stopped meanwhile
        return;
    ++m_differences;
    QJsonObject object = timed(event);
    object.insert(u"path"_s, path);
    object.insert(u"found"_s, u"by walking"_s);
    if (stat)
        insertStat(object, *stat);
    Q_EMIT happened(object);
}

} // namespace app
