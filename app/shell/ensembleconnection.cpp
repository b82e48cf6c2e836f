// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ensembleconnection.h"

#include "app/shell/serverevents.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/timeline.h"
#include "model/cluster/workobserver.h"
#include "model/ensemble/admindoors.h"
#include "model/ensemble/ensemblemonitor.h"
#include "model/journal/journal.h"
#include "model/journal/timelinekeeper.h"
#include "model/tree/livetree.h"
#include "zkbridge/sandbox/sandbox.h"
#include "zkbridge/wire/answerprobe.h"
#include "zkbridge/wire/wirereader.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace app {

using zkbridge::ParticipantProcess;

namespace {

constexpr int leaveMs = 1500; ///< for participants to resign cleanly
constexpr int closeMs = 6000; ///< for session and servers to end
constexpr int sandboxRestMs = 2000;
constexpr int restMs = 10'000; ///< between two counts of the sessions of servers that others work with

zkbridge::WireOptions wireOptions(const zkbridge::SessionOptions &session, const TreeSettings &settings)
{
    zkbridge::WireOptions options;
    options.connect = session.connect;
    options.identities = session.identities;
    options.timeoutMs = session.timeoutMs;
    options.znodesPerSecond = settings.znodesPerSecondFor(session.lock);
    options.maxFrameBytes = settings.maxFrameBytes();
    return options;
}

bool isRunning(const ParticipantProcess *participant)
{
    return participant->state() != ParticipantProcess::State::Ended
        && participant->state() != ParticipantProcess::State::Killed;
}

} // namespace

// Members end in reverse order: readers of the session before the session, the session before its servers.
class EnsembleConnection::Private {
public:
    Private(EnsembleConnection *owner, zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> servers,
        const TreeSettings &treeSettings)
        : q(owner)
        , settings(treeSettings)
        , sandbox(std::move(servers))
        , session(std::make_unique<zkbridge::Session>(std::move(options)))
        , timeline(std::make_unique<model::Timeline>())
        , participants(std::make_unique<model::ParticipantFleet>(timeline.get()))
        , wire(std::make_unique<zkbridge::WireReader>(wireOptions(session->options(), settings)))
        , answerProbe(std::make_unique<zkbridge::AnswerProbe>(session.get(), wire.get()))
        , tree(std::make_unique<model::LiveTree>(session.get(), wire.get()))
        , clusters(std::make_unique<model::ClusterDirectory>(session.get(), tree.get()))
        , workObserver(std::make_unique<model::WorkObserver>(clusters.get()))
        , ensemble(std::make_unique<model::EnsembleMonitor>(session.get()))
        , doors(std::make_unique<model::AdminDoors>(ensemble.get()))
        , census(std::make_unique<model::SessionCensus>())
        , journal(std::make_unique<model::Journal>(session.get()))
        , chronicle(std::make_unique<model::ClusterChronicle>(
              session.get(), clusters.get(), participants.get(), timeline.get()))
    {
        clusters->setCensus(census.get());
        chronicle->setCensus(census.get());
        census->setRestMs(restMs);
        QObject::connect(doors.get(), &model::AdminDoors::changed, q, [this] { takeDoors(); });
        QObject::connect(session.get(), &zkbridge::Session::statusChanged, q, [this] { takeOwnSessions(); });
        QObject::connect(wire.get(), &zkbridge::WireReader::statusChanged, q, [this] { takeOwnSessions(); });
        if (sandbox)
            tellOfSandbox();
        QObject::connect(session.get(), &zkbridge::Session::statusChanged, q, [this] { openWire(); });
        QObject::connect(tree.get(), &model::LiveTree::statusChanged, q, [this](const model::TreeStatus &status) {
            if (status.mode == model::TreeMode::Live && !std::exchange(dataBytesAsked, true))
                ensemble->askOnce();
        });
        QObject::connect(
            ensemble.get(), &model::EnsembleMonitor::serverUpdated, tree.get(), [this] { takeDataBytes(); });
        QObject::connect(session.get(), &zkbridge::Session::lockStateChanged, wire.get(), [this] { applySettings(); });
        applySettings();
    }

    void applySettings();
    void openWire();
    void takeDataBytes();
    void takeDoors();
    void takeOwnSessions();
    void tellOfSandbox();
    void leave();
    void closeSession();
    void closeDone();

    EnsembleConnection *q;
    TreeSettings settings;
    int watchers = 0; ///< views that are shown and tell of sessions
    std::unique_ptr<zkbridge::Sandbox> sandbox;
    std::unique_ptr<zkbridge::Session> session;
    std::unique_ptr<model::Timeline> timeline;
    std::unique_ptr<model::TimelineKeeper> keeper; ///< null: the timeline is not kept
    std::unique_ptr<model::ParticipantFleet> participants;
    std::unique_ptr<zkbridge::WireReader> wire;
    std::unique_ptr<zkbridge::AnswerProbe> answerProbe;
    std::unique_ptr<model::LiveTree> tree;
    std::unique_ptr<model::ClusterDirectory> clusters;
    std::unique_ptr<model::WorkObserver> workObserver;
    std::unique_ptr<model::EnsembleMonitor> ensemble;
    std::unique_ptr<model::AdminDoors> doors;
    std::unique_ptr<model::SessionCensus> census;
    std::unique_ptr<model::Journal> journal;
    std::unique_ptr<model::ClusterChronicle> chronicle;
    std::unique_ptr<ServerEvents> serverEvents;
    QString selectedPath = QStringLiteral("/");
    bool wireOpened = false;
    bool dataBytesAsked = false;
    bool closing = false;
    bool sessionClosing = false;
    int parts = 0; ///< of session, wire and sandbox, still to end
};

EnsembleConnection::EnsembleConnection(zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> sandbox,
    const TreeSettings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), std::move(sandbox), settings))
{
}

EnsembleConnection::~EnsembleConnection() = default;

void EnsembleConnection::apply(const TreeSettings &settings)
{
    d->settings = settings;
    d->applySettings();
}

void EnsembleConnection::keepTimeline(model::EventStore *store)
{
    const auto begin = [this, store] {
        const auto ensemble = isSandbox() ? model::EnsembleIdentity::ofSandbox()
                                          : model::EnsembleIdentity::of(d->session->options().connect);
        d->keeper = std::make_unique<model::TimelineKeeper>(d->timeline.get(), store, ensemble);
        d->keeper->setSeen(d->session->isConnected());
        connect(d->session.get(), &zkbridge::Session::statusChanged, d->keeper.get(),
            [this] { d->keeper->setSeen(d->session->isConnected()); });
    };
    if (isSandbox()) {
        begin();
        return;
    }
    // What was never reached has no history.
    connect(d->session.get(), &zkbridge::Session::statusChanged, this, [this, begin] {
        if (!d->keeper && d->session->isConnected())
            begin();
    });
}

void EnsembleConnection::open() { d->session->open(); }

void EnsembleConnection::close()
{
    if (d->closing)
        return;
    d->closing = true;
    d->leave();
}

void EnsembleConnection::Private::applySettings()
{
    tree->setLimit(settings.limit);
    // Whoever has not opened the lock looks at servers that others work with.
    wire->setZnodesPerSecond(settings.znodesPerSecondFor(session->lockState()));
}

void EnsembleConnection::Private::openWire()
{
    if (wireOpened || sessionClosing || !session->isConnected())
        return;
    wireOpened = true;
    wire->open(session->status().server);
}

void EnsembleConnection::Private::takeDataBytes()
{
    // Members differ by what is under way; what reading all Stats moves is at most the largest of them.
    std::optional<qint64> most;
    for (const model::ServerStatus &server : ensemble->servers())
        if (server.dataBytes)
            most = std::max(*server.dataBytes, most.value_or(0));
    if (most)
        tree->setDataBytes(*most);
}

void EnsembleConnection::Private::takeDoors()
{
    if (sandbox) // whose servers are known
        return;
    census->setServers(doors->doors());
    clusters->setServers(doors->doors(), doors->knowsAllServers());
}

/// What the two connections of this program hold is marked as ours.
void EnsembleConnection::Private::takeOwnSessions()
{
    QSet<qint64> sessions{session->status().sessionId, wire->status().sessionId};
    sessions.remove(0);
    clusters->setOwnSessions(sessions);
}

void EnsembleConnection::Private::tellOfSandbox()
{
    chronicle->setTickMs(sandbox->options().tickMs);
    serverEvents = std::make_unique<ServerEvents>(sandbox.get(), timeline.get());
    QList<QUrl> admins;
    const auto servers = sandbox->servers();
    for (const zkbridge::SandboxServer &server : servers)
        admins.append(QUrl(server.admin));
    clusters->setAdminServers(admins);
    doors->setNamed(admins);
    census->setAdminServers(admins);
    census->setRestMs(sandboxRestMs);
    census->setWatching(true);
    // Our own servers may be asked after every change who watches whom; others' are asked on request.
    clusters->verifyWatches(true);
}

void EnsembleConnection::Private::leave()
{
    bool running = false;
    for (ParticipantProcess *participant : participants->participants()) {
        if (!isRunning(participant))
            continue;
        running = true;
        QObject::connect(participant, &ParticipantProcess::stateChanged, q, [this] {
            const auto all = participants->participants();
            if (std::none_of(all.begin(), all.end(), isRunning))
                closeSession();
        });
        participant->leave();
    }
    // Queued, so that closed() never comes inside close().
    QTimer::singleShot(running ? leaveMs : 0, q, [this] { closeSession(); });
}

void EnsembleConnection::Private::closeSession()
{
    if (sessionClosing)
        return;
    sessionClosing = true;
    parts = sandbox ? 3 : 2;
    // Who has not resigned in time ends while the others close; its destructor would wait for that.
    for (ParticipantProcess *participant : participants->participants())
        participant->crash();
    QObject::connect(wire.get(), &zkbridge::WireReader::closed, q, [this] { closeDone(); });
    wire->close();
    QObject::connect(session.get(), &zkbridge::Session::closed, q, [this] { closeDone(); });
    session->close();
    if (sandbox) {
        QObject::connect(sandbox.get(), &zkbridge::Sandbox::stopped, q, [this] { closeDone(); });
        sandbox->stop();
    }
    QTimer::singleShot(closeMs, q, [this] {
        if (parts > 0) {
            parts = 0;
            Q_EMIT q->closed();
        }
    });
}

void EnsembleConnection::Private::closeDone()
{
    if (parts > 0 && --parts == 0)
        Q_EMIT q->closed();
}

zkbridge::Session *EnsembleConnection::session() const { return d->session.get(); }
zkbridge::WireReader *EnsembleConnection::wire() const { return d->wire.get(); }
model::LiveTree *EnsembleConnection::tree() const { return d->tree.get(); }
model::ClusterDirectory *EnsembleConnection::clusters() const { return d->clusters.get(); }
model::WorkObserver *EnsembleConnection::workObserver() const { return d->workObserver.get(); }
model::EnsembleMonitor *EnsembleConnection::ensemble() const { return d->ensemble.get(); }
model::AdminDoors *EnsembleConnection::adminDoors() const { return d->doors.get(); }
model::SessionCensus *EnsembleConnection::census() const { return d->census.get(); }
model::Journal *EnsembleConnection::journal() const { return d->journal.get(); }
model::Timeline *EnsembleConnection::timeline() const { return d->timeline.get(); }
model::ParticipantFleet *EnsembleConnection::participants() const { return d->participants.get(); }
model::ClusterChronicle *EnsembleConnection::chronicle() const { return d->chronicle.get(); }
zkbridge::Sandbox *EnsembleConnection::sandbox() const { return d->sandbox.get(); }

void EnsembleConnection::setClustersWatched(bool watched)
{
    if (d->sandbox)
        return;
    if (watched)
        d->doors->find();
    d->watchers = std::max(d->watchers + (watched ? 1 : -1), 0);
    d->census->setWatching(d->watchers > 0);
}

QString EnsembleConnection::selectedPath() const { return d->selectedPath; }

void EnsembleConnection::selectPath(const QString &path)
{
    if (path == d->selectedPath)
        return;
    d->selectedPath = path;
    Q_EMIT selectedPathChanged(path);
}

} // namespace app
