// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourground.h"

#include "app/shell/ensembleconnection.h"
#include "app/tour/groundsweep.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/followedchildren.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/client/path.h"
#include "zkbridge/client/session.h"
#include "zkbridge/sandbox/sandbox.h"

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::ParticipantProcess;
using zkbridge::Session;

TourGround::TourGround(EnsembleConnection *connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    Q_ASSERT(connection->isSandbox());
}

TourGround::~TourGround() = default;

Session *TourGround::session() const { return m_connection->session(); }
zkbridge::Sandbox *TourGround::sandbox() const { return m_connection->sandbox(); }
model::ParticipantFleet *TourGround::fleet() const { return m_connection->participants(); }

QString TourGround::path(const QString &name) const { return zkbridge::joinPath(m_root, name); }

void TourGround::open() { tryRoot(1); }

void TourGround::tryRoot(int number)
{
    const QString root = number == 1 ? u"/tour"_s : u"/tour-%1"_s.arg(number);
    session()->create(root, {}, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
        [this, root, number](const zkbridge::Result<zkbridge::Created> &reply) {
            if (reply.code() == zkbridge::ErrorCode::NodeExists) {
                tryRoot(number + 1);
                return;
            }
            if (!reply.ok()) {
                Q_EMIT failed(reply.error());
                return;
            }
            m_root = root;
            m_children = follow(m_root);
            connect(m_children.get(), &model::FollowedSource::changed, this, &TourGround::childrenChanged);
            Q_EMIT opened();
        });
}

std::optional<model::ZnodeFacts> TourGround::child(const QString &name) const
{
    if (!m_children)
        return std::nullopt;
    const QList<model::ZnodeFacts> children = m_children->facts().children;
    const auto found = std::ranges::find(children, name, &model::ZnodeFacts::name);
    return found == children.end() ? std::nullopt : std::optional(*found);
}

std::unique_ptr<model::FollowedChildren> TourGround::follow(const QString &path) const
{
    return std::make_unique<model::FollowedChildren>(session(), path);
}

std::unique_ptr<Session> TourGround::makeSession(int timeoutMs) const
{
    zkbridge::SessionOptions options;
    options.connect = session()->options().connect;
    options.timeoutMs = timeoutMs;
    options.lock = zkbridge::LockState::Unlocked;
    return std::make_unique<Session>(std::move(options));
}

void TourGround::close()
{
    if (std::exchange(m_closing, true))
        return;
    connect(fleet(), &model::ParticipantFleet::participantsChanged, this, &TourGround::sweep);
    letGo();
    sweep();
}

bool TourGround::isOurs(const ParticipantProcess &participant) const
{
    return !m_root.isEmpty() && zkbridge::isAtOrBelow(participant.settings().election, m_root);
}

void TourGround::letGo()
{
    const auto participants = fleet()->participants();
    for (ParticipantProcess *participant : participants) {
        if (!isOurs(*participant))
            continue;
        // Who has no session yet does not listen to words.
        if (participant->state() == ParticipantProcess::State::Running)
            participant->leave();
        else if (participant->state() != ParticipantProcess::State::Leaving)
            participant->crash();
    }
}

bool TourGround::anyoneLeft() const
{
    using State = ParticipantProcess::State;
    const auto participants = fleet()->participants();
    return std::ranges::any_of(participants, [this](const ParticipantProcess *participant) {
        return isOurs(*participant) && participant->state() != State::Killed && participant->state() != State::Ended;
    });
}

/// Begins when nobody is left who would put back what is removed.
void TourGround::sweep()
{
    if (anyoneLeft() || m_sweep)
        return;
    m_children.reset();
    if (m_root.isEmpty()) { // was never opened
        Q_EMIT closed();
        return;
    }
    m_sweep = std::make_unique<GroundSweep>(session(), m_root);
    connect(m_sweep.get(), &GroundSweep::finished, this, &TourGround::closed);
    connect(m_sweep.get(), &GroundSweep::failed, this, &TourGround::failed);
    m_sweep->start();
}

} // namespace app
