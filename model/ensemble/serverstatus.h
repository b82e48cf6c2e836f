// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace model {

/// One server at one moment. What was not told is nullopt, never zero.
struct ServerStatus {
    enum class Mode { Unknown, Leader, Follower, Observer, Standalone, ReadOnly };
    enum class Reach { NotAsked, Answering, NotServing, Unreachable, ClientPortUnknown };
    QString address; ///< host:port of the client port; the quorum address when the client port is unknown
    std::optional<int> id; ///< from /zookeeper/config
    Mode mode = Mode::Unknown;
    Reach reach = Reach::NotAsked;
    QString problem; ///< untranslated, while not Answering
    QDateTime asOf; ///< of the last answer
    QString version;
    std::optional<quint64> zxid;
    std::optional<double> latencyAvgMs;
    std::optional<double> latencyMaxMs;
    std::optional<qint64> outstanding;
    std::optional<qint64> connections;
    std::optional<qint64> znodes;
    std::optional<qint64> watches;
    std::optional<qint64> dataBytes;
    bool fromMntr = false; ///< else `srvr` alone answered (whitelist)
};

struct ServerSample {
    qint64 timeMs = 0;
    double latencyMs = 0; ///< NaN: not told
    double outstanding = 0; ///< NaN: not told
};
/// The last five minutes, oldest first; a gap is a sample of NaNs.
struct ServerHistory {
    std::vector<ServerSample> samples;
};

} // namespace model
