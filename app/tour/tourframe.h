// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app {

/// A frame in the palette's accent around a widget that people shall look at: over it, and out of the mouse's and the
/// keyboard's way. A child of `target`, which must not be a splitter. Thread: the GUI's.
class TourFrame : public QWidget {
    Q_OBJECT
public:
    explicit TourFrame(QWidget *target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace app
