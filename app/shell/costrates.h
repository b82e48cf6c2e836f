// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"
#include "zkbridge/wire/wirestatus.h"

#include <QElapsedTimer>

namespace app {

/// What both our connections cost the servers a second, from counters that only grow. Thread: the GUI's.
class CostRates {
public:
    /// Takes the counters as they are; the rates are those since the last call, at least a second apart. False: too
    /// soon, nothing changed.
    bool take(const zkbridge::SessionFigures &session, const zkbridge::WireFigures &wire);

    [[nodiscard]] double sessionRequests() const { return m_sessionRequests; }
    [[nodiscard]] double wirePackets() const { return m_wirePackets; }
    [[nodiscard]] double znodesRead() const { return m_znodesRead; } ///< by the wire
    /// Received and sent by the wire; the C client does not tell its own.
    [[nodiscard]] double wireBytes() const { return m_wireBytes; }

private:
    QElapsedTimer m_since;
    zkbridge::SessionFigures m_session;
    zkbridge::WireFigures m_wire;
    double m_sessionRequests = 0;
    double m_wirePackets = 0;
    double m_znodesRead = 0;
    double m_wireBytes = 0;
};

} // namespace app
