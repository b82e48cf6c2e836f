// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bareloop.h"

#include <string>
#include <vector>

struct Stat;

namespace bench {

/// Reads as fast as the bare C client can. Nothing is copied and nothing is kept, so this is the most that any program
/// on top of it can reach. Thread: run() blocks the calling one.
class BareReader : public BareLoop {
public:
    using BareLoop::BareLoop;

    /// Reads `count` times, `window` at once, from `paths` in turn. Returns the number of failed reads.
    int run(const std::vector<std::string> &paths, int count, int window);

private:
    static void read(int code, const char *value, int length, const ::Stat *stat, const void *context) noexcept;
    void ask(int number) override;

    const std::vector<std::string> *m_paths = nullptr;
};

} // namespace bench
