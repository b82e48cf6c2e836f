// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>

namespace bench {

/// A session of the bare C client that watches one znode, as any program on the C client would: the yardstick for how
/// soon a deletion can be known at all. The moment is taken on the C client's event thread.
class BareWatcher {
public:
    using Clock = std::chrono::steady_clock;

    explicit BareWatcher(const QByteArray &connect);
    ~BareWatcher();
    BareWatcher(const BareWatcher &) = delete;
    BareWatcher &operator=(const BareWatcher &) = delete;

    /// Sets a watch on `path`; isArmed() follows.
    void watch(const QByteArray &path);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isArmed() const { return m_armed; }
    [[nodiscard]] bool sawDeletion() const { return m_deleted; }
    [[nodiscard]] Clock::time_point deletedAt() const { return m_deletedAt; } ///< only when sawDeletion()

private:
    struct Callbacks;
    class Client;
    std::unique_ptr<Client> m_client;
    std::atomic<bool> m_armed = false;
    std::atomic<bool> m_deleted = false;
    Clock::time_point m_deletedAt; ///< written before m_deleted is set
};

} // namespace bench
