// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

#include <QTimer>

namespace app {

class TourCrew;

/// A process that holds an ephemeral znode is killed; its session, and with it the znode, outlives it. Thread: the
/// GUI's.
class SessionStep : public TourStep {
    Q_OBJECT
public:
    explicit SessionStep(TourGround *ground, QObject *parent = nullptr);

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
    [[nodiscard]] bool waitsFor(int task) const override { return task == Expire; }
    void onLeave() override;
    void onReset() override;

private:
    enum Task { Start, Kill, Expire, Count };
    void takeChange();

    TourCrew *m_crew;
    QTimer m_tick; ///< while the time since the death is shown
    qint64 m_goneMs = 0; ///< when the znode went, since the epoch; 0: not yet
};

} // namespace app
