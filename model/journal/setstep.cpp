// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/setstep.h"

#include <utility>

namespace model {

using zkbridge::Done;
using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

SetStep::SetStep(const JournalSetting &setting, QString path, Content before, Content after)
    : JournalStep(setting)
    , m_path(std::move(path))
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

Journal::Step SetStep::description() const { return {Journal::Step::Kind::Set, m_path, 1, 0}; }

void SetStep::undo(const Finish &finish) { write(m_after, m_before, finish); }

void SetStep::redo(const Finish &finish) { write(m_before, m_after, finish); }

void SetStep::write(const Content &from, const Content &to, const Finish &finish)
{
    // The version alone would not notice that the znode was deleted and made again meanwhile.
    session()->exists(
        m_path, Session::Watch::No, context(), [this, from, to, finish](const Result<zkbridge::Stat> &now) {
            if (!now) {
                finish(now.error());
                return;
            }
            const auto known = revisions().find(m_path);
            if (!known || known->data != from.state || !known->matchesData(*now)) {
                finish(Error{ErrorCode::BadVersion, m_path, QStringLiteral("set"), {}});
                return;
            }
            session()->set(
                m_path, to.data, now->version, context(), [this, to, finish](const Result<zkbridge::Stat> &reply) {
                    if (!reply) {
                        finish(reply.error());
                        return;
                    }
                    revisions().setData(m_path, *reply, to.state);
                    finish(Done());
                });
        });
}

SetAclStep::SetAclStep(const JournalSetting &setting, QString path, Content before, Content after)
    : JournalStep(setting)
    , m_path(std::move(path))
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

Journal::Step SetAclStep::description() const { return {Journal::Step::Kind::SetAcl, m_path, 1, 0}; }

void SetAclStep::undo(const Finish &finish) { write(m_after, m_before, finish); }

void SetAclStep::redo(const Finish &finish) { write(m_before, m_after, finish); }

void SetAclStep::write(const Content &from, const Content &to, const Finish &finish)
{
    session()->exists(
        m_path, Session::Watch::No, context(), [this, from, to, finish](const Result<zkbridge::Stat> &now) {
            if (!now) {
                finish(now.error());
                return;
            }
            const auto known = revisions().find(m_path);
            if (!known || known->acl != from.state || !known->matchesAcl(*now)) {
                finish(Error{ErrorCode::BadVersion, m_path, QStringLiteral("set ACL"), {}});
                return;
            }
            const int version = now->aversion;
            session()->setAcl(
                m_path, to.acl, version, context(), [this, version, to, finish](const Result<Done> &reply) {
                    if (reply)
                        revisions().setAcl(m_path, version + 1, to.state);
                    finish(reply);
                });
        });
}

} // namespace model
