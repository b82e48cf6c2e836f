// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statusfields.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace app {

namespace {
constexpr int spacing = 14;
} // namespace

StatusFields::StatusFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(4, 0, 4, 0);
    m_layout->setSpacing(spacing);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void StatusFields::add(QWidget *field, int importance)
{
    m_layout->addWidget(field);
    m_fields.append({field, importance});
}

void StatusFields::addFlexible(QWidget *field)
{
    m_layout->addWidget(field, 1);
    m_flexible = field;
}

void StatusFields::setWanted(QWidget *field, bool wanted)
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [field](const Field &known) { return known.widget == field; });
    if (found->wanted == wanted)
        return;
    found->wanted = wanted;
    fit();
}

QSize StatusFields::minimumSizeHint() const { return {0, QWidget::minimumSizeHint().height()}; }

bool StatusFields::event(QEvent *event)
{
    // A field's text has changed.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void StatusFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusFields::fit()
{
    const QMargins margins = m_layout->contentsMargins();
    int room = width() - margins.left() - margins.right();
    if (m_flexible != nullptr)
        room -= m_flexible->minimumSizeHint().width();
    QList<Field> byImportance = m_fields;
    std::stable_sort(byImportance.begin(), byImportance.end(),
        [](const Field &left, const Field &right) { return left.importance > right.importance; });
    for (const Field &field : std::as_const(byImportance)) {
        // sizeHint() asks the widget itself, hidden or not.
        const int wanted = field.widget->sizeHint().width() + spacing;
        const bool fits = field.wanted && wanted <= room;
        if (fits)
            room -= wanted;
        if (field.widget->isHidden() == fits)
            field.widget->setVisible(fits);
    }
}

} // namespace app
