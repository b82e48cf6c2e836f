// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>

namespace zkbridge {

/// Counts the handles that are not closed yet. The end of the program waits for them, so that sessions end cleanly and
/// their ephemerals with them, but not longer than a few seconds: the C client may never come back.
///
/// Thread: any; without Qt.
class LivingHandles {
public:
    /// The process's one; never destroyed, because a thread that is left behind may still report to it.
    [[nodiscard]] static LivingHandles &shared();

    void add();
    void remove();

private:
    LivingHandles();
    void waitForAll();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

} // namespace zkbridge
