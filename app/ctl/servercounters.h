// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace app {

/// What the servers of an ensemble count themselves, summed over all of them. nullopt: one of them does not tell it.
struct ServerCounters {
    std::optional<qint64> packetsReceived; ///< since they started; pings among them
    std::optional<qint64> packetsSent; ///< since they started; watch events among them
    std::optional<qint64> watches; ///< set at the moment
    std::optional<qint64> deletionsTold; ///< watch events for deleted znodes since they started; from 3.6 on
};

/// What one server's answer to `mntr`, or to `srvr` with packets alone, tells.
[[nodiscard]] ServerCounters parseServerCounters(const QByteArray &answer);
/// Asks all `servers` at once with `mntr`, where that is not allowed with `srvr`. The callback is tied to `context` and
/// comes there, also when nobody answers.
void readServerCounters(const QList<zkbridge::ServerAddress> &servers, QObject *context,
    std::function<void(const ServerCounters &)> callback);

} // namespace app
