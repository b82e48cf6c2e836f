// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/windowactions.h"

#include "app/shell/icons.h"
#include "app/shell/language.h"
#include "app/shell/workbench.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace app {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMenuBar *bar, const QString &language, Appearance appearance, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_file(bar->addMenu(tr("&File")))
    , m_edit(bar->addMenu(tr("&Edit")))
    , m_view(bar->addMenu(tr("&View")))
    , m_cluster(bar->addMenu(tr("&Cluster")))
    , m_ensemble(bar->addMenu(tr("E&nsemble")))
    , m_help(bar->addMenu(tr("&Help")))
{
    for (QMenu *menu : {m_file, m_edit, m_view, m_cluster, m_ensemble, m_help})
        menu->setToolTipsVisible(true);
    fillFile();
    lock = add(nullptr, tr("Unlock this session..."), u"changes-allow"_s, {}, tr("Lets this session write"));
    settings = add(nullptr, tr("&Settings..."), u"configure"_s, Qt::CTRL | Qt::Key_Comma,
        tr("Limits of the live tree and of what it costs the servers"));
    settings->setMenuRole(QAction::PreferencesRole);
    search = add(nullptr, tr("&Search..."), u"edit-find"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        tr("Finds znodes by name, path, data, size, age or owner"));
    fillView();
    addAppearances(appearance);
    addLanguages(language);
    fillHelp();
    setWorkbench(nullptr);
}

QAction *WindowActions::add(
    QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    action->setToolTip(shortcut.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    if (menu != nullptr)
        menu->addAction(action);
    return action;
}

void WindowActions::fillFile()
{
    newConnection = add(m_file, tr("&Connect..."), u"network-connect"_s, Qt::CTRL | Qt::Key_N,
        tr("Leaves this ensemble and connects to another"));
    startDemo = add(m_file, tr("Start a &demo ensemble"), u"media-playback-start"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        tr("Starts real ZooKeeper servers and participants on this machine"));
    disconnectAction = add(
        m_file, tr("D&isconnect"), u"network-disconnect"_s, {}, tr("Closes the session and goes back to the start"));
    m_file->addSeparator();
    quit = add(m_file, tr("&Quit"), u"application-exit"_s, QKeySequence::Quit,
        tr("Closes the session, ends what was started here, and quits"));
    if (quit->shortcut().isEmpty())
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillView()
{
    const std::array titles{tr("&Browser"), tr("&Cluster"), tr("&Ensemble"), tr("&Space")};
    const std::array tips{tr("Shows the selected znode: data, Stat and ACL"),
        tr("Shows a cluster's leader, followers and workers"), tr("Shows the servers of the ensemble"),
        tr("Shows where znodes and bytes are")};
    const std::array icons{u"view-list-tree"_s, u"vivarium-cluster"_s, u"vivarium-ensemble"_s, u"vivarium-space"_s};
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        views.at(i) = add(m_view, titles.at(i), icons.at(i), shortcut, tips.at(i));
        views.at(i)->setCheckable(true);
        group->addAction(views.at(i));
    }
    m_view->addSeparator();
    back = add(m_view, tr("B&ack"), u"go-previous"_s, Qt::ALT | Qt::Key_Left, tr("Selects the znode selected before"));
    forward =
        add(m_view, tr("&Forward"), u"go-next"_s, Qt::ALT | Qt::Key_Right, tr("Selects the znode selected afterwards"));
    goToPath = add(m_view, tr("&Go to path"), u"edit-find"_s, Qt::CTRL | Qt::Key_L,
        tr("Puts the cursor into the path bar, to type where to go"));
    m_bookmarksPlace = m_view->addSeparator();
    m_treePlace = m_view->addSeparator();
    sidebar = add(m_view, tr("&Znodes and clusters"), {}, Qt::Key_F9, tr("Shows or hides the tree and the clusters"));
    panel = add(m_view, tr("&Panel"), {}, Qt::Key_F10, tr("Shows or hides timeline, log, search and activity"));
    fullScreen =
        add(m_view, tr("F&ull screen"), {}, Qt::SHIFT | Qt::Key_F11, tr("Fills the screen with this window, and back"));
    stage = add(m_view, tr("Presentation &mode"), {}, Qt::Key_F11,
        tr("Fills the screen with the cluster's scene in large type, and puts the acts of a failover on single keys"));
    for (QAction *action : {sidebar, panel, fullScreen})
        action->setCheckable(true);
    m_view->addSeparator();
}

void WindowActions::addAppearances(Appearance current)
{
    QMenu *menu = m_view->addMenu(tr("A&ppearance"));
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    const auto addOne = [&](Appearance appearance, const QString &text, const QString &tip) {
        QAction *action = add(menu, text, {}, {}, tip);
        action->setCheckable(true);
        action->setChecked(appearance == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] { Q_EMIT appearanceChosen(appearance); });
    };
    addOne(Appearance::System, tr("As the desktop"), tr("Takes style and colours from the desktop"));
    addOne(Appearance::Light, tr("Light"), tr("Dark text on a light ground"));
    addOne(Appearance::Dark, tr("Dark"), tr("Light text on a dark ground"));
}

void WindowActions::addLanguages(const QString &current)
{
    QMenu *menu = m_view->addMenu(icon(u"preferences-desktop-locale"_s), tr("&Language"));
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    for (const QString &code : Language::codes()) {
        QAction *action = add(menu, Language::nativeName(code), {}, {}, tr("Shows the windows in this language"));
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void WindowActions::fillHelp()
{
    tour = add(m_help, tr("&Tour"), u"media-playback-start"_s, Qt::Key_F1,
        tr("Shows ZooKeeper step by step on real servers of its own on this machine, each step to be done and seen"));
    palette = add(m_help, tr("&Find an action..."), u"edit-find"_s, Qt::CTRL | Qt::Key_K,
        tr("Lists every action; type to find one, Enter does it"));
    shortcuts = add(m_help, tr("&Keyboard shortcuts"), u"help-keyboard-shortcuts"_s, Qt::CTRL | Qt::Key_Slash,
        tr("Lists the shortcuts of all actions"));
    eventLoop = add(m_help, tr("Show &event loop"), {}, {},
        tr("For developers: shows for how long this window stood still at most"));
    eventLoop->setCheckable(true);
    m_help->addSeparator();
    about = add(m_help, tr("&About Vivarium"), u"help-about"_s, {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setWorkbench(const Workbench *workbench)
{
    const auto refill = [](QMenu *menu, const QList<QAction *> &actions) {
        menu->clear();
        menu->addActions(actions);
        menu->menuAction()->setEnabled(!actions.isEmpty());
    };
    refill(m_edit, workbench != nullptr ? workbench->znodeActions() : QList<QAction *>());
    refill(m_cluster, workbench != nullptr ? workbench->clusterActions() : QList<QAction *>());
    refill(m_ensemble, workbench != nullptr ? workbench->ensembleActions() : QList<QAction *>());
    if (workbench != nullptr) { // they go with the workbench
        m_view->insertActions(m_bookmarksPlace, workbench->bookmarkActions());
        m_view->insertActions(m_treePlace, workbench->treeActions());
    }
    m_edit->addSeparator();
    m_edit->addAction(search);
    m_edit->addAction(lock);
    m_edit->addSeparator();
    m_edit->addAction(settings);
    m_edit->menuAction()->setEnabled(true); // the settings are there on every page
    for (QAction *action : {disconnectAction, lock, goToPath, search, sidebar, panel, stage})
        action->setEnabled(workbench != nullptr);
    for (QAction *action : views)
        action->setEnabled(workbench != nullptr);
    if (workbench == nullptr) {
        back->setEnabled(false);
        forward->setEnabled(false);
    }
}

namespace {

void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), found);
        else if (!action->isSeparator() && !found.contains(action))
            found.append(action);
    }
}

} // namespace

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> found;
    collect(m_bar->actions(), found);
    return found;
}

} // namespace app
