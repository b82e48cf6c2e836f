// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacetree.h"

#include <QWidget>

class QHBoxLayout;

namespace app {

/// The way from the survey's root to the subtree that is shown, a button for each step. Where there is no room, steps
/// in the middle are left out. Thread: the GUI's.
class SpaceBreadcrumb : public QWidget {
    Q_OBJECT
public:
    explicit SpaceBreadcrumb(QWidget *parent = nullptr);

    void setPlace(const model::SpaceTree &tree, model::SpaceTree::Number shown);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(model::SpaceTree::Number node);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_layout;
};

} // namespace app
