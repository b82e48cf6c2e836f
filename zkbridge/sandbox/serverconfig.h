// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/javaruntime.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace zkbridge {

/// What one server of the sandbox is told. All its ports are on 127.0.0.1.
struct ServerConfig {
    int id = 1; ///< myid
    QString directory; ///< its own folder: configuration, data, log
    quint16 clientPort = 0;
    quint16 adminPort = 0;
    quint16 quorumPort = 0; ///< between servers; unused when standalone
    quint16 electionPort = 0;
    int tickMs = 500;
    int heapMb = 64;
    int maxClientConnections = 0; ///< of one address; 0: no limit
    bool adminServer = true;
    QByteArray fourLetterWords = "*"; ///< the whitelist

    [[nodiscard]] QString configFile() const;
    [[nodiscard]] QString logFile() const; ///< the server's standard output and error
    [[nodiscard]] QString clientAddress() const; ///< "127.0.0.1:port"
    [[nodiscard]] QString adminUrl() const; ///< "http://127.0.0.1:port"

    /// zoo.cfg. `members` are all servers of the ensemble, this one among them; a single one runs standalone.
    [[nodiscard]] QByteArray zooCfg(const QList<ServerConfig> &members) const;
    /// The command line's words after java.
    [[nodiscard]] QStringList javaArguments(const JavaRuntime &runtime) const;
    /// Makes the folder and writes the files. Empty, or the reason why not. Touches the disk.
    [[nodiscard]] QString write(const QList<ServerConfig> &members) const;
};

/// The dynamic part of the configuration, one line for each server.
[[nodiscard]] QByteArray dynamicConfig(const QList<ServerConfig> &members);

} // namespace zkbridge
