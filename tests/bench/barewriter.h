// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bareloop.h"

#include <string>

namespace bench {

/// Creates znodes as fast as the bare C client can. One transaction each, so this is the ensemble's bare write rate
/// with `window` writes under way. Thread: run() blocks the calling one.
class BareWriter : public BareLoop {
public:
    using BareLoop::BareLoop;

    /// Creates `count` persistent znodes of `bytes` each below `parent`, `window` at once. Returns the number of failed
    /// creates.
    int run(const std::string &parent, int count, int bytes, int window);

private:
    static void created(int code, const char *name, const void *context) noexcept;
    void ask(int number) override;

    std::string m_prefix;
    std::string m_data;
};

} // namespace bench
