// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/groundsweep.h"

#include "zkbridge/client/path.h"

namespace app {

using zkbridge::ErrorCode;
using zkbridge::Session;

GroundSweep::GroundSweep(Session *session, const QString &path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths{path}
{
}

void GroundSweep::start() { goOn(); }

void GroundSweep::goOn()
{
    if (m_paths.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QString path = m_paths.constLast();
    m_session->children(
        path, Session::Watch::No, this, [this, path](const zkbridge::Result<zkbridge::Children> &reply) {
            if (reply.ok() && reply->names.empty()) {
                remove(path);
            } else if (reply.ok()) {
                for (const std::string &name : reply->names)
                    m_paths.append(zkbridge::joinPath(path, QString::fromStdString(name)));
                goOn();
            } else if (reply.code() == ErrorCode::NoNode) {
                m_paths.removeLast();
                goOn();
            } else {
                Q_EMIT failed(reply.error());
            }
        });
}

void GroundSweep::remove(const QString &path)
{
    m_session->remove(path, -1, this, [this](const zkbridge::Result<zkbridge::Done> &reply) {
        if (reply.ok() || reply.code() == ErrorCode::NoNode)
            m_paths.removeLast();
        else if (reply.code() != ErrorCode::NotEmpty && reply.code() != ErrorCode::OutcomeUnknown) {
            Q_EMIT failed(reply.error());
            return;
        }
        goOn(); // NotEmpty: something came since its children were listed
    });
}

} // namespace app
