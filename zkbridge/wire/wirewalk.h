// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <memory>

namespace zkbridge {

struct WalkOptions {
    QString root = QStringLiteral("/");
    bool withStats = false; ///< by getData: every payload travels
    bool withData = false; ///< hands the payloads to the visitor, too; implies withStats
    qint64 maxZnodes = 0; ///< more than that: the walk fails with TooLarge; 0: no limit
    bool unlimitedSpeed = false; ///< without WireOptions::znodesPerSecond, and deaf to the server's answer time
};

struct WalkProgress {
    qint64 read = 0; ///< znodes done
    qint64 found = 0; ///< znodes known to exist, read or not
    qint64 bytes = 0; ///< received for this walk
    qint64 forbidden = 0; ///< znodes or lists that may not be read
    double seconds = 0; ///< since the first request
};

/// A walk that is under way on a WireReader; deleting it stops it. Thread: the GUI's.
class WireWalk : public QObject {
    Q_OBJECT
public:
    /// Made by WireReader::walk().
    class Private;
    explicit WireWalk(std::shared_ptr<Private> shared, QObject *parent);
    ~WireWalk() override;

    /// At once: neither visitor nor signals follow, but for what was handed over before.
    void stop();
    /// Reads what lies directly below `path` before everything else (a row that the user opened).
    void prefer(const QString &path);
    [[nodiscard]] WalkProgress progress() const;

Q_SIGNALS:
    /// About ten times a second.
    void progressed(const zkbridge::WalkProgress &progress);
    /// After everything that was handed over has run.
    void finished();
    /// The root is not there or forbidden, the connection was lost, there is too much, the server cannot multi-read.
    void failed(const zkbridge::Error &error);

private:
    std::shared_ptr<Private> d;
};

} // namespace zkbridge

Q_DECLARE_METATYPE(zkbridge::WalkProgress)
