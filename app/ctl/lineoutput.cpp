// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lineoutput.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <climits>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace app {

LineOutput::LineOutput(int descriptor, std::size_t maxLines)
    : m_descriptor(descriptor)
    , m_maxLines(maxLines)
    , m_stopEvent(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_thread([this] { run(); })
{
}

LineOutput::~LineOutput()
{
    finish(500);
    ::close(m_stopEvent);
}

void LineOutput::write(QByteArray line, std::function<bool()> isStillTrue)
{
    line.append('\n');
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_readerGone)
        return;
    if (m_lines.size() >= m_maxLines) {
        m_lines.pop_front();
        ++m_dropped;
    }
    m_lines.push_back({std::move(line), std::move(isStillTrue)});
    m_changed.notify_all();
}

void LineOutput::finish(int milliseconds)
{
    if (!m_thread.joinable())
        return;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds),
            [this] { return m_readerGone || (m_lines.empty() && !m_writing); });
        m_ended = true;
        m_lines.clear();
        m_changed.notify_all();
    }
    ::eventfd_write(m_stopEvent, 1);
    m_thread.join();
}

std::size_t LineOutput::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

void LineOutput::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ended || !m_lines.empty(); });
        if (m_ended)
            return;
        const Line line = std::move(m_lines.front());
        m_lines.pop_front();
        m_writing = true;
        lock.unlock();
        const bool written = writeOut(line);
        lock.lock();
        m_writing = false;
        if (!written) {
            m_readerGone = true;
            m_lines.clear();
        }
        m_changed.notify_all();
    }
}

bool LineOutput::writeOut(const Line &line)
{
    const QByteArray &bytes = line.text;
    qsizetype position = 0;
    while (position < bytes.size()) {
        if (!waitUntilWritable())
            return false;
        if (position == 0 && line.isStillTrue && !line.isStillTrue())
            return true;
        // A writable pipe takes PIPE_BUF bytes without blocking, not more.
        const auto size = static_cast<std::size_t>(std::min<qsizetype>(bytes.size() - position, PIPE_BUF));
        const ssize_t count = ::write(m_descriptor, bytes.constData() + position, size);
        if (count >= 0)
            position += count;
        else if (errno != EINTR && errno != EAGAIN)
            return false;
    }
    return true;
}

bool LineOutput::waitUntilWritable()
{
    std::array<pollfd, 2> descriptors{pollfd{m_descriptor, POLLOUT, 0}, pollfd{m_stopEvent, POLLIN, 0}};
    while (::poll(descriptors.data(), descriptors.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return descriptors[1].revents == 0;
}

} // namespace app
