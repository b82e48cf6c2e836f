// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/savedsearches.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// For a menu, where & marks the letter of a shortcut.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

SavedSearches::SavedSearches(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_save(new QAction(tr("Save this search..."), this))
{
    setText(tr("Saved"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("Saved searches"));
    setToolTip(tr("Searches that you have named: choose, save or delete one"));
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_save->setToolTip(tr("Keeps the expression in the field under a name"));
    connect(m_save, &QAction::triggered, this, &SavedSearches::askForName);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearches::fill);
    fill();
}

void SavedSearches::setPresent(const QString &expression, bool caseSensitive)
{
    m_present.expression = expression;
    m_present.caseSensitive = caseSensitive;
    m_save->setEnabled(!expression.isEmpty());
}

void SavedSearches::fill()
{
    m_menu->clear();
    const QList<SavedSearch> searches = m_settings.savedSearches();
    for (const SavedSearch &search : searches) {
        QAction *action = m_menu->addAction(plain(search.name));
        action->setToolTip(search.expression);
        connect(action, &QAction::triggered, this, [this, search] { Q_EMIT chosen(search); });
    }
    if (searches.isEmpty())
        m_menu->addAction(tr("No search is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    QMenu *remove = m_menu->addMenu(tr("Delete"));
    remove->setToolTipsVisible(true);
    remove->setEnabled(!searches.isEmpty());
    for (const SavedSearch &search : searches) {
        QAction *action = remove->addAction(plain(search.name));
        action->setToolTip(tr("Forgets the search %1").arg(search.expression));
        connect(action, &QAction::triggered, this, [this, name = search.name] {
            m_settings.removeSearch(name);
            fill();
        });
    }
}

void SavedSearches::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("Name of the search (an existing one is replaced):"));
    dialog->setTextValue(m_present.expression);
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedSearches::save);
    dialog->open();
}

void SavedSearches::save(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    SavedSearch search = m_present;
    search.name = trimmed;
    m_settings.saveSearch(search);
    fill();
}

} // namespace app
