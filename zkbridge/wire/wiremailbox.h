// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace zkbridge {

/// A change that a server told of. `type` as Watcher.Event numbers them, `path` relative to the chroot.
struct WireEvent {
    std::int32_t type = 0;
    std::string path;
};

/// Where the wire's thread leaves what it has to tell the GUI's, in the order of the stream: watch events, and parcels,
/// which are functions to run there. Without Qt, so that ThreadSanitizer sees all of it.
///
/// Thread: every function may be called from any thread. Bounded: an event that says the same of the same znode as the
/// last one about it is folded into that one, as long as no parcel lies between; hand-overs of walks are counted, so
/// that the sender can pause; past `maxEvents` further events are refused.
class WireMailbox {
public:
    using Parcel = std::function<void()>;
    struct HandOver {
        Parcel run;
    };
    using Mail = std::variant<WireEvent, Parcel, HandOver>;

    explicit WireMailbox(std::size_t maxEvents = 500'000)
        : m_maxEvents(maxEvents)
    {
    }

    /// `wake` is called, on the posting thread, by the post that finds the box empty and asleep; it must only notify.
    /// When setWake() returns, the former function is not running and will not run again.
    void setWake(std::function<void()> wake);

    /// False: too many wait, and this one was not taken. Nothing is known any more then, so the connection must end.
    [[nodiscard]] bool post(WireEvent event);
    void post(Parcel parcel);
    void post(HandOver handOver);

    /// Takes all there is; the next post wakes again.
    [[nodiscard]] std::vector<Mail> drain();

    /// Hand-overs that were posted and have not run.
    [[nodiscard]] int handOversWaiting() const;
    /// True when `most` or more wait: the sender pauses until handOverDone() finds only `few`.
    [[nodiscard]] bool mustPause(int most, int few);
    /// One has run. True, once, when the sender pauses and may go on.
    [[nodiscard]] bool handOverDone();

private:
    void deliver(Mail mail);
    void wakeUp();

    const std::size_t m_maxEvents;
    mutable std::mutex m_mutex;
    std::vector<Mail> m_mail;
    std::unordered_map<std::string, std::int32_t> m_lastTypes; ///< of the events since the last parcel
    std::size_t m_events = 0; ///< not drained
    int m_handOvers = 0;
    int m_reliefAt = -1; ///< -1: nobody pauses
    bool m_woken = false;
    std::mutex m_wakeMutex; ///< taken after m_mutex was released, so that a wake function may post
    std::function<void()> m_wake;
};

} // namespace zkbridge
