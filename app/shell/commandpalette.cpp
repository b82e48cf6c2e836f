// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandpalette.h"

#include "app/shell/actiontext.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize paletteSize(460, 360);

/// The list's row of one action; knows when the action is gone.
class ActionItem : public QListWidgetItem {
public:
    explicit ActionItem(QAction *action)
        : QListWidgetItem(action->icon(),
            action->shortcut().isEmpty() ? plainText(*action)
                                         : CommandPalette::tr("%1 (%2)").arg(
                                             plainText(*action), action->shortcut().toString(QKeySequence::NativeText)))
        , m_action(action)
    {
        setToolTip(action->toolTip());
    }
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    QPointer<QAction> m_action;
};

/// Whether every word is somewhere in the text.
bool matches(const QString &text, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Actions"));
    m_text->setPlaceholderText(tr("Find an action"));
    m_text->setAccessibleName(tr("Find an action"));
    m_text->setToolTip(tr("Type parts of an action's name; arrows choose, Enter does it, Esc closes"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible())
            m_list->addItem(new ActionItem(action));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::trigger);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::trigger);
    filter({});

    resize(paletteSize);
    if (parent != nullptr)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
    m_text->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool shown = matches(m_list->item(row)->text(), words);
        m_list->item(row)->setHidden(!shown);
        if (shown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void CommandPalette::trigger()
{
    const auto *item = static_cast<const ActionItem *>(m_list->currentItem());
    if (item == nullptr)
        return;
    const QPointer<QAction> action = item->action();
    close();
    if (action)
        action->trigger();
}

} // namespace app
