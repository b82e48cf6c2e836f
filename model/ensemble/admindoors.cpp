// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ensemble/admindoors.h"

#include "model/ensemble/ensemblemonitor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr quint16 defaultPort = 8080;
constexpr qint64 againMs = 10LL * 60 * 1000;
constexpr int timeoutMs = 3000;

QUrl adminUrl(const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}
} // namespace

AdminDoors::AdminDoors(EnsembleMonitor *monitor, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
{
    connect(monitor, &EnsembleMonitor::serversChanged, this, &AdminDoors::conclude);
}

void AdminDoors::setNamed(const QList<QUrl> &named)
{
    if (named == m_named)
        return;
    m_named = named;
    for (const QUrl &url : named)
        m_tried.remove(url); // somebody says that it answers
    conclude();
}

QList<zkbridge::ServerAddress> AdminDoors::servers() const
{
    QList<zkbridge::ServerAddress> servers;
    for (const ServerStatus &status : m_monitor->servers()) {
        const auto parsed = zkbridge::ConnectString::parse(status.address);
        if (status.reach != ServerStatus::Reach::ClientPortUnknown && parsed.ok() && parsed->servers.size() == 1)
            servers.append(parsed->servers.constFirst());
    }
    return servers;
}

QList<QUrl> AdminDoors::candidates(const zkbridge::ServerAddress &server) const
{
    QList<QUrl> urls;
    for (const QUrl &url : m_named)
        if (url.host() == adminUrl(server.host, 0).host())
            urls.append(url);
    if (urls.isEmpty()) // under another name of the host, perhaps
        urls = m_named;
    urls.append(adminUrl(server.host, defaultPort));
    return urls;
}

QUrl AdminDoors::adminOf(const zkbridge::ServerAddress &server) const
{
    for (const QUrl &url : candidates(server))
        if (m_tried.value(url).clientPort == server.port)
            return url;
    return {};
}

void AdminDoors::find()
{
    QList<QUrl> wanted;
    for (const zkbridge::ServerAddress &server : servers())
        if (adminOf(server).isEmpty())
            wanted += candidates(server);
    for (const QUrl &url : std::as_const(wanted)) {
        const Tried tried = m_tried.value(url);
        if (!tried.asking && !tried.clientPort && tried.again.hasExpired())
            ask(url);
    }
    if (m_awaited == 0)
        QMetaObject::invokeMethod(this, &AdminDoors::searched, Qt::QueuedConnection);
}

void AdminDoors::ask(const QUrl &url)
{
    m_tried[url].asking = true;
    ++m_awaited;
    m_admin.ask(
        url, u"configuration"_s, this,
        [this, url](const zkbridge::Result<QJsonObject> &answer) {
            Tried tried;
            tried.again = QDeadlineTimer(againMs);
            const int port = answer.ok() ? answer->value("client_port"_L1).toInt() : 0;
            if (port > 0)
                tried.clientPort = static_cast<quint16>(port);
            m_tried.insert(url, tried);
            --m_awaited;
            conclude();
            if (m_awaited == 0)
                Q_EMIT searched();
        },
        timeoutMs);
}

void AdminDoors::conclude()
{
    const QList<ServerDoor> now = doors();
    if (now == m_told && knowsAllServers() == m_toldAll)
        return;
    m_told = now;
    m_toldAll = knowsAllServers();
    Q_EMIT changed();
}

QList<ServerDoor> AdminDoors::doors() const
{
    QList<ServerDoor> doors;
    for (const zkbridge::ServerAddress &server : servers())
        doors.append({server, adminOf(server)});
    return doors;
}

QList<QUrl> AdminDoors::admins() const
{
    QList<QUrl> urls;
    for (const ServerDoor &door : doors())
        if (!door.admin.isEmpty() && !urls.contains(door.admin))
            urls.append(door.admin);
    return urls;
}

bool AdminDoors::isComplete() const
{
    return knowsAllServers()
        && std::ranges::none_of(doors(), [](const ServerDoor &door) { return door.admin.isEmpty(); });
}

bool AdminDoors::knowsAllServers() const
{
    const QList<ServerStatus> all = m_monitor->servers();
    return m_monitor->isConfigRead() && !all.isEmpty() && std::ranges::none_of(all, [](const ServerStatus &status) {
        return status.reach == ServerStatus::Reach::ClientPortUnknown;
    });
}

} // namespace model
