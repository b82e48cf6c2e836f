// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/slicedrows.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace app {

namespace {
constexpr qint64 sliceMilliseconds = 5;
constexpr int rowsBetweenLooks = 64;
} // namespace

void SlicedRows::start(Runs runs, Visit visit, std::function<void()> ended)
{
    m_runs = std::move(runs);
    m_row = m_runs.isEmpty() ? 0 : m_runs.constFirst().first;
    m_visit = std::move(visit);
    m_ended = std::move(ended);
    m_timer.start(0, this);
}

bool SlicedRows::visitSome()
{
    for (int i = 0; i < rowsBetweenLooks; ++i) {
        if (m_runs.isEmpty() || !m_visit(m_row))
            return false;
        if (m_row++ == m_runs.constFirst().second) {
            m_runs.removeFirst();
            m_row = m_runs.isEmpty() ? 0 : m_runs.constFirst().first;
        }
    }
    return true;
}

void SlicedRows::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < sliceMilliseconds) {
        if (!visitSome()) {
            m_timer.stop();
            m_runs.clear();
            m_visit = nullptr;
            if (const auto ended = std::exchange(m_ended, nullptr))
                ended(); // which may start anew
            return;
        }
    }
}

} // namespace app
