// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/mailbox.h"
#include "zkbridge/client/reply.h"
#include "zkbridge/client/request.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace zkbridge {

/// One zhandle_t of the C client: made, used and closed so that none of its dangers reach the rest of the program.
///
/// Each handle has a thread of its own that makes it, waits, and closes it, because both can take seconds; the
/// constructor and the destructor return at once. What happens is told by mail: HandleOpened, then replies and events,
/// and after close() a reply (ZCLOSING) to each call that the C client left unanswered, and HandleClosed as the last.
/// At the end of the program open handles are waited for, for a bounded time.
///
/// Thread: any; without Qt.
class Handle {
public:
    struct Credential {
        std::string scheme;
        std::string secret;
    };
    struct Options {
        /// "127.0.0.1:2181,::1:2181": numeric, because the C client spins at 100 % CPU when names do not resolve.
        std::string servers;
        int timeoutMs = 0;
        std::vector<Credential> credentials; ///< sent in front of everything, and again after each reconnect
    };

    Handle(Options options, std::shared_ptr<Mailbox> mailbox);
    /// As close(); the mail still comes.
    ~Handle();
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    /// What its mail is marked with.
    [[nodiscard]] Serial number() const;

    struct Sent {
        int code = 0; ///< other than 0: refused, and no reply will come
        Serial serial = 0;
    };
    /// Hands a request to the C client. Paths must be valid and packets small enough: a multi with an invalid path, or
    /// with a container in it, would abort the process.
    [[nodiscard]] Sent send(const Request &request);

    /// Only while nothing is under way: the C client puts the packet in front of one that may be half sent.
    [[nodiscard]] Sent addAuth(const Credential &credential);

    void close();

private:
    class Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace zkbridge
