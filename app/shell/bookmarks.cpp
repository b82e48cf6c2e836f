// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bookmarks.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// For a menu, where & marks the letter of a shortcut.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

Bookmarks::Bookmarks(EnsembleConnection *connection, QWidget *window)
    : QObject(window)
    , m_connection(connection)
    , m_ensemble(connection->isSandbox() ? u"sandbox"_s : connection->session()->options().connect.toString())
    , m_paths(m_settings.bookmarks(m_ensemble))
    , m_toggle(new QAction(icon(u"bookmark-new"_s), tr("Bookmark this znode"), this))
    , m_menu(new QMenu(tr("Bookmarks"), window))
{
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(Qt::CTRL | Qt::Key_B);
    m_menu->setToolTipsVisible(true);
    connect(m_toggle, &QAction::triggered, this, &Bookmarks::toggle);
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &Bookmarks::showSelected);
    fillMenu();
    showSelected();
}

QAction *Bookmarks::menuAction() const { return m_menu->menuAction(); }

void Bookmarks::toggle()
{
    const QString path = m_connection->selectedPath();
    if (path.isEmpty())
        return;
    if (!m_paths.removeOne(path)) {
        m_paths.append(path);
        m_paths.sort();
    }
    store();
}

void Bookmarks::remove(const QString &path)
{
    if (m_paths.removeOne(path))
        store();
}

void Bookmarks::store()
{
    m_settings.setBookmarks(m_ensemble, m_paths);
    fillMenu();
    showSelected();
}

void Bookmarks::showSelected()
{
    const QString path = m_connection->selectedPath();
    const bool marked = m_paths.contains(path);
    m_toggle->setEnabled(!path.isEmpty());
    m_toggle->setChecked(marked);
    m_toggle->setToolTip(marked ? tr("Takes the bookmark of %1 away (Ctrl+B)").arg(path)
                                : tr("Bookmarks the selected znode: View > Bookmarks comes back to it (Ctrl+B)"));
}

void Bookmarks::fillMenu()
{
    m_menu->clear();
    // Submenus do not go with clear().
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    if (m_paths.isEmpty()) {
        m_menu->addAction(tr("No znode is bookmarked yet (Ctrl+B)"))->setEnabled(false);
        return;
    }
    auto *removal = new QMenu(tr("Remove a bookmark"), m_menu);
    removal->setToolTipsVisible(true);
    for (const QString &path : std::as_const(m_paths)) {
        QAction *go = m_menu->addAction(icon(u"bookmark-new"_s), plain(path));
        go->setToolTip(tr("Selects %1 in all views").arg(path));
        connect(go, &QAction::triggered, this, [this, path] { m_connection->selectPath(path); });
        QAction *gone = removal->addAction(plain(path));
        gone->setToolTip(tr("Takes the bookmark of %1 away").arg(path));
        // Later: it is this menu that is made anew.
        connect(
            gone, &QAction::triggered, this, [this, path] { remove(path); }, Qt::QueuedConnection);
    }
    m_menu->addSeparator();
    m_menu->addMenu(removal);
}

} // namespace app
