// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/connection.h"

#include "zkbridge/client/clientlog.h"
#include "zkbridge/client/log.h"
#include "zkbridge/client/lostreply.h"
#include "zkbridge/client/operationtable.h"

#include <zookeeper/zookeeper.h>

#include <algorithm>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr int kFirstRetryMs = 500;
constexpr int kLongestRetryMs = 15000;
constexpr int kProblemIntervalMs = 1000;

/// Lines that ConnectDiagnosis understands; the rest is not worth an event.
bool isAboutConnecting(const std::string &text)
{
    return text.starts_with("Socket ") || text.starts_with("initiated connection")
        || text.starts_with("session establishment");
}

} // namespace

Connection::Connection(const SessionOptions &options, std::shared_ptr<Mailbox> mailbox, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_identities(options.identities)
    , m_mailbox(std::move(mailbox))
    , m_resolver(this)
{
    installLog();
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Connection::resolve);
    m_problemTimer.setSingleShot(true);
    connect(&m_problemTimer, &QTimer::timeout, this, &Connection::statusChanged);
    connect(&m_resolver, &Resolver::resolved, this, &Connection::makeHandle);
    connect(&m_resolver, &Resolver::failed, this, &Connection::retryLater);
    m_logListener = ClientLog::shared().add([this](const ClientLog::Line &line) {
        if (isAboutConnecting(line.text)) {
            QMetaObject::invokeMethod(
                this, [this, text = QString::fromStdString(line.text)] { readLog(text); }, Qt::QueuedConnection);
        }
    });
}

Connection::~Connection() { ClientLog::shared().remove(m_logListener); }

void Connection::open()
{
    if (m_status.state == SessionState::Idle)
        resolve();
}

void Connection::close()
{
    if (m_status.state == SessionState::Closed)
        return;
    m_retryTimer.stop();
    m_problemTimer.stop();
    m_resolver.cancel();
    enter(SessionState::Closed);
    if (m_handle)
        m_handle->close();
    else
        QMetaObject::invokeMethod(this, &Connection::closed, Qt::QueuedConnection);
}

void Connection::addIdentity(const Identity &identity) { m_identities.append(identity); }

void Connection::resolve()
{
    if (m_status.state == SessionState::Idle)
        enter(SessionState::Resolving);
    m_resolver.start(m_options.connect.servers);
}

void Connection::makeHandle(const Resolver::Addresses &addresses)
{
    m_addresses = addresses;
    Handle::Options options{addresses.hostList.toStdString(), m_options.timeoutMs, {}};
    for (const Identity &identity : std::as_const(m_identities))
        options.credentials.push_back({identity.scheme.toStdString(), identity.credential.toStdString()});
    m_opened = false;
    m_established = false;
    m_believed = false;
    m_everBelieved = false;
    m_probe = 0;
    m_handle = std::make_unique<Handle>(std::move(options), m_mailbox);
    if (m_status.state == SessionState::Resolving)
        enter(SessionState::Connecting);
}

void Connection::take(const HandleOpened &opened)
{
    if (opened.systemError != 0) {
        m_handle.reset();
        retryLater({ConnectStep::None, {}, QString::fromStdString(std::system_category().message(opened.systemError)),
            m_status.problem.attempts});
        return;
    }
    m_opened = true;
    probe();
}

void Connection::take(const HandleClosed & /*closed*/)
{
    m_handle.reset();
    if (m_status.state == SessionState::Closed)
        Q_EMIT closed();
}

void Connection::take(const RawSessionEvent &event)
{
    if (hasEnded())
        return;
    if (event.state == ZOO_CONNECTED_STATE || event.state == ZOO_READONLY_STATE) {
        m_established = true;
        m_readOnlyServer = event.state == ZOO_READONLY_STATE;
        m_status.sessionId = event.sessionId;
        m_status.timeoutMs = event.timeoutMs;
        m_status.server = serverName(QString::fromStdString(event.peer));
        probe();
    } else if (event.state == ZOO_EXPIRED_SESSION_STATE) {
        expire();
    } else if (event.state == ZOO_AUTH_FAILED_STATE) {
        failAuth();
    } else {
        lose();
    }
}

/// Asks for something that every server can answer: the chroot, which has to be there for anything else to be.
void Connection::probe()
{
    if (!m_opened || !m_established)
        return;
    const QString &chroot = m_options.connect.chroot;
    const Handle::Sent sent = m_handle->send(request::Exists{chroot.isEmpty() ? "/" : chroot.toStdString()});
    m_probe = sent.code == ZOK ? sent.serial : 0;
}

bool Connection::take(const Reply &reply)
{
    if (m_probe == 0 || reply.serial != m_probe)
        return false;
    m_probe = 0;
    if (hasEnded())
        return true;
    if (isLostReply(ErrorCode(reply.code)))
        distrust();
    else
        believe(reply);
    return true;
}

/// There was an answer to the handshake, and none to a request.
void Connection::distrust()
{
    m_probe = 0;
    const ConnectionProblem problem{
        ConnectStep::Handshake, m_status.server, u"the first request was not answered"_s, 0};
    if (m_everBelieved) {
        addProblem(problem);
        return;
    }
    // Whatever it was that answered, the C client now goes by the timeout it read there: days, from a web server.
    m_handle.reset();
    retryLater(problem);
}

void Connection::believe(const Reply &reply)
{
    m_believed = true;
    m_everBelieved = true;
    m_problemTimer.stop();
    m_status.problem = {};
    if (reply.code == ZNONODE)
        m_status.problem = {ConnectStep::Chroot, m_options.connect.chroot, u"no such znode"_s, 0};
    enter(m_readOnlyServer ? SessionState::ReadOnly : SessionState::Connected);
    Q_EMIT up(std::exchange(m_replacing, false));
}

void Connection::lose()
{
    const bool wasEstablished = std::exchange(m_established, false);
    if (!std::exchange(m_believed, false)) {
        if (wasEstablished)
            distrust();
        return;
    }
    // First what works with the handle, then whoever looks at the state: it may ask for something at once.
    Q_EMIT down();
    m_status.expiryDeadline = QDateTime::currentDateTime().addMSecs(m_status.timeoutMs);
    enter(SessionState::Disconnected);
}

void Connection::expire()
{
    m_established = false;
    const bool wasReal = m_believed || m_status.state == SessionState::Disconnected;
    m_believed = false;
    m_status.sessionId = 0;
    if (wasReal) {
        m_replacing = true;
        Q_EMIT expired();
    }
    m_handle.reset();
    if (wasReal)
        enter(SessionState::Expired);
    resolve();
}

void Connection::failAuth()
{
    m_retryTimer.stop();
    m_established = false;
    m_believed = false;
    m_status.problem = {
        ConnectStep::Auth, m_status.server, m_identities.isEmpty() ? QString() : m_identities.constLast().scheme, 0};
    Q_EMIT authFailed();
    m_handle->close();
    enter(SessionState::AuthFailed);
}

void Connection::retryLater(const ConnectionProblem &problem)
{
    addProblem(problem);
    const int doublings = std::min(m_status.problem.attempts - 1, 5);
    m_retryTimer.start(std::min(kFirstRetryMs << doublings, kLongestRetryMs));
}

void Connection::readLog(const QString &line)
{
    const auto failure = m_diagnosis.read(line);
    if (!failure || hasEnded() || m_believed)
        return;
    // The log is the process's: another session's servers are none of ours.
    const QString entry = failure->server;
    if (!m_addresses.hostList.split(u',').contains(entry))
        return;
    addProblem({failure->step, serverName(entry), failure->detail, 0});
}

/// Counts a failed attempt and tells of it: at once when it is a new problem, else no more than once a second.
void Connection::addProblem(ConnectionProblem problem)
{
    problem.attempts = m_status.problem.attempts;
    const bool known = problem == m_status.problem;
    problem.attempts += 1;
    m_status.problem = std::move(problem);
    if (!known)
        Q_EMIT statusChanged();
    else if (!m_problemTimer.isActive())
        m_problemTimer.start(kProblemIntervalMs);
}

void Connection::enter(SessionState state)
{
    m_status.state = state;
    m_status.since = QDateTime::currentDateTime();
    if (state != SessionState::Disconnected)
        m_status.expiryDeadline = {};
    Q_EMIT statusChanged();
}

/// The server as the connect string names it. `address` is numeric, IPv6 with or without brackets.
QString Connection::serverName(const QString &address) const
{
    const qsizetype colon = address.lastIndexOf(u':');
    QString host = address.left(colon);
    if (host.contains(u':') && !host.startsWith(u'['))
        host = u'[' + host + u']';
    const QString key = host + address.mid(colon);
    return m_addresses.names.value(key, key);
}

bool Connection::hasEnded() const
{
    return m_status.state == SessionState::Closed || m_status.state == SessionState::AuthFailed;
}

} // namespace zkbridge
