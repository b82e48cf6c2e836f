// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace app {

class TourFigures;
class TourGuide;
class TourTaskList;

/// The step of the tour that is shown: what it is about, what is to do, what was counted, and the buttons that lead
/// on. Thread: the GUI's. `guide` is borrowed and outlives the page.
class TourStepPage : public QWidget {
    Q_OBJECT
public:
    explicit TourStepPage(TourGuide *guide, QWidget *parent = nullptr);

    /// Sizes of the texts, as a multiple of the window's.
    void setTextScale(double scale);

private:
    [[nodiscard]] QWidget *makeText();
    [[nodiscard]] QWidget *makeButtons();
    void showStep();
    void showState();
    void markSteps();
    void announce(int task);

    TourGuide *m_guide;
    QLabel *m_progress;
    QComboBox *m_steps;
    QScrollArea *m_scroll;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    TourTaskList *m_tasks = nullptr;
    TourFigures *m_figures = nullptr;
    QLabel *m_news = nullptr; ///< that it is done, or why it failed
    QPushButton *m_act = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace app
