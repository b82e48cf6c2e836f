// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ensemble/serveranswers.h"

#include <QHash>
#include <QList>

namespace model {

namespace {

ServerStatus::Mode modeFrom(const QByteArray &word)
{
    static const QHash<QByteArray, ServerStatus::Mode> modes{
        {"leader", ServerStatus::Mode::Leader},
        {"follower", ServerStatus::Mode::Follower},
        {"observer", ServerStatus::Mode::Observer},
        {"standalone", ServerStatus::Mode::Standalone},
        {"read-only", ServerStatus::Mode::ReadOnly},
    };
    return modes.value(word, ServerStatus::Mode::Unknown);
}

template <typename Number, typename Convert>
void take(std::optional<Number> &target, const QByteArray &text, Convert convert)
{
    bool ok = false;
    const Number number = convert(text, &ok);
    if (ok)
        target = number;
}

void takeCount(std::optional<qint64> &target, const QByteArray &text)
{
    take(target, text, [](const QByteArray &t, bool *ok) { return t.toLongLong(ok); });
}

void takeMilliseconds(std::optional<double> &target, const QByteArray &text)
{
    take(target, text, [](const QByteArray &t, bool *ok) { return t.toDouble(ok); });
}

/// "3.8.0-abc, built on 2024" -> "3.8.0"; Debian's builds carry an unexpanded "${mvngit.commit.id}" behind the dash.
QString shortVersion(const QByteArray &text)
{
    const QByteArray first = text.split(',').value(0).trimmed();
    const auto dash = first.indexOf('-');
    return QString::fromUtf8(dash < 0 ? first : first.left(dash));
}

} // namespace

bool readSrvr(const QByteArray &answer, ServerStatus &status)
{
    bool known = false;
    for (const QByteArray &line : answer.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray key = line.left(colon).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "Zookeeper version") {
            status.version = shortVersion(value);
        } else if (key == "Latency min/avg/max") {
            const auto parts = value.split('/');
            takeMilliseconds(status.latencyAvgMs, parts.value(1));
            takeMilliseconds(status.latencyMaxMs, parts.value(2));
        } else if (key == "Connections") {
            takeCount(status.connections, value);
        } else if (key == "Outstanding") {
            takeCount(status.outstanding, value);
        } else if (key == "Node count") {
            takeCount(status.znodes, value);
        } else if (key == "Zxid") {
            take(status.zxid, value, [](const QByteArray &t, bool *ok) { return t.toULongLong(ok, 16); });
        } else if (key == "Mode") {
            status.mode = modeFrom(value);
            known = true;
        }
    }
    return known;
}

bool readMntr(const QByteArray &answer, ServerStatus &status, std::optional<LatencySums> &sums)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray &line : answer.split('\n')) {
        const auto tab = line.indexOf('\t');
        if (tab > 0)
            values.insert(line.left(tab), line.mid(tab + 1).trimmed());
    }
    if (!values.contains("zk_server_state"))
        return false;
    status.mode = modeFrom(values.value("zk_server_state"));
    status.version = shortVersion(values.value("zk_version"));
    takeMilliseconds(status.latencyAvgMs, values.value("zk_avg_latency"));
    takeMilliseconds(status.latencyMaxMs, values.value("zk_max_latency"));
    takeCount(status.connections, values.value("zk_num_alive_connections"));
    takeCount(status.outstanding, values.value("zk_outstanding_requests"));
    takeCount(status.znodes, values.value("zk_znode_count"));
    takeCount(status.watches, values.value("zk_watch_count"));
    takeCount(status.dataBytes, values.value("zk_approximate_data_size"));
    if (values.contains("zk_cnt_readlatency") && values.contains("zk_cnt_updatelatency")) {
        sums = LatencySums{
            values.value("zk_sum_readlatency").toDouble() + values.value("zk_sum_updatelatency").toDouble(),
            values.value("zk_cnt_readlatency").toDouble() + values.value("zk_cnt_updatelatency").toDouble(),
        };
    }
    return true;
}

} // namespace model
