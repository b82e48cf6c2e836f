// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/eventloopoverlay.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>

#include <chrono>

namespace app {

namespace {

using namespace std::chrono_literals;
constexpr auto refreshTime = 250ms;
constexpr int gap = 6;

QString milliseconds(double value) { return QLocale().toString(value, 'f', 0); }

} // namespace

EventLoopOverlay::EventLoopOverlay(QWidget *window)
    : QLabel(window)
    , m_meter(EventLoopMeter::overlayIntervalMs)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setMargin(gap / 2);
    setAccessibleName(tr("Event loop"));
    window->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &EventLoopOverlay::showFigures);
    m_timer.start(refreshTime);
    showFigures();
    show();
    raise();
}

void EventLoopOverlay::showFigures()
{
    setText(tr("event loop blocked: %1 ms at most in the last second, %2 ms since shown")
                .arg(milliseconds(m_meter.longestOfLastSecondMs()), milliseconds(m_meter.longestMs())));
    place();
}

void EventLoopOverlay::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    // Above the status bar, which has figures of its own.
    const int above = fontMetrics().height() + 3 * gap;
    move(qMax(0, room.width() - width() - gap), qMax(0, room.height() - height() - above));
}

bool EventLoopOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace app
