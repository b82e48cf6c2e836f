// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/spacebreadcrumb.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace app {

namespace {
constexpr int longestNameLetters = 24;
} // namespace

SpaceBreadcrumb::SpaceBreadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setAccessibleName(tr("Subtree shown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpaceBreadcrumb::setPlace(const model::SpaceTree &tree, model::SpaceTree::Number shown)
{
    const auto old = findChildren<QToolButton *>();
    for (QToolButton *button : old) {
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
        m_layout->removeWidget(button);
    }
    std::vector<model::SpaceTree::Number> way{shown};
    while (way.back() != model::SpaceTree::root)
        way.push_back(tree.node(way.back()).parent);
    std::reverse(way.begin(), way.end());
    for (std::size_t i = 0; i < way.size(); ++i) {
        const QString path = tree.path(way[i]);
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setText(fontMetrics().elidedText(
            tree.node(way[i]).name, Qt::ElideMiddle, longestNameLetters * fontMetrics().averageCharWidth()));
        button->setAccessibleName(path);
        button->setToolTip(i + 1 == way.size() ? path : tr("Shows %1 (Backspace goes up one step)").arg(path));
        button->setEnabled(i + 1 < way.size());
        if (i > 0) {
            button->setArrowType(Qt::RightArrow);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        connect(button, &QToolButton::clicked, this, [this, node = way[i]] { Q_EMIT stepChosen(node); });
        m_layout->insertWidget(static_cast<int>(i), button);
    }
    fit();
}

QSize SpaceBreadcrumb::minimumSizeHint() const
{
    return {16 * fontMetrics().averageCharWidth(), QWidget::minimumSizeHint().height()};
}

void SpaceBreadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The root and the last steps tell most.
void SpaceBreadcrumb::fit()
{
    int wanted = 0;
    for (int i = 0; i < m_layout->count() - 1; ++i) {
        m_layout->itemAt(i)->widget()->show();
        wanted += m_layout->itemAt(i)->widget()->sizeHint().width();
    }
    for (int i = 1; i < m_layout->count() - 2 && wanted > width(); ++i) {
        wanted -= m_layout->itemAt(i)->widget()->sizeHint().width();
        m_layout->itemAt(i)->widget()->hide();
    }
}

} // namespace app
