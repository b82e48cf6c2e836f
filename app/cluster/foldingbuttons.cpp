// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/foldingbuttons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace app {

FoldingButtons::FoldingButtons(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_menu(new QToolButton(this))
{
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (auto *action : actions) {
        auto *button = new QToolButton(m_row);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    auto *menu = new QMenu(m_menu);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    m_menu->setText(tr("Actions"));
    m_menu->setAccessibleName(m_menu->text());
    m_menu->setToolTip(tr("What can be done to the chosen participants"));
    m_menu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 2);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_menu);
}

void FoldingButtons::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_row->setVisible(!folded);
    m_menu->setVisible(folded);
    updateGeometry();
}

int FoldingButtons::unfoldedWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_row->sizeHint().width() + margins.left() + margins.right();
}

QSize FoldingButtons::minimumSizeHint() const { return m_menu->sizeHint().grownBy(layout()->contentsMargins()); }

} // namespace app
