// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourguide.h"

#include "app/tour/tourstep.h"

#include <algorithm>
#include <utility>

namespace app {

TourGuide::TourGuide(std::vector<std::unique_ptr<TourStep>> steps, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
{
    Q_ASSERT(!m_steps.empty());
    for (int index = 0; index < count(); ++index) {
        connect(step(index), &TourStep::changed, this, [this, index] {
            if (index == m_current)
                Q_EMIT stepChanged();
        });
        connect(step(index), &TourStep::pointed, this, [this, index] {
            if (index == m_current)
                Q_EMIT pointed();
        });
        connect(step(index), &TourStep::taskDone, this, [this, index](int task) {
            if (index == m_current)
                Q_EMIT taskDone(task);
        });
    }
}

TourGuide::~TourGuide() = default;

TourStep *TourGuide::currentStep() const { return m_current >= 0 && m_current < count() ? step(m_current) : nullptr; }

int TourGuide::doneCount() const
{
    return static_cast<int>(std::ranges::count_if(m_steps, [](const auto &step) { return step->isDone(); }));
}

void TourGuide::start()
{
    if (m_current < 0)
        enter(0);
}

void TourGuide::next()
{
    if (m_current >= 0 && m_current < count())
        enter(m_current + 1);
}

void TourGuide::back()
{
    if (m_current > 0)
        enter(m_current - 1);
}

void TourGuide::goTo(int index)
{
    if (index >= 0 && index < count() && index != m_current)
        enter(index);
}

void TourGuide::redo()
{
    if (TourStep *step = currentStep())
        step->reset();
}

void TourGuide::restart()
{
    for (const auto &step : m_steps)
        step->reset();
    enter(0);
}

void TourGuide::enter(int index)
{
    if (TourStep *old = currentStep(); old != nullptr && index != m_current)
        old->leave();
    m_current = index;
    // Told first: who listens shows the step before it points at anything.
    Q_EMIT currentChanged();
    if (TourStep *step = currentStep())
        step->enter();
}

} // namespace app
