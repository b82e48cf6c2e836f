// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/reply.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <vector>

namespace zkbridge {

/// Where the C client's threads leave what they have to tell. Without Qt, so that ThreadSanitizer sees all of it.
///
/// Thread: every function may be called from any thread. Order: mail comes out as it was posted, replies and watch
/// events together, because ZooKeeper promises that a client sees a watch event before the data behind it.
/// Bounded: past `maxWatchEvents` undrained ones further watch events are dropped and `overflowed` says so; replies,
/// of which there are never more than requests, are never dropped.
class Mailbox {
public:
    using Wake = std::function<void()>;

    explicit Mailbox(std::size_t maxWatchEvents = 65536)
        : m_maxWatchEvents(maxWatchEvents)
    {
    }

    /// `wake` is called, on the posting thread, by the post that finds the box empty and asleep; it must only notify.
    /// When setWake() returns, the former function is not running and will not run again.
    void setWake(Wake wake);

    void post(Mail mail);

    struct Drained {
        std::vector<Mail> mail;
        bool overflowed = false; ///< watch events were dropped since the last drain
    };
    /// Takes all there is; the next post wakes again.
    [[nodiscard]] Drained drain();

    /// What went through since the beginning.
    struct Figures {
        std::uint64_t callbacks = 0; ///< replies and events of the C client that were posted
        std::uint64_t batches = 0; ///< drains that found something
        std::size_t largestBatch = 0;
        int poster = 0; ///< the kernel's number of the thread that posted the last of the callbacks
    };
    [[nodiscard]] Figures figures() const;

private:
    const std::size_t m_maxWatchEvents;
    mutable std::mutex m_mutex;
    std::vector<Mail> m_mail;
    std::size_t m_watchEvents = 0;
    bool m_overflowed = false;
    bool m_woken = false;
    Figures m_figures;
    std::mutex m_wakeMutex; ///< taken after m_mutex was released, so that a wake function may post
    Wake m_wake;
};

} // namespace zkbridge
