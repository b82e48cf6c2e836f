// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace app {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setToolTip(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"127.0.0.1..."_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    const Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(Qt::AlignVCenter | side), palette(), isEnabled(),
        shown, foregroundRole());
}

} // namespace app
