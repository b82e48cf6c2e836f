// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"
#include "zkbridge/client/sessionstate.h"
#include "zkbridge/client/threaduse.h"

#include <QFuture>
#include <QTimer>

#include <memory>
#include <optional>

namespace zkbridge {
class Session;
}

namespace app {

/// A session of its own, first idle and then busy, and what its threads did meanwhile: the C client's IO thread and
/// event thread, as the kernel counts them, and the window's, which takes the answers. Thread: the GUI's; the kernel's
/// counts are read on another.
class ThreadsStep : public TourStep {
    Q_OBJECT
public:
    explicit ThreadsStep(TourGround *ground, QObject *parent = nullptr);
    ~ThreadsStep() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QList<TourFigure> figures() const override;
    [[nodiscard]] QString conclusion() const override;
    [[nodiscard]] TourPlace place() const override { return {}; }

protected:
    [[nodiscard]] QString taskText(int task) const override;
    [[nodiscard]] bool hasHappened(int task) const override;
    void doTask(int task) override;
    void onLeave() override;
    void onReset() override;

private:
    enum Task { StayIdle, Ask, Count };
    /// The three threads at one moment.
    struct Sample {
        zkbridge::ThreadUse io;
        zkbridge::ThreadUse event;
        zkbridge::SessionThreads session;
    };
    void open();
    void ask();
    void takeAnswer(int number);
    void sample();
    void take(const zkbridge::SessionThreads &session, const std::vector<zkbridge::ThreadUse> &threads);
    void closeSession();

    std::unique_ptr<zkbridge::Session> m_session;
    QTimer m_tick;
    QFuture<void> m_reading; ///< one at a time
    std::optional<Sample> m_first; ///< of when the session had become idle
    std::optional<Sample> m_last;
    int m_answers = 0;
    bool m_inOrder = true;
};

} // namespace app
