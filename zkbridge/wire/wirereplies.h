// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"
#include "zkbridge/client/packednames.h"
#include "zkbridge/client/stat.h"
#include "zkbridge/wire/jute.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a server says to the wire, out of frames that FrameSplitter gave. Views point into the frame. nullopt, and a
/// JuteReader that is not ok(): the bytes are not what they should be, so the connection is of no use any more. Bytes
/// after what is known are left alone: newer servers may say more. Source: ZooKeeper's zookeeper.jute.
namespace zkbridge {

/// The answer to the ConnectRequest, the only one without a ReplyHeader.
struct ConnectResponse {
    std::int32_t timeoutMs = 0; ///< as negotiated
    std::int64_t sessionId = 0; ///< 0: the session that was asked for has expired
    std::string password;
    bool readOnly = false; ///< a server without quorum; servers before 3.4 do not say
};
[[nodiscard]] std::optional<ConnectResponse> decodeConnectResponse(std::string_view packet);

struct ReplyHeader {
    std::int32_t xid = 0; ///< of the request, or a WireXid
    std::int64_t zxid = 0; ///< the newest the server had applied; 0 or -1 where it means nothing
    ErrorCode error = ErrorCode::Ok; ///< other than Ok: nothing follows
};
[[nodiscard]] ReplyHeader readReplyHeader(JuteReader &reader);

/// What follows a header with WatchEventXid. `type` and `state` as Watcher.Event numbers them.
struct WatcherEvent {
    std::int32_t type = 0; ///< 1 created, 2 deleted, 3 data changed, 4 children changed; -1: `state` changed
    std::int32_t state = 0; ///< 3: connected
    std::string_view path; ///< absolute, chroot included
};
[[nodiscard]] WatcherEvent readWatcherEvent(JuteReader &reader);

/// Of exists.
[[nodiscard]] Stat readStat(JuteReader &reader);

struct DataView {
    std::optional<std::string_view> data; ///< nullopt: null data
    Stat stat;
};
/// Of getData.
[[nodiscard]] DataView readData(JuteReader &reader);

/// The names of a list of children where they lie in the frame, in no particular order.
class NamesView {
public:
    NamesView() = default;

    [[nodiscard]] std::size_t size() const { return m_count; }
    /// Of all names together.
    [[nodiscard]] std::size_t bytes() const { return m_packed.size() - m_count * lengthBytes; }
    /// Calls `take(std::string_view)` for each.
    template <typename Take> void forEach(Take take) const
    {
        JuteReader reader(m_packed);
        for (std::size_t i = 0; i < m_count; ++i)
            take(reader.string());
    }
    [[nodiscard]] PackedNames packed() const;

private:
    friend NamesView readNames(JuteReader &reader);
    static constexpr std::size_t lengthBytes = 4;

    std::string_view m_packed; ///< each name behind its length; known to be whole
    std::size_t m_count = 0;
};
/// Of getChildren; in getChildren2 readStat() follows.
[[nodiscard]] NamesView readNames(JuteReader &reader);

/// Of getAllChildrenNumber.
[[nodiscard]] std::int32_t readAllChildrenNumber(JuteReader &reader);

struct ClientInfo {
    std::string_view scheme;
    std::string_view user;
};
/// Of whoAmI.
[[nodiscard]] std::vector<ClientInfo> readClientInfos(JuteReader &reader);

/// One read of a multi-read.
struct MultiReadResult {
    enum class Kind { Data, Children, Error };
    Kind kind = Kind::Error;
    ErrorCode error = ErrorCode::Ok; ///< of Error
    DataView data; ///< of Data
    NamesView names; ///< of Children
};

/// Walks over the results of a multi-read, which come in the order of its reads; a read that failed costs its own
/// result alone. `reader` stands after the ReplyHeader and must outlive this.
class MultiReadReply {
public:
    explicit MultiReadReply(JuteReader &reader)
        : m_reader(&reader)
    {
    }
    /// False: there are no more, or the rest is not readable: then the reader is not ok().
    [[nodiscard]] bool next(MultiReadResult &result);
    /// To be asked after the last result that is due: whether the server, too, says that it was the last.
    [[nodiscard]] bool endsHere();

private:
    JuteReader *m_reader;
    bool m_atEnd = false;
};

} // namespace zkbridge
