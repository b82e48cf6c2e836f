// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

namespace app {

class TourCrew;

/// A cluster with a registry: the workers are in it, the leader is not, and the dead go out of it. Thread: the GUI's.
class RegistryStep : public TourStep {
    Q_OBJECT
public:
    explicit RegistryStep(TourGround *ground, QObject *parent = nullptr);

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
    enum Task { Join, KillWorker, LeaderLeaves, Count };
    void takeChange();
    /// Everyone but the leader is registered, once each, and the leader has seen it.
    [[nodiscard]] bool isWhole() const;

    TourCrew *m_crew;
    qsizetype m_most = 0; ///< registrations there were before the worker died
};

} // namespace app
