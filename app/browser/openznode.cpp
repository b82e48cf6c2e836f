// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/openznode.h"

#include <algorithm>
#include <chrono>

namespace app {

using zkbridge::ErrorCode;
using zkbridge::Session;
using zkbridge::WatchEvent;

OpenZnode::OpenZnode(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    using namespace std::chrono_literals;
    m_aclTimer.setInterval(5s);
    connect(&m_aclTimer, &QTimer::timeout, this, [this] {
        if (m_session->isConnected())
            readAcl();
    });
    m_statTimer.setInterval(100ms);
    m_statTimer.setSingleShot(true);
    connect(&m_statTimer, &QTimer::timeout, this, [this] {
        if (m_state == State::Loaded || m_state == State::Failed)
            readStat();
    });
    connect(m_session, &Session::watchEventsReceived, this, &OpenZnode::followEvents);
    connect(m_session, &Session::watchEventsOverflowed, this, &OpenZnode::refresh);
    connect(m_session, &Session::sessionReplaced, this, &OpenZnode::refresh);
    connect(m_session, &Session::statusChanged, this, &OpenZnode::followStatus);
}

void OpenZnode::open(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    ++m_generation;
    m_state = path.isEmpty() ? State::None : State::Loading;
    m_data = {};
    m_stat.reset();
    m_acl.reset();
    m_error = {};
    m_aclError = {};
    m_asOf = {};
    Q_EMIT opened(path);
    refresh();
}

void OpenZnode::refresh()
{
    if (m_path.isEmpty())
        return;
    readData();
    readAcl();
}

void OpenZnode::noteWritten(const QString &path, const zkbridge::NodeData &written)
{
    if (path != m_path || m_state != State::Loaded)
        return;
    if (written.stat.mzxid > m_data.stat.mzxid) { // else what came after it was read already
        m_data = written;
        applyStat(written.stat);
    }
    Q_EMIT dataRead();
}

void OpenZnode::noteChildrenChanged()
{
    // Not restarted: a storm of changes would put it off for ever.
    if (!m_statTimer.isActive())
        m_statTimer.start();
}

void OpenZnode::setActive(bool active)
{
    if (active == m_aclTimer.isActive())
        return;
    if (active) {
        m_aclTimer.start();
        refresh();
    } else {
        m_aclTimer.stop();
    }
}

void OpenZnode::readData()
{
    m_session->get(m_path, Session::Watch::Yes, this,
        [this, generation = m_generation](const zkbridge::Result<zkbridge::NodeData> &result) {
            if (generation == m_generation)
                applyData(result);
        });
}

void OpenZnode::applyData(const zkbridge::Result<zkbridge::NodeData> &result)
{
    if (result) {
        m_state = State::Loaded;
        m_data = *result;
        m_error = {};
        applyStat(result->stat);
        Q_EMIT dataRead();
        return;
    }
    if (result.code() == ErrorCode::Closing)
        return;
    m_error = result.error();
    m_asOf = QDateTime::currentDateTime();
    m_state = m_error.code == ErrorCode::NoNode ? State::Missing : State::Failed;
    if (m_state == State::Missing) {
        m_acl.reset();
        m_stat.reset();
    }
    Q_EMIT dataRead();
    readStat();
}

void OpenZnode::readStat()
{
    // A failed get sets no watch. exists needs no permission and also watches for a znode that is to come.
    m_session->exists(m_path, Session::Watch::Yes, this,
        [this, generation = m_generation](const zkbridge::Result<zkbridge::Stat> &result) {
            if (generation != m_generation || !result)
                return;
            if (m_state == State::Missing) {
                readData();
                return;
            }
            applyStat(*result);
            Q_EMIT dataRead();
        });
}

void OpenZnode::readAcl()
{
    if (m_path.isEmpty())
        return;
    m_session->acl(m_path, this, [this, generation = m_generation](const zkbridge::Result<zkbridge::AclReply> &result) {
        if (generation != m_generation || result.code() == ErrorCode::Closing)
            return;
        if (!result) {
            m_aclError = result.error();
            m_acl.reset();
            Q_EMIT aclRead();
            return;
        }
        m_aclError = {};
        m_acl = *result;
        if (m_state == State::Loaded && result->stat.mzxid > m_data.stat.mzxid) {
            readData();
        } else if (m_state != State::Missing && m_stat != result->stat) {
            applyStat(result->stat);
            Q_EMIT dataRead();
        }
        Q_EMIT aclRead();
    });
}

void OpenZnode::applyStat(const zkbridge::Stat &stat)
{
    m_stat = stat;
    m_asOf = QDateTime::currentDateTime();
}

void OpenZnode::followEvents(const QList<WatchEvent> &events)
{
    // Also when the watch was taken back: then a new one is needed, and what changed meanwhile.
    if (std::ranges::any_of(events, [this](const WatchEvent &event) { return event.path == m_path; }))
        refresh();
}

void OpenZnode::followStatus()
{
    const bool stale = !m_session->isConnected() && m_state != State::None && m_state != State::Loading;
    if (stale == m_stale)
        return;
    m_stale = stale;
    // Watches survive a reconnect of the same session, but not the news of what changed on the way to the new server.
    if (!stale)
        refresh();
    Q_EMIT staleChanged(stale);
}

} // namespace app
