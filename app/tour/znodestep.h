// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

namespace app {

/// A znode is created and changed; its version counts. Thread: the GUI's.
class ZnodeStep : public TourStep {
    Q_OBJECT
public:
    explicit ZnodeStep(TourGround *ground, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QList<TourFigure> figures() const override;
    [[nodiscard]] QString conclusion() const override;
    [[nodiscard]] TourPlace place() const override;

protected:
    [[nodiscard]] QString taskText(int task) const override;
    [[nodiscard]] bool hasHappened(int task) const override;
    void doTask(int task) override;
    [[nodiscard]] bool keepsProgress() const override { return true; }
    void onReset() override;

private:
    enum Task { Create, Change, Count };
    [[nodiscard]] QString path() const;
};

} // namespace app
