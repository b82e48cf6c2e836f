// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"
#include "zkbridge/client/createmode.h"

#include <memory>

namespace zkbridge {
class Session;
}

namespace app {

/// A second session makes one persistent and one ephemeral znode and ends: one of them stays. Thread: the GUI's.
class EphemeralStep : public TourStep {
    Q_OBJECT
public:
    explicit EphemeralStep(TourGround *ground, QObject *parent = nullptr);
    ~EphemeralStep() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QList<TourFigure> figures() const override;
    [[nodiscard]] QString conclusion() const override;
    [[nodiscard]] TourPlace place() const override;

protected:
    [[nodiscard]] QString taskText(int task) const override;
    [[nodiscard]] bool hasHappened(int task) const override;
    void doTask(int task) override;
    void onLeave() override;
    void onReset() override;

private:
    enum Task { Create, Close, Count };
    void create(const QString &name, zkbridge::CreateMode mode);
    [[nodiscard]] QString ownerText(const QString &name) const;

    std::unique_ptr<zkbridge::Session> m_session;
};

} // namespace app
