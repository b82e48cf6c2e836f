// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourplace.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace app {

class TourGround;

/// One thing to do in a step, and whether it happened.
struct TourTask {
    QString text;
    bool done = false;
    friend bool operator==(const TourTask &, const TourTask &) = default;
};

/// Something counted or measured in a step, as it is now.
struct TourFigure {
    QString label;
    QString value;
    friend bool operator==(const TourFigure &, const TourFigure &) = default;
};

/// One step of the tour: two sentences, a few things to do, and for each a look at the real state that tells that it
/// happened, whoever did it. The things happen in order: one is not looked for before those in front of it are done;
/// what is done stays done until reset() or an early leave(). Texts are made when they are asked for, so that a change
/// of language holds.
///
/// Thread: the GUI's. `ground` is borrowed and outlives this.
class TourStep : public QObject {
    Q_OBJECT
public:
    ~TourStep() override;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString explanation() const = 0; ///< two sentences
    [[nodiscard]] QList<TourTask> tasks() const;
    [[nodiscard]] virtual QList<TourFigure> figures() const { return {}; }
    [[nodiscard]] virtual QString conclusion() const = 0; ///< a sentence for when all is done
    [[nodiscard]] virtual TourPlace place() const = 0;
    /// Why it cannot be done on this sandbox; empty as a rule.
    [[nodiscard]] virtual QString obstacle() const { return {}; }

    [[nodiscard]] bool isDone() const { return m_done == m_tasks; }
    /// Something was started and did not happen yet, or there is nothing to do but to wait.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString problem() const { return m_problem; } ///< why the last act failed; empty as a rule

    /// The step is shown from now on: looks, and goes on looking until leave().
    void enter();
    /// What only lives as long as the step is shown ends. One that is not yet done begins anew, unless it
    /// keepsProgress().
    void leave();
    /// Does the first thing that is not done yet, really, as soon as it can be done.
    void act();
    /// Forgets what is done, and takes back what can be taken back.
    void reset();

Q_SIGNALS:
    void changed();
    /// Task `task` (from 0) happened.
    void taskDone(int task);
    /// Look at place() now.
    void pointed();

protected:
    TourStep(TourGround *ground, int tasks, QObject *parent);

    [[nodiscard]] TourGround *ground() const { return m_ground; }
    [[nodiscard]] int done() const { return m_done; } ///< how many tasks, the first ones

    [[nodiscard]] virtual QString taskText(int task) const = 0;
    /// Whether task `task`, the first that is not done, has happened.
    [[nodiscard]] virtual bool hasHappened(int task) const = 0;
    /// Whether doTask() finds what it needs now; asked at each look().
    [[nodiscard]] virtual bool isReady(int task) const;
    /// Starts doing it; what becomes of it is seen by hasHappened(). Not called for one that waitsFor().
    virtual void doTask(int task) = 0;
    /// Nothing is to be done for this task but to wait.
    [[nodiscard]] virtual bool waitsFor(int task) const;
    /// Nothing of it ends when it is left.
    [[nodiscard]] virtual bool keepsProgress() const { return false; }
    virtual void onEnter() { }
    virtual void onLeave() { }
    virtual void onReset() { }

    /// Something may have happened: looks, and says changed().
    void look();
    void fail(const QString &problem);

private:
    TourGround *m_ground;
    int m_tasks;
    int m_done = 0;
    bool m_entered = false;
    bool m_acting = false;
    bool m_begun = false; ///< of an act: doTask() was called
    bool m_looking = false; ///< no look within a look
    bool m_stale = false; ///< after a reset, until what it takes back is gone
    QString m_problem;
    QTimer m_patience; ///< runs while an act is under way
};

} // namespace app
