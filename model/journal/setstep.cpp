// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/setstep.h"

namespace model {

using zkbridge::Done;
using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

Journal::Step SetStep::description() const { return {Journal::Step::Kind::Set, path(), 1, 0}; }

void SetStep::write(const Content &from, const Content &to, const Finish &finish)
{
    // The version alone would not notice that the znode was deleted and made again meanwhile.
    session()->exists(
        path(), Session::Watch::No, context(), [this, from, to, finish](const Result<zkbridge::Stat> &now) {
            if (!now) {
                finish(now.error());
                return;
            }
            const auto known = revisions().find(path());
            if (!known || known->data != from.state || !known->matchesData(*now)) {
                finish(Error{ErrorCode::BadVersion, path(), QStringLiteral("set"), {}});
                return;
            }
            session()->set(
                path(), to.value, now->version, context(), [this, to, finish](const Result<zkbridge::Stat> &reply) {
                    if (!reply) {
                        finish(reply.error());
                        return;
                    }
                    revisions().setData(path(), *reply, to.state);
                    finish(Done());
                });
        });
}

Journal::Step SetAclStep::description() const { return {Journal::Step::Kind::SetAcl, path(), 1, 0}; }

void SetAclStep::write(const Content &from, const Content &to, const Finish &finish)
{
    session()->exists(
        path(), Session::Watch::No, context(), [this, from, to, finish](const Result<zkbridge::Stat> &now) {
            if (!now) {
                finish(now.error());
                return;
            }
            const auto known = revisions().find(path());
            if (!known || known->acl != from.state || !known->matchesAcl(*now)) {
                finish(Error{ErrorCode::BadVersion, path(), QStringLiteral("set ACL"), {}});
                return;
            }
            const int version = now->aversion;
            session()->setAcl(
                path(), to.value, version, context(), [this, version, to, finish](const Result<Done> &reply) {
                    if (reply)
                        revisions().setAcl(path(), version + 1, to.state);
                    finish(reply);
                });
        });
}

} // namespace model
