// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourfigures.h"

#include "app/tour/tourtext.h"

#include <QGridLayout>
#include <QLabel>

namespace app {

TourFigures::TourFigures(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
}

void TourFigures::setFigures(const QList<TourFigure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    while (m_rows.size() < m_figures.size()) {
        const Row row{new QLabel(this), new QLabel(this)};
        row.label->setTextFormat(Qt::PlainText);
        row.label->setWordWrap(true);
        row.value->setTextFormat(Qt::PlainText);
        row.value->setWordWrap(true);
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int line = static_cast<int>(m_rows.size());
        m_layout->addWidget(row.label, line, 0, Qt::AlignTop);
        m_layout->addWidget(row.value, line, 1, Qt::AlignTop);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < m_figures.size();
        const Row &row = m_rows.at(i);
        row.label->setVisible(used);
        row.value->setVisible(used);
        if (!used)
            continue;
        row.label->setText(withWholePaths(m_figures.at(i).label));
        row.value->setText(m_figures.at(i).value);
        row.value->setAccessibleName(m_figures.at(i).label);
    }
    setVisible(!m_figures.isEmpty());
}

} // namespace app
