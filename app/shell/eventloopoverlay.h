// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/eventloopmeter.h"

#include <QLabel>
#include <QTimer>

namespace app {

/// For developers: a line in the lower right corner of `window`, over everything and out of the mouse's way, that tells
/// for how long the event loop stood still at most, in the last second and since it was shown. Measures while it
/// exists. Thread: the GUI's.
class EventLoopOverlay : public QLabel {
    Q_OBJECT
public:
    explicit EventLoopOverlay(QWidget *window);

    [[nodiscard]] const EventLoopMeter &meter() const { return m_meter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFigures();
    void place();

    EventLoopMeter m_meter;
    QTimer m_timer;
};

} // namespace app
