// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/treestatus.h"

#include <QFrame>
#include <QTime>

class QAction;
class QLabel;

namespace app {

/// The quiet bar above the tree while it is paused: since when, how much changed meanwhile, and the way on. Hidden
/// otherwise. Thread: the GUI's. `pause`, the checkable action, is borrowed.
class PauseBar : public QFrame {
    Q_OBJECT
public:
    explicit PauseBar(QAction *pause, QWidget *parent = nullptr);

    void setStatus(const model::TreeStatus &status);

private:
    QLabel *m_text;
    QTime m_since;
};

} // namespace app
