// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/followedchildren.h"

#include "zkbridge/client/path.h"

#include <algorithm>

namespace model {

using zkbridge::ErrorCode;
using zkbridge::Session;
using zkbridge::WatchEvent;

namespace {
constexpr int retryMs = 10000;
constexpr qsizetype mostChildren = 2000;
constexpr qsizetype mostWatched = 500;

/// Between two lists: short while a list is cheap, because a leader's death must not wait; longer when many members
/// come at once, each of whom would cost a list of all the others.
constexpr qint64 quietMs(qsizetype children) { return std::min<qint64>(10 + children / 4, 100); }
} // namespace

FollowedChildren::FollowedChildren(Session *session, QString path, QObject *parent)
    : FollowedSource(std::move(path), parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_pause, &QTimer::timeout, this, &FollowedChildren::readList);
    connect(&m_retry, &QTimer::timeout, this, &FollowedChildren::readSoon);
    connect(session, &Session::watchEventsReceived, this, &FollowedChildren::takeEvents);
    connect(session, &Session::watchEventsOverflowed, this, &FollowedChildren::readAgain);
    // The new session holds none of the watches of the old one.
    connect(session, &Session::sessionReplaced, this, &FollowedChildren::readAgain);
    readList();
}

SourceFacts FollowedChildren::facts() const
{
    SourceFacts facts = emptyFacts();
    facts.node.stat = m_stat;
    facts.children = m_facts.values();
    std::ranges::sort(facts.children, {}, &ZnodeFacts::name);
    return facts;
}

void FollowedChildren::takeEvents(const QList<WatchEvent> &events)
{
    for (const WatchEvent &event : events) {
        if (event.path == path())
            readSoon();
        else if (zkbridge::parentPath(event.path) == path())
            takeChildEvent(event);
    }
}

void FollowedChildren::takeChildEvent(const WatchEvent &event)
{
    const QString name = zkbridge::nodeName(event.path);
    // Another znode may soon have its name: a parent that is made again counts from 0 again.
    if (event.type == WatchEvent::Type::Deleted)
        m_facts.remove(name);
    else
        readChild(name);
}

void FollowedChildren::readSoon()
{
    if (m_listing) {
        m_again = true;
    } else if (!m_pause.isActive()) {
        const qint64 wanted = quietMs(m_names.size());
        const qint64 since = m_sinceRead.isValid() ? m_sinceRead.elapsed() : wanted;
        m_pause.start(static_cast<int>(std::max<qint64>(0, wanted - since)));
    }
}

void FollowedChildren::readAgain()
{
    m_facts.clear();
    readSoon();
}

void FollowedChildren::readList()
{
    m_sinceRead.start();
    m_listing = true;
    m_again = false;
    m_session->children(
        path(), Session::Watch::Yes, this, [this](const auto &reply) { takeList(reply); }, Session::Priority::Visible);
}

void FollowedChildren::takeList(const zkbridge::Result<zkbridge::Children> &reply)
{
    m_listing = false;
    if (m_again)
        readSoon();
    if (!reply.ok()) {
        m_names.clear();
        m_facts.clear();
        m_stat = {};
        if (reply.code() == ErrorCode::NoNode)
            watchCreation();
        else if (reply.code() == ErrorCode::NoAuth)
            concludeNotPermitted();
        return;
    }
    m_stat = reply->stat;
    m_names.clear();
    for (const std::string &name : reply->names) {
        if (m_names.size() == mostChildren)
            break;
        m_names.insert(QString::fromStdString(name));
    }
    m_facts.removeIf([this](const auto &entry) { return !m_names.contains(entry.key()); });
    m_awaited.intersect(m_names);
    for (const QString &name : std::as_const(m_names))
        if (!m_facts.contains(name))
            readChild(name);
    if (m_awaited.isEmpty())
        conclude(State::There);
}

void FollowedChildren::readChild(const QString &name)
{
    if (!m_names.contains(name))
        return;
    m_awaited.insert(name);
    m_session->get(
        zkbridge::joinPath(path(), name), watchForChild(), this,
        [this, name](const zkbridge::Result<zkbridge::NodeData> &reply) {
            if (reply.ok())
                takeChild(name, ZnodeFacts{name, reply->data, reply->stat});
            else if (reply.code() == ErrorCode::NoAuth)
                readStatAlone(name);
            else
                takeChild(name, reply.error());
        },
        Session::Priority::Visible);
}

Session::Watch FollowedChildren::watchForChild() const
{
    return m_names.size() <= mostWatched ? Session::Watch::Yes : Session::Watch::No;
}

/// A Stat needs no permission, and with it comes the owner: the member is known though its payload is not.
void FollowedChildren::readStatAlone(const QString &name)
{
    m_session->exists(
        zkbridge::joinPath(path(), name), watchForChild(), this,
        [this, name](const zkbridge::Result<zkbridge::Stat> &reply) {
            if (reply.ok())
                takeChild(name, ZnodeFacts{name, {}, *reply});
            else
                takeChild(name, reply.error());
        },
        Session::Priority::Visible);
}

void FollowedChildren::takeChild(const QString &name, const zkbridge::Result<ZnodeFacts> &reply)
{
    m_awaited.remove(name);
    if (!m_names.contains(name))
        return; // gone from the list meanwhile
    if (reply.ok())
        m_facts.insert(name, *reply);
    else
        m_names.remove(name); // gone between list and read; an event on the list follows
    if (m_awaited.isEmpty())
        conclude(State::There);
}

void FollowedChildren::concludeNotPermitted()
{
    m_retry.start();
    conclude(State::NotPermitted);
}

void FollowedChildren::watchCreation()
{
    m_session->exists(
        path(), Session::Watch::Yes, this,
        [this](const zkbridge::Result<zkbridge::Stat> &reply) {
            if (reply.ok())
                readSoon(); // created since
            else if (reply.code() == ErrorCode::NoNode)
                conclude(State::Gone);
        },
        Session::Priority::Visible);
}

} // namespace model
