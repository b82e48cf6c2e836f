// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace zkbridge {

/// The handles that are not closed yet. The end of the program asks all of them to close and waits, so that sessions
/// end cleanly and their ephemerals with them; but not longer than a few seconds, as the C client may never come back.
///
/// Thread: any; without Qt.
class LivingHandles {
public:
    /// The process's one; never destroyed, because a thread that is left behind may still report to it.
    [[nodiscard]] static LivingHandles &shared();

    /// `close` must return at once. Returns the number to remove it by when the handle is closed.
    [[nodiscard]] int add(std::function<void()> close);
    void remove(int number);

private:
    LivingHandles();
    void closeAll();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_last = 0;
    std::map<int, std::function<void()>> m_handles;
};

} // namespace zkbridge
