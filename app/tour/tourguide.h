// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace app {

class TourStep;

/// Leads through the steps of the tour: which one is shown, which are done. Steps may be skipped and done again.
/// Thread: the GUI's.
class TourGuide : public QObject {
    Q_OBJECT
public:
    /// At least one step.
    explicit TourGuide(std::vector<std::unique_ptr<TourStep>> steps, QObject *parent = nullptr);
    ~TourGuide() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int current() const { return m_current; } ///< from 0; count() after the last one
    [[nodiscard]] TourStep *step(int index) const { return m_steps.at(static_cast<std::size_t>(index)).get(); }
    [[nodiscard]] TourStep *currentStep() const; ///< null after the last one
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] bool isOver() const { return m_current == count(); }

    /// Shows the first step; nothing happens before.
    void start();
    void next(); ///< from the last step: to the end
    void back();
    void goTo(int index);
    void redo(); ///< the step shown, from its beginning
    void restart(); ///< all steps, from the first

Q_SIGNALS:
    void currentChanged();
    /// The step shown has changed in some way.
    void stepChanged();
    /// Task `task` (from 0) of the step shown happened.
    void taskDone(int task);
    /// The step shown points at its place.
    void pointed();

private:
    void enter(int index);

    std::vector<std::unique_ptr<TourStep>> m_steps;
    int m_current = -1;
};

} // namespace app
