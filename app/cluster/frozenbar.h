// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/messagebar.h"

#include <QTimer>

namespace app {

class FleetUndo;

/// Says what was frozen last and how long its session has, with a button that resumes it; hidden while nothing is.
/// Thread: the GUI's. `undo` is borrowed and outlives it.
class FrozenBar : public MessageBar {
    Q_OBJECT
public:
    explicit FrozenBar(FleetUndo *undo, QWidget *parent = nullptr);

private:
    void update();
    [[nodiscard]] QString message() const;

    FleetUndo *m_undo;
    QTimer m_tick;
};

} // namespace app
