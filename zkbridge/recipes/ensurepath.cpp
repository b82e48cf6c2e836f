// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/ensurepath.h"

#include "zkbridge/client/path.h"

#include <utility>

namespace zkbridge {

namespace {

[[nodiscard]] QByteArray emptyData() { return QByteArrayLiteral(""); }

} // namespace

void ensurePath(Session *session, const QString &path, QObject *context, Session::Callback<Done> callback)
{
    const auto created = [session, path, context, callback = std::move(callback)](const Result<Created> &reply) {
        const QString parent = parentPath(path);
        if (reply.ok() || reply.code() == ErrorCode::NodeExists) {
            callback(Done{});
        } else if (reply.code() == ErrorCode::NoNode && !parent.isEmpty()) {
            ensurePath(session, parent, context, [session, path, context, callback](const Result<Done> &parentReply) {
                if (parentReply.ok())
                    ensurePath(session, path, context, callback);
                else
                    callback(parentReply);
            });
        } else {
            callback(reply.error());
        }
    };
    session->create(path, emptyData(), openAcl(), CreateMode::Persistent, context, created);
}

} // namespace zkbridge
