// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/servercounters.h"

#include "zkbridge/admin/fourletterword.h"

#include <memory>
#include <utility>

namespace app {

namespace {

using Counter = std::optional<qint64>;

/// The whole number behind the line's key and blanks.
[[nodiscard]] Counter numberBehind(const QByteArray &answer, const QByteArray &key)
{
    for (const QByteArray &line : answer.split('\n')) {
        if (!line.startsWith(key))
            continue;
        bool isNumber = false;
        const qint64 number = line.mid(key.size()).trimmed().toLongLong(&isNumber);
        return isNumber ? Counter(number) : std::nullopt;
    }
    return std::nullopt;
}

[[nodiscard]] Counter sum(const Counter &one, const Counter &other)
{
    return one && other ? Counter(*one + *other) : std::nullopt;
}

struct Round {
    ServerCounters total{0, 0, 0, 0};
    qsizetype awaited = 0;
    std::function<void(const ServerCounters &)> callback;

    void take(const ServerCounters &one)
    {
        total.packetsReceived = sum(total.packetsReceived, one.packetsReceived);
        total.packetsSent = sum(total.packetsSent, one.packetsSent);
        total.watches = sum(total.watches, one.watches);
        total.deletionsTold = sum(total.deletionsTold, one.deletionsTold);
        if (--awaited == 0)
            callback(total);
    }
};

} // namespace

ServerCounters parseServerCounters(const QByteArray &answer)
{
    ServerCounters counters;
    counters.packetsReceived = numberBehind(answer, "zk_packets_received\t");
    counters.packetsSent = numberBehind(answer, "zk_packets_sent\t");
    counters.watches = numberBehind(answer, "zk_watch_count\t");
    counters.deletionsTold = numberBehind(answer, "zk_sum_node_deleted_watch_count\t");
    if (!counters.packetsReceived)
        counters.packetsReceived = numberBehind(answer, "Received: ");
    if (!counters.packetsSent)
        counters.packetsSent = numberBehind(answer, "Sent: ");
    return counters;
}

void readServerCounters(const QList<zkbridge::ServerAddress> &servers, QObject *context,
    std::function<void(const ServerCounters &)> callback)
{
    const auto round = std::make_shared<Round>();
    round->awaited = servers.size();
    round->callback = std::move(callback);
    for (const zkbridge::ServerAddress &server : servers) {
        zkbridge::askFourLetterWord(
            server, "mntr", context, [server, context, round](const zkbridge::Result<QByteArray> &monitor) {
                if (monitor.ok())
                    return round->take(parseServerCounters(*monitor));
                zkbridge::askFourLetterWord(
                    server, "srvr", context, [round](const zkbridge::Result<QByteArray> &answer) {
                        round->take(answer.ok() ? parseServerCounters(*answer) : ServerCounters{});
                    });
            });
    }
}

} // namespace app
