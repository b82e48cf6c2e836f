// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

#include <QList>
#include <QString>

#include <optional>

namespace model {
struct ServerStatus;
}

namespace app {

/// The servers' own leader is stopped, then a majority, then all are started again; the session lives through it.
/// Thread: the GUI's.
class QuorumStep : public TourStep {
    Q_OBJECT
public:
    explicit QuorumStep(TourGround *ground, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QList<TourFigure> figures() const override;
    [[nodiscard]] QString conclusion() const override;
    [[nodiscard]] TourPlace place() const override;
    [[nodiscard]] QString obstacle() const override;

protected:
    [[nodiscard]] QString taskText(int task) const override;
    [[nodiscard]] bool hasHappened(int task) const override;
    [[nodiscard]] bool isReady(int task) const override;
    void doTask(int task) override;
    void onEnter() override;
    void onLeave() override;
    void onReset() override;

private:
    enum Task { StopLeader, StopMajority, StartAll, Count };
    /// Client address of the quorum leader; nullopt: none answers.
    [[nodiscard]] std::optional<QString> leader() const;
    [[nodiscard]] qsizetype running() const;
    [[nodiscard]] qsizetype majority() const;
    void stopAt(const QString &address);
    void startStopped();
    void rememberStart();

    QString m_leaderBefore; ///< client address; of when all servers ran
    qint64 m_session = 0; ///< the window's, of when all servers ran
};

} // namespace app
