// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstep.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace app {

/// What is counted and measured in a step, live: a label and a value in each row. Thread: the GUI's.
class TourFigures : public QWidget {
    Q_OBJECT
public:
    explicit TourFigures(QWidget *parent = nullptr);
    void setFigures(const QList<TourFigure> &figures);

private:
    struct Row {
        QLabel *label = nullptr;
        QLabel *value = nullptr;
    };

    QGridLayout *m_layout;
    QList<TourFigure> m_figures;
    QList<Row> m_rows; ///< as many as were ever needed; the rest hidden, so that nothing flickers
};

} // namespace app
