// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/sandbox.h"

#include "zkbridge/sandbox/freeports.h"
#include "zkbridge/sandbox/inbackground.h"
#include "zkbridge/sandbox/keeper.h"
#include "zkbridge/sandbox/sandboxfolder.h"
#include "zkbridge/sandbox/serverprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace zkbridge {

namespace {
constexpr qsizetype portsForEach = 4;
constexpr int mostAttempts = 5;
constexpr auto longestStart = 90s;

/// All that touches the disk or the network before the first server is started.
struct Preparation {
    std::shared_ptr<SandboxFolder> folder;
    JavaRuntime runtime;
    QList<ServerConfig> configs;
    QString problem;
};

QString missingText(const QStringList &packages)
{
    return u"these Debian packages are missing, install them with: sudo apt install %1"_s.arg(packages.join(u' '));
}

QList<ServerConfig> chooseConfigs(const SandboxOptions &options, const QString &folder)
{
    const QList<quint16> ports = freePorts(static_cast<int>(options.servers * portsForEach));
    if (ports.size() < options.servers * portsForEach)
        return {};
    QList<ServerConfig> configs;
    for (int i = 0; i < options.servers; ++i) {
        const qsizetype first = i * portsForEach;
        configs += ServerConfig{.id = i + 1,
            .directory = folder + u"/server-%1"_s.arg(i + 1),
            .clientPort = ports.at(first),
            .adminPort = ports.at(first + 1),
            .quorumPort = ports.at(first + 2),
            .electionPort = ports.at(first + 3),
            .tickMs = options.tickMs,
            .heapMb = options.heapMb,
            .maxClientConnections = options.maxClientConnections,
            .adminServer = options.adminServer,
            .fourLetterWords = options.fourLetterWords};
    }
    return configs;
}

Preparation prepare(const SandboxOptions &options)
{
    const QString parent = options.directory.isEmpty() ? QDir::tempPath() : QDir(options.directory).absolutePath();
    SandboxFolder::sweep(parent);
    Preparation result;
    result.folder = std::make_shared<SandboxFolder>();
    result.runtime = JavaRuntime::find();
    if (!result.runtime.missingPackages.isEmpty()) {
        result.problem = missingText(result.runtime.missingPackages);
        return result;
    }
    if (!result.folder->create(parent)) {
        result.problem = result.folder->problem();
        return result;
    }
    result.configs = chooseConfigs(options, result.folder->path());
    if (result.configs.isEmpty())
        result.problem = u"there are not enough free ports on 127.0.0.1"_s;
    for (const ServerConfig &config : std::as_const(result.configs)) {
        if (result.problem.isEmpty())
            result.problem = config.write(result.configs);
    }
    return result;
}
} // namespace

class Sandbox::Private {
public:
    Private(Sandbox *owner, SandboxOptions sandboxOptions)
        : q(owner)
        , options(std::move(sandboxOptions))
    {
        patience.setSingleShot(true);
        connect(&patience, &QTimer::timeout, q,
            [this] { fail(u"the servers do not serve after %1 s"_s.arg(std::chrono::seconds(longestStart).count())); });
    }

    enum class Phase { Idle, Preparing, Starting, Running, Retrying, Failing, Stopping, Removing, Over };

    void begin();
    void take(Preparation preparation);
    void serverStateChanged(ServerProcess *server);
    void serverDied(const ServerProcess &server);
    void checkReady();
    void checkPortsThenReady();
    void fail(const QString &reason);
    void endServers(Phase reason);
    void checkAllEnded();
    void removeFolder();
    void finish();
    [[nodiscard]] ServerProcess *server(int id) const;
    [[nodiscard]] bool allEnded() const;

    Sandbox *q;
    SandboxOptions options;
    Phase phase = Phase::Idle;
    Phase endReason = Phase::Idle; ///< while Removing: Retrying, Failing or Stopping
    int attempts = 0;
    QString failure;
    std::shared_ptr<SandboxFolder> folder;
    std::vector<std::unique_ptr<ServerProcess>> servers;
    QTimer patience;
};

void Sandbox::Private::begin()
{
    phase = Phase::Preparing;
    ++attempts;
    inBackground(
        q, [options = options] { return prepare(options); },
        [this](Preparation preparation) { take(std::move(preparation)); });
}

void Sandbox::Private::take(Preparation preparation)
{
    folder = std::move(preparation.folder);
    if (!folder->path().isEmpty())
        Keeper::instance().watchFolder(folder->path());
    if (phase == Phase::Stopping) {
        removeFolder();
        return;
    }
    if (!preparation.problem.isEmpty()) {
        fail(preparation.problem);
        return;
    }
    phase = Phase::Starting;
    patience.start(longestStart);
    for (const ServerConfig &config : std::as_const(preparation.configs)) {
        servers.push_back(std::make_unique<ServerProcess>(config, preparation.runtime));
        ServerProcess *server = servers.back().get();
        connect(server, &ServerProcess::started, q, [this, server] {
            inBackground(
                q,
                [path = folder->path(), process = server->identity()] {
                    SandboxFolder::recordProcess(path, process);
                    return true;
                },
                [](bool) {});
        });
        connect(server, &ServerProcess::stateChanged, q, [this, server] { serverStateChanged(server); });
    }
    // A start that fails at once ends them all.
    for (std::size_t i = 0; phase == Phase::Starting && i < servers.size(); ++i)
        servers[i]->start();
}

void Sandbox::Private::serverStateChanged(ServerProcess *server)
{
    if (phase == Phase::Starting && server->state() == SandboxServer::State::Died)
        serverDied(*server);
    Q_EMIT q->serverChanged(server->config().id);
    if (phase == Phase::Starting)
        checkReady();
    else
        checkAllEnded();
}

void Sandbox::Private::serverDied(const ServerProcess &server)
{
    if (server.verdict().cause == ServerVerdict::Cause::PortTaken && attempts < mostAttempts) {
        endServers(Phase::Retrying);
        return;
    }
    fail(u"server %1: %2"_s.arg(server.config().id).arg(server.verdict().text));
}

void Sandbox::Private::checkReady()
{
    const auto serves = [](const auto &server) { return server->state() == SandboxServer::State::Serving; };
    if (!std::all_of(servers.cbegin(), servers.cend(), serves))
        return;
    const auto leads = [](const auto &server) { return server->mode() == "leader"_L1; };
    if (servers.size() > 1 && std::count_if(servers.cbegin(), servers.cend(), leads) != 1) {
        // The servers were asked one after the other, and another leader was elected meanwhile.
        for (const auto &server : servers)
            server->probeAgain();
        return;
    }
    checkPortsThenReady();
}

void Sandbox::Private::checkPortsThenReady()
{
    QStringList logs;
    for (const auto &server : servers)
        logs += server->config().logFile();
    inBackground(
        q,
        [logs] {
            return std::any_of(
                logs.cbegin(), logs.cend(), [](const QString &log) { return tellsOfTakenPort(tailOf(log)); });
        },
        [this](bool portTaken) {
            if (phase != Phase::Starting)
                return;
            if (portTaken && attempts < mostAttempts) {
                endServers(Phase::Retrying);
                return;
            }
            phase = Phase::Running;
            patience.stop();
            Q_EMIT q->ready();
        });
}

void Sandbox::Private::fail(const QString &reason)
{
    failure = reason;
    endServers(Phase::Failing);
}

void Sandbox::Private::endServers(Phase reason)
{
    phase = reason;
    patience.stop();
    for (const auto &server : servers) {
        if (reason == Phase::Stopping)
            server->stop();
        else
            server->kill();
    }
    checkAllEnded();
}

bool Sandbox::Private::allEnded() const
{
    return std::none_of(servers.cbegin(), servers.cend(), [](const auto &server) { return server->isRunning(); });
}

void Sandbox::Private::checkAllEnded()
{
    if ((phase == Phase::Stopping || phase == Phase::Failing || phase == Phase::Retrying) && allEnded())
        removeFolder();
}

void Sandbox::Private::removeFolder()
{
    endReason = phase;
    phase = Phase::Removing;
    for (auto &server : servers) {
        // It may be the one whose signal brought us here.
        server->setParent(q);
        server.release()->deleteLater();
    }
    servers.clear();
    inBackground(
        q,
        [folder = std::exchange(folder, nullptr)] {
            if (folder)
                folder->remove();
            return true;
        },
        [this](bool) { finish(); });
}

void Sandbox::Private::finish()
{
    phase = Phase::Over;
    if (endReason == Phase::Retrying)
        begin();
    else if (endReason == Phase::Failing)
        Q_EMIT q->failed(failure);
    else
        Q_EMIT q->stopped();
}

ServerProcess *Sandbox::Private::server(int id) const
{
    const auto found =
        std::find_if(servers.cbegin(), servers.cend(), [id](const auto &server) { return server->config().id == id; });
    return found == servers.cend() ? nullptr : found->get();
}

Sandbox::Sandbox(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

Sandbox::~Sandbox()
{
    for (const auto &server : d->servers) {
        server->disconnect(this);
        server->kill();
    }
    // Waits for each; they were killed together.
    d->servers.clear();
}

QStringList Sandbox::missingPackages() { return JavaRuntime::find().missingPackages; }

void Sandbox::start()
{
    if (d->phase != Private::Phase::Idle && d->phase != Private::Phase::Over)
        return;
    d->attempts = 0;
    d->begin();
}

void Sandbox::stop()
{
    switch (d->phase) {
    case Private::Phase::Idle:
    case Private::Phase::Over:
        QMetaObject::invokeMethod(this, &Sandbox::stopped, Qt::QueuedConnection);
        break;
    case Private::Phase::Preparing:
        d->phase = Private::Phase::Stopping;
        break;
    case Private::Phase::Removing:
        d->endReason = Private::Phase::Stopping;
        break;
    case Private::Phase::Stopping:
        break;
    default:
        d->endServers(Private::Phase::Stopping);
    }
}

void Sandbox::stopServer(int id)
{
    if (ServerProcess *server = d->server(id))
        server->stop();
}

void Sandbox::killServer(int id)
{
    if (ServerProcess *server = d->server(id))
        server->kill();
}

void Sandbox::startServer(int id)
{
    ServerProcess *server = d->server(id);
    if (server && isReady())
        server->start();
}

void Sandbox::freezeServer(int id)
{
    if (ServerProcess *server = d->server(id))
        server->freeze();
}

void Sandbox::resumeServer(int id)
{
    if (ServerProcess *server = d->server(id))
        server->resume();
}

const SandboxOptions &Sandbox::options() const { return d->options; }

QList<SandboxServer> Sandbox::servers() const
{
    QList<SandboxServer> list;
    for (const auto &server : d->servers) {
        const ServerConfig &config = server->config();
        list += SandboxServer{.id = config.id,
            .client = config.clientAddress(),
            .admin = config.adminUrl(),
            .pid = server->pid(),
            .directory = config.directory,
            .state = server->state(),
            .isFrozen = server->isFrozen(),
            .problem = server->verdict().text};
    }
    return list;
}

QString Sandbox::connectString() const
{
    QStringList addresses;
    for (const auto &server : d->servers)
        addresses += server->config().clientAddress();
    return addresses.join(u',');
}

bool Sandbox::isReady() const { return d->phase == Private::Phase::Running; }

QJsonObject Sandbox::toJson() const
{
    QJsonArray list;
    const QList<SandboxServer> all = servers();
    for (const SandboxServer &server : all) {
        list += QJsonObject{{u"id"_s, server.id}, {u"client"_s, server.client}, {u"admin"_s, server.admin},
            {u"pid"_s, server.pid}, {u"dir"_s, server.directory}};
    }
    return {{u"connect"_s, connectString()}, {u"servers"_s, list}};
}

} // namespace zkbridge
