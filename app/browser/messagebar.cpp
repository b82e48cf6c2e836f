// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/messagebar.h"

#include "app/shell/icons.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return u"dialog-information"_s;
    case MessageBar::Kind::Warning:
        return u"dialog-warning"_s;
    case MessageBar::Kind::Error:
        return u"dialog-error"_s;
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);

    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeMessage);

    m_layout->setContentsMargins(8, 4, 4, 4);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 0, 1);
    m_layout->addLayout(m_buttons, 0, 2);
    m_layout->addWidget(m_close, 0, 3, Qt::AlignTop);
    m_layout->setColumnStretch(1, 1);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    removeButtons();
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(iconName(kind)).pixmap(side, side));
    setText(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::addAction(const QString &text, const QString &toolTip, std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        // The act may put up the next message, and this button dies with the present one.
        const auto chosen = act;
        closeMessage();
        chosen();
    });
    m_buttons->addWidget(button);
    arrange();
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    arrange();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange()
{
    // Beside the buttons the text shall have room for itself, or at least for half a sentence.
    const int wanted = qMin(fontMetrics().horizontalAdvance(m_text->text()), 48 * fontMetrics().averageCharWidth());
    const int rest = width() - m_buttons->sizeHint().width() - m_icon->width() - m_close->width() - 40;
    const bool stacked = m_buttons->count() > 0 && rest < wanted;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_layout->removeItem(m_buttons);
    if (stacked)
        m_layout->addLayout(m_buttons, 1, 1, Qt::AlignLeft);
    else
        m_layout->addLayout(m_buttons, 0, 2);
}

void MessageBar::closeMessage()
{
    removeButtons();
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::removeButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace app
