// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statedot.h"

#include <QPainter>

namespace app {

using zkbridge::SessionState;

namespace {

// Okabe-Ito's green, orange and vermilion: they read on light and on dark.
constexpr QRgb green = 0xff009e73;
constexpr QRgb amber = 0xffe69f00;
constexpr QRgb red = 0xffd55e00;
constexpr int side = 12;

} // namespace

StateDot::StateDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateDot::setState(SessionState state)
{
    m_state = state;
    update();
}

QSize StateDot::sizeHint() const { return {side, side}; }

void StateDot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    switch (m_state) {
    case SessionState::Connected:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(green));
        painter.drawEllipse(area);
        break;
    case SessionState::Idle:
    case SessionState::Resolving:
    case SessionState::Connecting:
    case SessionState::ReadOnly:
    case SessionState::Disconnected:
        painter.setPen(QPen(QColor(amber), 2));
        painter.drawEllipse(area);
        break;
    case SessionState::Expired:
    case SessionState::AuthFailed:
    case SessionState::Closed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(red));
        painter.drawRect(area);
        break;
    }
}

} // namespace app
