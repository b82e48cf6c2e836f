// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace zkbridge {

/// A leader's own doubt: tells when this process did not run (frozen, or the machine suspended) for so long that the
/// servers may have ended its session and another may lead, before anything has arrived that says so.
///
/// The client library finds out about silent servers by itself; what it cannot do is speak while nothing runs. So a
/// timer ticks every third of the session timeout, and a gap above two thirds ends the lease. Measured with
/// CLOCK_BOOTTIME, the clock that counts a suspend. Thread: the one it lives in.
class LeaderLease : public QObject {
    Q_OBJECT
public:
    explicit LeaderLease(QObject *parent = nullptr);

    /// `provenAtMs`: bootTimeMs() before the request was sent whose answer proved the session.
    void start(int sessionTimeoutMs, qint64 provenAtMs);
    void stop();
    [[nodiscard]] bool isValid() const; ///< ask before acting as leader

    [[nodiscard]] static qint64 bootTimeMs();
    /// Whether what was proven at `provenAtMs` may still be relied on.
    [[nodiscard]] static bool covers(int sessionTimeoutMs, qint64 provenAtMs, qint64 nowMs);

Q_SIGNALS:
    void lapsed(); ///< once; the lease is stopped

private:
    void onTick();

    QTimer m_timer;
    int m_timeoutMs = 0;
    qint64 m_provenAtMs = 0;
};

} // namespace zkbridge
