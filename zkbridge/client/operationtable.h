// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/mailbox.h"
#include "zkbridge/client/reply.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zkbridge {

/// Memory that the C client writes a result to while a call is outstanding (the results of a multi).
class ResultBuffers {
public:
    ResultBuffers() = default;
    ResultBuffers(const ResultBuffers &) = delete;
    ResultBuffers &operator=(const ResultBuffers &) = delete;
    virtual ~ResultBuffers() = default;
};

/// What the C client owes an answer to. It is given serials, never pointers: a callback takes its serial's entry out,
/// and when there is none it returns. So a callback that never comes leaks nothing (zookeeper_close was measured to
/// lose 14 in 100 closes, ZOOKEEPER-3868), and one that comes late touches nothing that is gone.
///
/// Thread: every function may be called from any thread. Without Qt, so that ThreadSanitizer sees all of it.
class OperationTable {
public:
    struct Entry {
        Serial handle = 0; ///< the handle it was asked through
        std::shared_ptr<Mailbox> mailbox; ///< where the answer goes
        bool cancelled = false; ///< the answer's content interests nobody any more
        std::unique_ptr<ResultBuffers> buffers;
    };

    /// The process's table. Never destroyed: callbacks may come while the program ends.
    [[nodiscard]] static OperationTable &shared();

    [[nodiscard]] Serial insert(Entry entry);
    /// Exactly one caller gets an entry, once.
    [[nodiscard]] std::optional<Entry> take(Serial serial);
    /// For a call that the C client refused: no callback will come.
    void forget(Serial serial);
    /// Only marks: what the C client writes to must live until its callback came or its handle is closed.
    void cancel(Serial serial);
    /// Everything asked through `handle` and not yet answered; for after its close.
    [[nodiscard]] std::vector<std::pair<Serial, Entry>> takeAll(Serial handle);

    /// A handle's own number and where its watch and session events go.
    [[nodiscard]] Serial addHandle(std::shared_ptr<Mailbox> mailbox);
    void removeHandle(Serial handle);
    /// Null once the handle is gone.
    [[nodiscard]] std::shared_ptr<Mailbox> mailboxOf(Serial handle) const;

    /// Calls that are not yet answered.
    [[nodiscard]] std::size_t size() const;

private:
    mutable std::mutex m_mutex;
    Serial m_last = 0;
    std::unordered_map<Serial, Entry> m_entries;
    std::unordered_map<Serial, std::shared_ptr<Mailbox>> m_handles;
};

} // namespace zkbridge
