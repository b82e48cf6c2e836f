// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/require.h"
#include "zkbridge/wire/frames.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

using zkbridge::FrameSplitter;

namespace {

constexpr std::int64_t maxFrameBytes = 4096;

struct Outcome {
    std::vector<std::string> packets;
    std::optional<std::int64_t> refused;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

void takeAll(FrameSplitter &splitter, Outcome &outcome)
{
    while (const auto packet = splitter.next())
        outcome.packets.emplace_back(*packet);
    outcome.refused = splitter.refused();
}

/// In pieces whose sizes `sizes` tells, over and over.
Outcome inPieces(std::string_view stream, std::string_view sizes)
{
    FrameSplitter splitter(maxFrameBytes);
    Outcome outcome;
    for (std::size_t piece = 0; !stream.empty(); ++piece) {
        const std::size_t asked = sizes.empty() ? 1 : static_cast<unsigned char>(sizes[piece % sizes.size()]);
        const std::span<char> room = splitter.room(asked);
        const std::size_t size = std::min(room.size(), stream.size());
        std::memcpy(room.data(), stream.data(), size);
        splitter.commit(size);
        stream.remove_prefix(size);
        takeAll(splitter, outcome);
    }
    return outcome;
}

} // namespace

/// Whatever comes, and in whatever pieces: the same frames, as long as they may be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::string_view sizes = input.substr(0, std::min<std::size_t>(size, 4));
    const std::string_view stream = input.substr(sizes.size());

    FrameSplitter splitter(maxFrameBytes);
    Outcome whole;
    splitter.feed(stream);
    takeAll(splitter, whole);
    require(inPieces(stream, sizes) == whole);

    std::size_t bytes = splitter.waiting();
    for (const std::string &packet : whole.packets) {
        require(static_cast<std::int64_t>(packet.size()) <= maxFrameBytes);
        bytes += 4 + packet.size();
    }
    require(bytes == stream.size());
    require(!whole.refused || *whole.refused < 0 || *whole.refused > maxFrameBytes);
    return 0;
}
