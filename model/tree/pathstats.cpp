// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/pathstats.h"

#include <utility>

namespace model {

using zkbridge::ErrorCode;
using zkbridge::Session;

namespace {
constexpr int inFlightLimit = 256;
} // namespace

PathStats::PathStats(Session *session, QStringList paths, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
    , m_requests(std::make_unique<QObject>())
{
}

PathStats::~PathStats() = default;

void PathStats::start()
{
    if (m_paths.isEmpty())
        QMetaObject::invokeMethod(
            m_requests.get(), [this] { Q_EMIT finished(); }, Qt::QueuedConnection);
    else
        next();
}

void PathStats::next()
{
    for (; m_inFlight < inFlightLimit && m_next < m_paths.size(); ++m_next) {
        ++m_inFlight;
        m_session->exists(
            m_paths.at(m_next), Session::Watch::No, m_requests.get(),
            [this, which = m_next](const zkbridge::Result<zkbridge::Stat> &reply) { take(which, reply); },
            Session::Priority::Background);
    }
}

void PathStats::take(qsizetype which, const zkbridge::Result<zkbridge::Stat> &reply)
{
    if (!m_requests)
        return; // it has failed
    --m_inFlight;
    if (reply.ok()) {
        Q_EMIT read(which, *reply);
    } else if (reply.code() == ErrorCode::NoNode) {
        Q_EMIT vanished(which);
    } else {
        m_requests.release()->deleteLater(); // the other replies are of no use
        Q_EMIT failed(reply.error());
        return;
    }
    next();
    if (m_inFlight == 0)
        Q_EMIT finished();
}

} // namespace model
