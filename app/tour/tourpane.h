// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tour.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace app {

class TourStepPage;

/// The tour at the window's side: the step shown, or why there is none yet. Page Up and Page Down go through the
/// steps, Ctrl with + and - sizes the text, Escape closes. Thread: the GUI's. `tour` is borrowed and outlives this.
class TourPane : public QWidget {
    Q_OBJECT
public:
    explicit TourPane(Tour *tour, QWidget *parent = nullptr);
    ~TourPane() override;

    void takeFocus();

Q_SIGNALS:
    void closeRequested();
    /// A sandbox of our own is to be started, in place of what is connected.
    void sandboxRequested();

private:
    void makeMessagePage();
    void addShortcuts();
    void followStage();
    void followGuide();
    void showOffer();
    void showWaiting();
    void showEnd();
    void showMessage(const QString &text, const QString &button, const QString &toolTip, void (TourPane::*act)());
    void requestSandbox() { Q_EMIT sandboxRequested(); }
    void startAgain();
    void retry() { m_tour->start(); }
    void scaleText(double factor);

    Tour *m_tour;
    QStackedWidget *m_pages;
    QWidget *m_messagePage = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_act = nullptr; ///< what can be done about the message
    void (TourPane::*m_onAct)() = nullptr;
    TourStepPage *m_steps = nullptr; ///< of the guide that leads; null while none does
    double m_scale = 1;
};

} // namespace app
