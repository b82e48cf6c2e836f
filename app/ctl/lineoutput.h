// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace app {

/// Writes lines to a file descriptor from a thread of its own, each as soon as the reader takes it: write() never
/// blocks, whatever the reader does. The queue is bounded; when the reader is too slow the oldest lines are dropped,
/// because the newest tell the state. When the reader is gone, lines are discarded (the program ignores SIGPIPE).
/// Thread: write() and finish() from any.
class LineOutput {
public:
    /// `descriptor` is borrowed and stays in the mode it is in.
    explicit LineOutput(int descriptor, std::size_t maxLines = 4096);
    /// finish() with half a second.
    ~LineOutput();
    LineOutput(const LineOutput &) = delete;
    LineOutput &operator=(const LineOutput &) = delete;

    /// `line` is without the line end. `isStillTrue` is asked from the writing thread, at the moment when the reader
    /// takes the line: it is dropped when that says no. Empty: it is always written.
    void write(QByteArray line, std::function<bool()> isStillTrue = {});
    /// Waits until all is written, the reader is gone, or the time is up, and ends the thread.
    void finish(int milliseconds);
    [[nodiscard]] std::size_t dropped() const; ///< lines, for want of a reader

private:
    struct Line {
        QByteArray text;
        std::function<bool()> isStillTrue;
    };
    void run();
    bool writeOut(const Line &line);
    [[nodiscard]] bool waitUntilWritable();

    const int m_descriptor;
    const std::size_t m_maxLines;
    int m_stopEvent = -1; ///< an eventfd that ends waiting for the reader
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Line> m_lines;
    std::size_t m_dropped = 0;
    bool m_writing = false;
    bool m_ended = false; ///< no more lines are taken
    bool m_readerGone = false;
    std::thread m_thread;
};

} // namespace app
