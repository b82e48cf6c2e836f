// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ensemble/ensemblemonitor.h"

#include "model/ensemble/serverpoll.h"
#include "zkbridge/admin/ensembleconfig.h"

#include <QHash>
#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <map>

namespace model {

class EnsembleMonitor::Private {
public:
    Private(EnsembleMonitor *monitor, zkbridge::Session *ensembleSession)
        : q(monitor)
        , session(ensembleSession)
    {
    }

    void readConfig();
    void rebuild();
    void lookUp(const QString &host);
    [[nodiscard]] bool sameServer(const zkbridge::ServerAddress &a, const zkbridge::ServerAddress &b) const;
    [[nodiscard]] QList<std::pair<zkbridge::ServerAddress, std::optional<int>>> knownServers() const;

    EnsembleMonitor *q;
    zkbridge::Session *session;
    zkbridge::EnsembleConfig config;
    QHash<QString, QList<QHostAddress>> addresses; ///< of host names; empty while they are looked up
    std::map<QString, std::unique_ptr<ServerPoll>> polls; ///< by "host:port"
    QList<ServerStatus> withoutClientPort;
    bool active = false;
    bool configRead = false;
};

void EnsembleMonitor::Private::readConfig()
{
    session->config(zkbridge::Session::Watch::Yes, q, [this](const zkbridge::Result<zkbridge::NodeData> &reply) {
        // Not permitted, or a server before 3.5 without that znode: the connect string is all there is.
        if (reply.ok())
            config = zkbridge::parseEnsembleConfig(reply->data);
        configRead = true;
        rebuild();
    });
}

void EnsembleMonitor::Private::lookUp(const QString &host)
{
    if (addresses.contains(host))
        return;
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        addresses.insert(host, {literal});
        return;
    }
    addresses.insert(host, {});
    QHostInfo::lookupHost(host, q, [this, host](const QHostInfo &info) {
        addresses.insert(host, info.addresses());
        if (!info.addresses().isEmpty())
            rebuild();
    });
}

bool EnsembleMonitor::Private::sameServer(const zkbridge::ServerAddress &a, const zkbridge::ServerAddress &b) const
{
    if (a.port != b.port)
        return false;
    if (a.host == b.host)
        return true;
    const auto ofB = addresses.value(b.host);
    return std::ranges::any_of(addresses.value(a.host), [&](const QHostAddress &x) {
        return std::ranges::any_of(ofB, [&](const QHostAddress &y) { return x.isEqual(y); });
    });
}

QList<std::pair<zkbridge::ServerAddress, std::optional<int>>> EnsembleMonitor::Private::knownServers() const
{
    QList<std::pair<zkbridge::ServerAddress, std::optional<int>>> servers;
    for (const auto &member : config.members)
        if (member.client)
            servers.append({*member.client, member.id});
    for (const auto &address : session->options().connect.servers) {
        const bool named =
            std::ranges::any_of(servers, [&](const auto &server) { return sameServer(server.first, address); });
        if (!named)
            servers.append({address, std::nullopt});
    }
    return servers;
}

void EnsembleMonitor::Private::rebuild()
{
    for (const auto &address : session->options().connect.servers)
        lookUp(address.host);
    withoutClientPort.clear();
    for (const auto &member : config.members) {
        if (member.client) {
            lookUp(member.client->host);
            continue;
        }
        ServerStatus status;
        status.address = member.quorumAddress;
        status.id = member.id;
        status.reach = ServerStatus::Reach::ClientPortUnknown;
        withoutClientPort.append(status);
    }
    std::map<QString, std::unique_ptr<ServerPoll>> next;
    for (const auto &[address, id] : knownServers()) {
        const QString key = address.toString();
        auto known = polls.find(key);
        auto poll = known != polls.end() ? std::move(known->second) : std::make_unique<ServerPoll>(address);
        if (known == polls.end())
            connect(poll.get(), &ServerPoll::updated, q, &EnsembleMonitor::serverUpdated);
        poll->setId(id);
        poll->setActive(active);
        next.emplace(key, std::move(poll));
    }
    polls = std::move(next);
    Q_EMIT q->serversChanged();
}

EnsembleMonitor::EnsembleMonitor(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{
    connect(session, &zkbridge::Session::watchEventsReceived, this, [this](const QList<zkbridge::WatchEvent> &events) {
        if (std::ranges::any_of(events, [](const auto &event) { return event.path.endsWith(u"/zookeeper/config"); }))
            d->readConfig();
    });
    connect(session, &zkbridge::Session::sessionReplaced, this, [this] { d->readConfig(); });
    d->rebuild();
    d->readConfig();
}

EnsembleMonitor::~EnsembleMonitor() = default;

void EnsembleMonitor::setActive(bool active)
{
    d->active = active;
    for (const auto &[address, poll] : d->polls)
        poll->setActive(active);
}

void EnsembleMonitor::askOnce()
{
    for (const auto &[address, poll] : d->polls) {
        poll->setActive(true); // asks at once, and again only while that stays
        poll->setActive(d->active);
    }
}

bool EnsembleMonitor::isConfigRead() const { return d->configRead; }

QList<ServerStatus> EnsembleMonitor::servers() const
{
    QList<ServerStatus> servers = d->withoutClientPort;
    for (const auto &[address, poll] : d->polls)
        servers.append(poll->status());
    std::ranges::sort(servers, [](const ServerStatus &a, const ServerStatus &b) {
        return std::pair(a.id.value_or(1 << 30), a.address) < std::pair(b.id.value_or(1 << 30), b.address);
    });
    return servers;
}

const ServerHistory *EnsembleMonitor::history(const QString &address) const
{
    const auto poll = d->polls.find(address);
    return poll == d->polls.end() ? nullptr : &poll->second->history();
}

} // namespace model
