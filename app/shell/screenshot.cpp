// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screenshot.h"

#include <QPixmap>
#include <QWidget>

namespace app {

using namespace Qt::StringLiterals;

namespace {
// Painted rows ask for their Stats after a pause of 40 ms, and what comes is painted again: quiet means several looks
// in a row without anything under way.
constexpr int tickMs = 100;
constexpr int quietTicks = 5;
} // namespace

Screenshot::Screenshot(QString file, int timeoutSeconds, Conditions conditions, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_timeoutSeconds(timeoutSeconds)
    , m_conditions(std::move(conditions))
{
    m_tick.setInterval(tickMs);
    m_limit.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Screenshot::look);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_tick.stop();
        Q_EMIT failed(u"the window was not complete within %1 s"_s.arg(m_timeoutSeconds));
    });
}

void Screenshot::start(std::function<QWidget *()> window)
{
    m_window = std::move(window);
    m_tick.start();
    m_limit.start(m_timeoutSeconds * 1000);
}

void Screenshot::look()
{
    m_quietTicks = m_conditions.complete() && !m_conditions.busy() ? m_quietTicks + 1 : 0;
    if (m_quietTicks >= quietTicks)
        save();
}

void Screenshot::save()
{
    m_tick.stop();
    m_limit.stop();
    if (m_window()->grab().save(m_file, "PNG"))
        Q_EMIT saved();
    else
        Q_EMIT failed(u"%1 cannot be written"_s.arg(m_file));
}

} // namespace app
