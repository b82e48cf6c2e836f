// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/lifestep.h"

#include <utility>

namespace model {

using zkbridge::Done;
using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;

LifeStep::LifeStep(const JournalSetting &setting, Kind kind, RemovedZnode znode, const ZnodeRevisions::Revision &states)
    : JournalStep(setting)
    , m_kind(kind)
    , m_znode(std::move(znode))
    , m_states(states)
    , m_sessionId(session()->status().sessionId)
{
}

Journal::Step LifeStep::description() const
{
    Journal::Step step;
    step.kind = m_kind == Kind::Create ? Journal::Step::Kind::Create : Journal::Step::Kind::Remove;
    step.path = m_znode.path;
    step.notRestorable = m_kind == Kind::Remove && !m_znode.isRestorable() ? 1 : 0;
    return step;
}

void LifeStep::undo(const Finish &finish) { m_kind == Kind::Create ? unmake(finish) : make(finish); }

void LifeStep::redo(const Finish &finish) { m_kind == Kind::Create ? make(finish) : unmake(finish); }

void LifeStep::make(const Finish &finish)
{
    if (!m_znode.isRestorable()) {
        finish(Error{ErrorCode::InvalidState, m_znode.path, QStringLiteral("create"),
            QStringLiteral("ephemeral of another session 0x%1").arg(m_znode.stat.ephemeralOwner, 0, 16)});
        return;
    }
    const auto take = [this, finish](const Result<zkbridge::Created> &reply) {
        if (!reply) {
            finish(reply.error());
            return;
        }
        m_sessionId = session()->status().sessionId;
        revisions().set(m_znode.path, {reply->stat.czxid, 0, 0, m_states.data, m_states.acl});
        finish(Done());
    };
    session()->create(m_znode.path, m_znode.data, m_znode.acl, m_znode.mode, context(), take, m_znode.ttlMilliseconds);
}

void LifeStep::unmake(const Finish &finish)
{
    const QString path = m_znode.path;
    if (isEphemeral(m_znode.mode) && m_sessionId != session()->status().sessionId) {
        finish(Error{ErrorCode::SessionExpired, path, QStringLiteral("delete"),
            QStringLiteral("its session 0x%1 has ended, and the ephemeral with it").arg(m_sessionId, 0, 16)});
        return;
    }
    session()->exists(
        path, zkbridge::Session::Watch::No, context(), [this, path, finish](const Result<zkbridge::Stat> &now) {
            if (!now) {
                finish(now.error());
                return;
            }
            const auto known = revisions().find(path);
            if (!known || known->data != m_states.data || known->acl != m_states.acl || !known->matchesData(*now)
                || !known->matchesAcl(*now)) {
                finish(Error{ErrorCode::BadVersion, path, QStringLiteral("delete"), {}});
                return;
            }
            session()->remove(path, now->version, context(), [this, path, finish](const Result<Done> &reply) {
                if (reply)
                    revisions().remove(path);
                finish(reply);
            });
        });
}

} // namespace model
