// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/answerprobe.h"

#include "zkbridge/client/session.h"
#include "zkbridge/wire/wirereader.h"

#include <utility>

namespace zkbridge {

namespace {

constexpr int intervalMs = 1000;
constexpr int idleTurns = 10;
constexpr qint64 busyZnodes = 100; ///< fewer in a second are no walk

} // namespace

AnswerProbe::AnswerProbe(Session *session, WireReader *wire, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wire(wire)
{
    connect(&m_timer, &QTimer::timeout, this, &AnswerProbe::probe);
    m_timer.start(intervalMs);
}

void AnswerProbe::probe()
{
    const qint64 read = m_wire->figures().znodesRead;
    const bool isBusy = read - std::exchange(m_znodesRead, read) > busyZnodes;
    if (m_sent.isValid()) {
        m_wire->noteAnswerTime(double(m_sent.elapsed())); // so long at least
        return;
    }
    m_idleTurns = isBusy ? 0 : m_idleTurns - 1;
    if (m_idleTurns > 0 || !m_session->isConnected() || !m_wire->status().isConnected())
        return;
    m_idleTurns = isBusy ? 0 : idleTurns;
    m_sent.start();
    m_session->exists(QStringLiteral("/"), Session::Watch::No, this, [this](const Result<Stat> &answer) {
        // A loss is no answer, and the wait for a reconnect no answer time.
        if (answer.code() == ErrorCode::Ok || answer.code() == ErrorCode::NoNode)
            m_wire->noteAnswerTime(m_session->figures().latencyMs); // taken where the reply arrived, not here
        m_sent.invalidate();
    });
}

} // namespace zkbridge
