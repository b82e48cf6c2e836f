// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourplace.h"

#include <QDockWidget>
#include <QPointer>

namespace app {

class Tour;
class TourFrame;
class TourPane;
class Workbench;

/// The dock of the tour: the pane, and in the window the place that its step points at. Floats, so that a presenter
/// can have it on a screen of its own. Thread: the GUI's; what is given is borrowed, `tour` outlives this.
class TourDock : public QDockWidget {
    Q_OBJECT
public:
    explicit TourDock(Tour *tour, QWidget *parent = nullptr);

    /// What the window shows of an ensemble; null: nothing.
    void setWorkbench(Workbench *workbench);
    /// Puts the keyboard into the pane.
    void takeFocus();

Q_SIGNALS:
    void sandboxRequested();
    /// By the user: the tour ends.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void followStage();
    void point();
    void takeRoom();
    void giveRoomBack();
    [[nodiscard]] QWidget *partOf(TourPlace::Part part) const;

    Tour *m_tour;
    TourPane *m_pane = nullptr;
    QPointer<Workbench> m_workbench;
    QPointer<TourFrame> m_frame;
    bool m_tookPanel = false; ///< the workbench's panel is hidden for the tour's sake
};

} // namespace app
