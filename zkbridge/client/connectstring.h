// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"

#include <QList>
#include <QString>

namespace zkbridge {

/// One server as a connect string names it. IPv6 addresses are kept without brackets.
struct ServerAddress {
    QString host;
    quint16 port = 2181;
    [[nodiscard]] QString toString() const; ///< "host:port", IPv6 in brackets
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// ZooKeeper's connect string, `host:port,host:port/chroot`: IPv6 in brackets (a bare one too when unambiguous), blanks
/// after commas allowed, port 2181 when left out, chroot "" or "/path".
struct ConnectString {
    QList<ServerAddress> servers;
    QString chroot;
    [[nodiscard]] QString toString() const;
    /// Error: BadArguments with the reason in `detail`.
    [[nodiscard]] static Result<ConnectString> parse(const QString &text);
    friend bool operator==(const ConnectString &, const ConnectString &) = default;
};

} // namespace zkbridge
