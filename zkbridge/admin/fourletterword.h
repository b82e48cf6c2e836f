// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"
#include "zkbridge/client/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace zkbridge {

/// Sends one four-letter word ("srvr", "mntr", "cons", ...) to one server on a connection of its own and hands over the
/// answer. Words that change something (crst, srst, stmk) are refused with BadArguments.
/// Thread: the caller's, with an event loop. The callback is tied to `context`.
/// Errors: ConnectionLoss (`detail`: "Connection refused" ...), OperationTimeout, Unimplemented (the word is not in the
/// server's 4lw.commands.whitelist), InvalidState (the server runs but does not serve: no quorum); `path` is host:port.
void askFourLetterWord(const ServerAddress &server, const QByteArray &word, QObject *context,
    std::function<void(const Result<QByteArray> &)> callback, int timeoutMs = 3000);

} // namespace zkbridge
