// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stagescript.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

StageScript::StageScript(QList<StageAct> script, std::function<QString(StageAct)> obstacle, QWidget *parent)
    : QWidget(parent)
    , m_script(std::move(script))
    , m_obstacle(std::move(obstacle))
{
    setAccessibleName(tr("Script"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    for (int row = 0; row < m_script.size(); ++row) {
        auto *button = new QPushButton(this);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left"_s);
        button->setAutoDefault(false);
        button->installEventFilter(this);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        auto *reason = new QLabel(this);
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        reason->setForegroundRole(QPalette::PlaceholderText);
        connect(button, &QPushButton::clicked, this, [this, row] { press(row + 1); });
        connect(button, &QWidget::customContextMenuRequested, this,
            [this, row, button](const QPoint &at) { openMenu(row, button->mapToGlobal(at)); });
        layout->addWidget(button, row, 0);
        layout->addWidget(reason, row, 1);
        m_rows.append({button, reason});
    }
    refresh();
}

void StageScript::refresh()
{
    QString before;
    for (int row = 0; row < m_script.size(); ++row) {
        const StageAct act = m_script.at(row);
        const QString why = m_obstacle(act);
        const auto &[button, reason] = m_rows.at(row);
        button->setText(tr("%1   %2", "key, act").arg(row + 1).arg(actText(act)));
        button->setAccessibleName(tr("%1, key %2").arg(actText(act)).arg(row + 1));
        button->setAccessibleDescription(why);
        button->setToolTip(tr("%1 (%2)").arg(actToolTip(act)).arg(row + 1));
        reason->setText(why == before ? QString() : why); // said once for those below each other
        before = why;
        const QColor color = palette().color(why.isEmpty() ? QPalette::ButtonText : QPalette::PlaceholderText);
        if (button->palette().color(QPalette::ButtonText) == color)
            continue;
        QPalette colors; // of the others each takes what its parent has
        colors.setColor(QPalette::ButtonText, color);
        button->setPalette(colors);
    }
}

void StageScript::setTextSize(qreal pixels)
{
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(pixels));
    setFont(font);
    QFont small = font;
    small.setPixelSize(static_cast<int>(pixels * 0.8));
    for (const Row &row : std::as_const(m_rows)) {
        row.button->setFont(font);
        row.reason->setFont(small);
    }
}

void StageScript::press(int key)
{
    if (key < 1 || key > m_script.size())
        return;
    const StageAct act = m_script.at(key - 1);
    if (const QString why = m_obstacle(act); why.isEmpty())
        Q_EMIT chosen(act);
    else
        Q_EMIT refused(why);
}

void StageScript::move(int row, int by)
{
    const int to = row + by;
    if (to < 0 || to >= m_script.size())
        return;
    m_script.swapItemsAt(row, to);
    refresh();
    m_rows.at(to).button->setFocus();
    Q_EMIT scriptChanged(m_script);
}

void StageScript::openMenu(int row, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Earlier in the script\tCtrl+Up"), this, [this, row] { move(row, -1); })->setEnabled(row > 0);
    menu->addAction(tr("Later in the script\tCtrl+Down"), this, [this, row] { move(row, 1); })
        ->setEnabled(row + 1 < m_script.size());
    menu->popup(globalPosition);
}

bool StageScript::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::ControlModifier || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return false;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).button != object)
            continue;
        move(row, key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

} // namespace app
