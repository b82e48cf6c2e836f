// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demobar.h"

#include "app/shell/elidedlabel.h"
#include "app/shell/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

DemoBar::DemoBar(const QString &connect, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How to join the demo"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 4, 3);
    addText(layout, tr("Demo ensemble"), connect,
        tr("Copies the connect string: any ZooKeeper client on this machine can connect with it"));
    layout->addSpacing(16);
    addText(layout, tr("Join from a terminal"), u"vivariumctl participant --connect %1"_s.arg(connect),
        tr("Copies the command: it runs one more participant until Ctrl+C"));
    layout->addStretch(1);
    auto *hide = new QToolButton(this);
    hide->setIcon(icon(u"window-close"_s));
    hide->setAutoRaise(true);
    hide->setAccessibleName(tr("Hide"));
    hide->setToolTip(tr("Hides this bar"));
    QObject::connect(hide, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(hide);
}

void DemoBar::addText(QHBoxLayout *layout, const QString &label, const QString &text, const QString &tip)
{
    auto *name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new ElidedLabel(text, this);
    value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(u"edit-copy"_s));
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    copy->setToolTip(tip);
    connect(copy, &QToolButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    layout->addWidget(name);
    layout->addWidget(value);
    layout->addWidget(copy);
}

} // namespace app
