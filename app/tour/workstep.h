// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"
#include "zkbridge/recipes/joblayout.h"

#include <QHash>

#include <memory>

namespace model {
class FollowedChildren;
}
namespace zkbridge {
class TaskSubmission;
}

namespace app {

class TourCrew;

/// Tasks are submitted, a worker dies over them, and all results come all the same; each is checked. Thread: the GUI's.
class WorkStep : public TourStep {
    Q_OBJECT
public:
    explicit WorkStep(TourGround *ground, QObject *parent = nullptr);
    ~WorkStep() override;

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
    [[nodiscard]] bool waitsFor(int task) const override { return task == Finish; }
    void onLeave() override;
    void onReset() override;

private:
    enum Task { Join, Submit, KillWorker, Finish, Count };
    void submit();
    void takeChange();
    void takeResults();
    [[nodiscard]] bool isAnyoneDead() const;

    zkbridge::JobPaths m_paths;
    TourCrew *m_crew;
    std::unique_ptr<model::FollowedChildren> m_waiting;
    std::unique_ptr<model::FollowedChildren> m_ended;
    std::unique_ptr<zkbridge::TaskSubmission> m_submission; ///< null before the first task
    QHash<QString, QByteArray> m_submitted; ///< inputs by the tasks' names
    int m_right = 0; ///< results of ours that are what they should be
    int m_givenAgain = 0; ///< of them, those that more than one worker had
    bool m_diedAtWork = false; ///< a worker died while tasks of ours were not done
};

} // namespace app
