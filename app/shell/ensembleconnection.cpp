// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ensembleconnection.h"

#include "app/shell/serverevents.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
#include "model/ensemble/ensemblemonitor.h"
#include "model/journal/journal.h"
#include "model/tree/livetree.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace app {

using zkbridge::ParticipantProcess;

namespace {

constexpr int leaveMs = 1500; ///< for participants to resign cleanly
constexpr int closeMs = 6000; ///< for session and servers to end

bool isRunning(const ParticipantProcess *participant)
{
    return participant->state() != ParticipantProcess::State::Ended
        && participant->state() != ParticipantProcess::State::Killed;
}

} // namespace

// Members end in reverse order: readers of the session before the session, the session before its servers.
class EnsembleConnection::Private {
public:
    Private(EnsembleConnection *owner, zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> servers)
        : q(owner)
        , sandbox(std::move(servers))
        , session(std::make_unique<zkbridge::Session>(std::move(options)))
        , timeline(std::make_unique<model::Timeline>())
        , participants(std::make_unique<model::ParticipantFleet>(timeline.get()))
        , tree(std::make_unique<model::LiveTree>(session.get()))
        , clusters(std::make_unique<model::ClusterDirectory>(session.get(), tree.get()))
        , ensemble(std::make_unique<model::EnsembleMonitor>(session.get()))
        , journal(std::make_unique<model::Journal>(session.get()))
        , chronicle(std::make_unique<model::ClusterChronicle>(
              session.get(), clusters.get(), participants.get(), timeline.get()))
    {
        if (sandbox)
            tellOfSandbox();
    }

    void tellOfSandbox();
    void leave();
    void closeSession();
    void closeDone();

    EnsembleConnection *q;
    std::unique_ptr<zkbridge::Sandbox> sandbox;
    std::unique_ptr<zkbridge::Session> session;
    std::unique_ptr<model::Timeline> timeline;
    std::unique_ptr<model::ParticipantFleet> participants;
    std::unique_ptr<model::LiveTree> tree;
    std::unique_ptr<model::ClusterDirectory> clusters;
    std::unique_ptr<model::EnsembleMonitor> ensemble;
    std::unique_ptr<model::Journal> journal;
    std::unique_ptr<model::ClusterChronicle> chronicle;
    std::unique_ptr<ServerEvents> serverEvents;
    QString selectedPath = QStringLiteral("/");
    bool closing = false;
    bool sessionClosing = false;
    int parts = 0; ///< of session and sandbox, still to end
};

EnsembleConnection::EnsembleConnection(
    zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> sandbox, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), std::move(sandbox)))
{
}

EnsembleConnection::~EnsembleConnection() = default;

void EnsembleConnection::open() { d->session->open(); }

void EnsembleConnection::close()
{
    if (d->closing)
        return;
    d->closing = true;
    d->leave();
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
    parts = sandbox ? 2 : 1;
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
model::LiveTree *EnsembleConnection::tree() const { return d->tree.get(); }
model::ClusterDirectory *EnsembleConnection::clusters() const { return d->clusters.get(); }
model::EnsembleMonitor *EnsembleConnection::ensemble() const { return d->ensemble.get(); }
model::Journal *EnsembleConnection::journal() const { return d->journal.get(); }
model::Timeline *EnsembleConnection::timeline() const { return d->timeline.get(); }
model::ParticipantFleet *EnsembleConnection::participants() const { return d->participants.get(); }
model::ClusterChronicle *EnsembleConnection::chronicle() const { return d->chronicle.get(); }
zkbridge::Sandbox *EnsembleConnection::sandbox() const { return d->sandbox.get(); }

QString EnsembleConnection::selectedPath() const { return d->selectedPath; }

void EnsembleConnection::selectPath(const QString &path)
{
    if (path == d->selectedPath)
        return;
    d->selectedPath = path;
    Q_EMIT selectedPathChanged(path);
}

} // namespace app
