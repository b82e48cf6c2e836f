// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/streamqueue.h"

#include <utility>

namespace model {

namespace {

constexpr int sliceMs = 6;
constexpr std::size_t many = 16;

} // namespace

StreamQueue::StreamQueue(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &StreamQueue::run);
}

void StreamQueue::push(Job job)
{
    m_jobs.push_back(std::move(job));
    if (!m_timer.isActive())
        m_timer.start();
}

void StreamQueue::clear()
{
    m_jobs.clear();
    m_cleared = true;
}

void StreamQueue::relieve()
{
    if (m_jobs.size() > many)
        run();
}

void StreamQueue::run()
{
    if (std::exchange(m_running, true))
        return;
    const QDeadlineTimer deadline(sliceMs);
    while (!m_jobs.empty() && !deadline.hasExpired()) {
        // Out of the queue while it runs: it may clear the queue, or end the walk that it belongs to.
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_cleared = false;
        const bool done = job(deadline);
        if (!done && !m_cleared)
            m_jobs.push_front(std::move(job));
    }
    m_running = false;
    if (!m_jobs.empty())
        m_timer.start();
}

} // namespace model
