// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

#include <optional>

namespace app {

class TourCrew;

/// Candidates join an election, its leader dies, the next in line leads, and who comes later stands at the end of the
/// line. Thread: the GUI's.
class ElectionStep : public TourStep {
    Q_OBJECT
public:
    explicit ElectionStep(TourGround *ground, QObject *parent = nullptr);

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
    enum Task { Join, Die, JoinLate, Count };
    void takeChange();
    /// The first and the last of the line by their numbers, as the servers have them; empty: there is no line.
    [[nodiscard]] QString firstName() const;
    [[nodiscard]] QString lastName() const;

    TourCrew *m_crew;
    QString m_lastBefore; ///< the end of the line while the leader died
};

} // namespace app
