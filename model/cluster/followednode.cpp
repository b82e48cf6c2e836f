// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/followednode.h"

#include "zkbridge/client/path.h"

#include <algorithm>

namespace model {

using zkbridge::ErrorCode;
using zkbridge::Session;

namespace {
constexpr int retryMs = 10000;
}

FollowedNode::FollowedNode(Session *session, QString path, QObject *parent)
    : FollowedSource(std::move(path), parent)
    , m_session(session)
{
    m_facts.name = zkbridge::nodeName(this->path());
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &FollowedNode::read);
    connect(session, &Session::watchEventsReceived, this, &FollowedNode::takeEvents);
    connect(session, &Session::watchEventsOverflowed, this, &FollowedNode::read);
    // The new session holds none of the watches of the old one.
    connect(session, &Session::sessionReplaced, this, &FollowedNode::read);
    read();
}

SourceFacts FollowedNode::facts() const
{
    SourceFacts facts = emptyFacts();
    facts.node = m_facts;
    return facts;
}

void FollowedNode::takeEvents(const QList<zkbridge::WatchEvent> &events)
{
    if (std::ranges::any_of(events, [this](const zkbridge::WatchEvent &event) { return event.path == path(); }))
        read();
}

void FollowedNode::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_session->get(
        path(), Session::Watch::Yes, this,
        [this](const zkbridge::Result<zkbridge::NodeData> &reply) {
            m_reading = false;
            if (reply.ok()) {
                m_facts.data = reply->data;
                m_facts.stat = reply->stat;
                conclude(State::There);
            } else {
                takeError(reply.code());
            }
            if (m_again)
                read();
        },
        Session::Priority::Visible);
}

void FollowedNode::takeError(ErrorCode code)
{
    m_facts.data = {};
    // A failed get leaves no watch; an exists does, on the creation or on a znode that may not be read.
    if (code == ErrorCode::NoNode || code == ErrorCode::NoAuth)
        readStatAlone(code);
}

void FollowedNode::readStatAlone(ErrorCode because)
{
    m_reading = true;
    m_session->exists(
        path(), Session::Watch::Yes, this,
        [this, because](const zkbridge::Result<zkbridge::Stat> &reply) {
            m_reading = false;
            if (reply.ok() && because == ErrorCode::NoNode) {
                read(); // created since
            } else if (reply.ok()) {
                m_facts.stat = *reply;
                m_retry.start();
                conclude(State::NotPermitted);
            } else if (reply.code() == ErrorCode::NoNode) {
                m_facts.stat = {};
                conclude(State::Gone);
            }
            if (std::exchange(m_again, false))
                read();
        },
        Session::Priority::Visible);
}

} // namespace model
