// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serverstatus.h"

#include <QByteArray>

namespace model {

/// Sums over all requests since the server started, from `mntr` of 3.6 and later; two of them give the mean latency of
/// the time between. Pings count as reads.
struct LatencySums {
    double milliseconds = 0;
    double requests = 0;
};

/// Takes what `srvr` tells into `status`: version, latency, connections, outstanding, zxid, mode, znodes. Every server
/// of every version answers it. False when the text is no such answer.
bool readSrvr(const QByteArray &answer, ServerStatus &status);

/// Takes what `mntr` tells into `status`, and more of it than `srvr`: watches and data size too, but no zxid.
/// `sums` stays nullopt when the server does not tell them (before 3.6). False when the text is no such answer.
bool readMntr(const QByteArray &answer, ServerStatus &status, std::optional<LatencySums> &sums);

} // namespace model
