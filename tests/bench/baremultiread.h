// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// Walks a tree by multi-reads on a bare blocking socket: packets of 1,000 reads, a few in flight, decoded on the spot,
/// nothing kept but the paths that are still to be asked for. The most that any program can get out of a server in this
/// way. Written apart from zkbridge/wire, so that a slip there does not hide here.
///
/// Thread: every call blocks the calling one.
class BareMultiRead {
public:
    struct Result {
        std::int64_t znodes = 0; ///< 0: failed
        std::int64_t dataBytes = 0;
        double seconds = 0;
        [[nodiscard]] double znodesPerSecond() const { return seconds > 0 ? double(znodes) / seconds : 0; }
    };

    /// `server`: "127.0.0.1:port".
    explicit BareMultiRead(const QString &server);
    ~BareMultiRead();
    BareMultiRead(const BareMultiRead &) = delete;
    BareMultiRead &operator=(const BareMultiRead &) = delete;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    /// getData of every znode, getChildren of those that have children.
    [[nodiscard]] Result walkStats();
    /// getChildren of every znode. `paths` (may be null) gets all of them.
    [[nodiscard]] Result walkNames(std::vector<std::string> *paths = nullptr);

private:
    enum class Read : std::int32_t { Data = 4, Children = 8 }; ///< as ZooDefs.OpCode numbers them
    struct Packet {
        Read kind;
        std::vector<std::string> paths;
    };
    [[nodiscard]] Result walk(Read first, std::vector<std::string> *paths);
    [[nodiscard]] bool connectTo(const QString &server);
    [[nodiscard]] bool send(const Packet &packet);
    [[nodiscard]] bool receive(std::string *frame);
    [[nodiscard]] bool decode(const std::string &frame, const Packet &packet, Read first, Result *result);
    [[nodiscard]] bool write(std::string_view bytes);
    [[nodiscard]] bool readExactly(char *to, std::size_t count);

    int m_socket = -1;
    std::int32_t m_xid = 0;
    std::vector<std::string> m_toRead;
    std::vector<std::string> m_toList;
    std::vector<std::string> *m_paths = nullptr;
};

} // namespace bench
