// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

namespace app {

class TourCrew;

/// The same death in two elections: where each candidate watches the one in front of it, and where all watch the
/// leader. Who was woken is counted from what the candidates themselves tell. Thread: the GUI's.
class HerdStep : public TourStep {
    Q_OBJECT
public:
    explicit HerdStep(TourGround *ground, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QList<TourFigure> figures() const override;
    [[nodiscard]] QString conclusion() const override;
    [[nodiscard]] TourPlace place() const override;

protected:
    [[nodiscard]] QString taskText(int task) const override;
    [[nodiscard]] bool hasHappened(int task) const override;
    [[nodiscard]] bool isReady(int task) const override;
    void doTask(int task) override;
    void onLeave() override;
    void onReset() override;

private:
    enum Task { JoinQueue, KillInQueue, JoinHerd, KillInHerd, Count };
    /// The crew that `task` is about.
    [[nodiscard]] TourCrew *crewOf(int task) const { return task <= KillInQueue ? m_queue : m_herd; }

    TourCrew *m_queue;
    TourCrew *m_herd;
};

} // namespace app
