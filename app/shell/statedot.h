// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QWidget>

namespace app {

/// A session's health as a dot, told by shape as well as colour: filled green and round when connected, a hollow ring
/// while on the way, a red square when ended. Thread: the GUI's.
class StateDot : public QWidget {
    Q_OBJECT
public:
    explicit StateDot(QWidget *parent = nullptr);
    void setState(zkbridge::SessionState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    zkbridge::SessionState m_state = zkbridge::SessionState::Idle;
};

} // namespace app
