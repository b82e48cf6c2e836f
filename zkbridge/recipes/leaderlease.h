// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/boottimer.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace zkbridge {

/// What other threads may know of one lease, also when it is over: whether it holds. Thread: any.
class LeaseTerm {
public:
    [[nodiscard]] bool holds() const { return BootTimer::nowMs() < m_untilMs.load(std::memory_order_relaxed); }

private:
    friend class LeaderLease;
    std::atomic<qint64> m_untilMs = 0;
};

/// A leader's right to act, as far as it can know of it by itself. Servers end a session when they have heard nothing
/// of it for the session timeout. So what a server answered proves the session for that long from the moment when the
/// question was sent, whatever happened to the answer on its way; the lease holds for two thirds of it, and the last
/// third is for ending what was begun.
///
/// Measured with CLOCK_BOOTTIME, which counts a suspend: a process that was frozen, or whose machine slept, knows at
/// its first instruction that the lease is over. Thread: the one it lives in.
class LeaderLease : public QObject {
    Q_OBJECT
public:
    explicit LeaderLease(QObject *parent = nullptr);
    ~LeaderLease() override;

    /// `provenAtMs`: bootTimeMs() before the request was sent whose answer proved the session.
    void start(int sessionTimeoutMs, qint64 provenAtMs);
    /// By another answer; nothing when it is no longer valid, or proven later already.
    void renew(qint64 provenAtMs);
    void stop();
    [[nodiscard]] bool isValid() const; ///< ask before acting as leader
    /// Of the lease that was started last; null before the first.
    [[nodiscard]] std::shared_ptr<const LeaseTerm> term() const { return m_term; }
    /// Until when no server can have ended the session, bootTimeMs(); stays after the end. Seven tenths of the timeout:
    /// a follower tells the ensemble's leader of its sessions only when that asks, so the leader may know no more than
    /// the proof before, a quarter of the timeout older (SessionProof); the rest is for what is to be killed by then.
    [[nodiscard]] qint64 sessionUntilMs() const;

    [[nodiscard]] static qint64 bootTimeMs() { return BootTimer::nowMs(); }
    /// Whether what was proven at `provenAtMs` may still be relied on.
    [[nodiscard]] static bool covers(int sessionTimeoutMs, qint64 provenAtMs, qint64 nowMs);

Q_SIGNALS:
    void lapsed(); ///< once; the lease is stopped

private:
    void extend(qint64 provenAtMs);
    void onDeadline();

    BootTimer m_deadline;
    std::shared_ptr<LeaseTerm> m_term;
    int m_timeoutMs = 0;
    qint64 m_provenAtMs = 0;
};

} // namespace zkbridge
