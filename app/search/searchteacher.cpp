// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchteacher.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace app {

using namespace Qt::StringLiterals;

SearchTeacher::SearchTeacher(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setVerticalSpacing(2);
    auto *title = new QLabel(tr("Find znodes by name, path, data, size, age or owner. For example:"), content);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    const auto add = [&](const QString &expression, const QString &meaning) {
        const int row = grid->rowCount();
        auto *button = new QPushButton(expression, content);
        button->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        button->setAutoDefault(false);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left; padding: 1px 6px; color: palette(link);"_s);
        button->setToolTip(tr("Searches for this"));
        button->setAccessibleDescription(meaning);
        auto *label = new QLabel(meaning, content);
        label->setWordWrap(true);
        grid->addWidget(button, row, 0);
        grid->addWidget(label, row, 1);
        connect(button, &QPushButton::clicked, this, [this, expression] { Q_EMIT exampleChosen(expression); });
    };
    add(u"name:*lock*"_s, tr("names with “lock” in them"));
    add(u"data:\"localhost\" !ephemeral"_s, tr("what holds this text and stays when sessions end"));
    add(u"modified<10m size>1k"_s, tr("changed in the last ten minutes, and larger than 1 KiB"));
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

} // namespace app
