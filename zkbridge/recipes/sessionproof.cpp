// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/sessionproof.h"

#include "zkbridge/recipes/boottimer.h"

#include <algorithm>

namespace zkbridge {

SessionProof::SessionProof(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionProof::ask);
}

void SessionProof::start(const QString &path)
{
    m_path = path;
    if (!m_isAsking)
        askAgain(BootTimer::nowMs());
}

void SessionProof::stop()
{
    m_path.clear();
    m_timer.stop();
}

void SessionProof::ask()
{
    m_isAsking = true;
    const qint64 sentAtMs = BootTimer::nowMs();
    m_session->sync(m_path, this, [this, sentAtMs](const Result<Done> &reply) {
        m_isAsking = false;
        if (m_path.isEmpty())
            return;
        askAgain(sentAtMs);
        if (reply.ok())
            Q_EMIT proven(sentAtMs);
    });
}

void SessionProof::askAgain(qint64 sentAtMs)
{
    const int quarter = std::max(1, m_session->status().timeoutMs / 4);
    // An answer that took longer than that is asked for again at once, but never without a pause.
    const qint64 wait = sentAtMs + quarter - BootTimer::nowMs();
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 1, quarter)));
}

} // namespace zkbridge
