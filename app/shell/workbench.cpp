// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workbench.h"

#include "app/browser/browserview.h"
#include "app/browser/pathbar.h"
#include "app/browser/znodetreeview.h"
#include "app/cluster/clusterlist.h"
#include "app/cluster/clusterview.h"
#include "app/cluster/timelinepane.h"
#include "app/ensemble/ensembleview.h"
#include "app/search/searchpane.h"
#include "app/shell/bookmarks.h"
#include "app/shell/connectionindicator.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/icons.h"
#include "app/shell/logpane.h"
#include "app/shell/treeactions.h"
#include "app/space/activitypane.h"
#include "app/space/pausebar.h"
#include "app/space/spaceview.h"
#include "app/stage/stageview.h"
#include "model/tree/livetree.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 layoutVersion = 2;
constexpr int searchHeight = 260;
constexpr int narrowestSidebar = 22; ///< in characters: some levels of the tree and a short name

/// The sidebar beside the views and the views above the panel, as they are at first: a small window leaves the views
/// more than their share.
QList<int> firstColumns(const QSize &window)
{
    const int sidebar = std::clamp(window.width() / 4, 200, 280);
    return {sidebar, window.width() - sidebar};
}

QList<int> firstRows(const QSize &window)
{
    const int bars = window.height() / 5; // menus, path, tabs, status
    const int panel = std::clamp(window.height() / 5, 120, 170);
    return {window.height() - bars - panel, panel};
}

} // namespace

Workbench::Workbench(EnsembleConnection *connection, LogModel *log, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_treeActions(new TreeActions(connection->tree(), this))
    , m_bookmarks(new Bookmarks(connection, this))
{
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(makeViews());
    m_rows->addWidget(makePanel(log));
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes(firstRows(window()->size()));
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(makeSidebar());
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes(firstColumns(window()->size()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    m_notices = new QVBoxLayout;
    layout->addLayout(m_notices);
    layout->addWidget(m_columns, 1);

    m_history.visit(connection->selectedPath());
    connect(connection, &EnsembleConnection::selectedPathChanged, &m_history, &PathHistory::visit);
    connect(&m_history, &PathHistory::changed, this, &Workbench::historyChanged);
}

Workbench::~Workbench() = default;

QWidget *Workbench::makeBar()
{
    auto *bar = new QWidget(this);
    m_back = new QToolButton(bar);
    m_forward = new QToolButton(bar);
    m_path = new PathBar(m_connection, bar);
    auto *indicator = new ConnectionIndicator(m_connection, bar);
    connect(indicator, &ConnectionIndicator::lockToggled, this, &Workbench::lockToggled);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 4, 4, 4);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    auto *bookmark = new QToolButton(bar);
    bookmark->setDefaultAction(m_bookmarks->toggleAction());
    bookmark->setAutoRaise(true);
    layout->addWidget(m_path, 3);
    layout->addWidget(bookmark);
    layout->addWidget(makeFind(bar), 1);
    layout->addWidget(indicator);
    return bar;
}

QLineEdit *Workbench::makeFind(QWidget *bar)
{
    auto *find = new QLineEdit(bar);
    find->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    find->setPlaceholderText(tr("Find znodes"));
    find->setAccessibleName(tr("Find znodes"));
    find->setToolTip(tr("Type what to find and press Enter: the panel shows the results of the whole tree or of where "
                        "it searched last. Ctrl+Shift+F goes there at once."));
    find->setClearButtonEnabled(true);
    find->setMinimumWidth(find->fontMetrics().averageCharWidth() * 16);
    find->setMaximumWidth(find->fontMetrics().averageCharWidth() * 36);
    connect(find, &QLineEdit::returnPressed, this, [this, find] {
        showSearch();
        if (!find->text().trimmed().isEmpty())
            m_search->searchFor(find->text().trimmed());
    });
    return find;
}

void Workbench::setNavigation(QAction *back, QAction *forward)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
}

QWidget *Workbench::makeSidebar()
{
    auto *clusters = new ClusterList(m_connection, this);
    connect(clusters, &ClusterList::clusterActivated, this, [this](const QString &path) {
        showView(ViewKind::Cluster);
        showCluster(path);
    });
    m_sidebar = new QSplitter(Qt::Vertical, this);
    m_sidebar->addWidget(makeTree());
    m_sidebar->addWidget(clusters);
    m_sidebar->setStretchFactor(0, 3);
    m_sidebar->setStretchFactor(1, 1);
    m_sidebar->setMinimumWidth(m_sidebar->fontMetrics().averageCharWidth() * narrowestSidebar);
    return m_sidebar;
}

QWidget *Workbench::makeTree()
{
    auto *part = new QWidget(this);
    m_tree = new ZnodeTreePane(m_connection, part);
    m_tree->setZnodeActions(m_browser->znodeActions());
    auto *pauseBar = new PauseBar(m_treeActions->pause(), part);
    connect(m_connection->tree(), &model::LiveTree::statusChanged, pauseBar, &PauseBar::setStatus);
    pauseBar->setStatus(m_connection->tree()->status());
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(pauseBar);
    layout->addWidget(m_tree, 1);
    return part;
}

QWidget *Workbench::makeViews()
{
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Views"));
    m_browser = new BrowserView(m_connection, m_views);
    m_cluster = new ClusterView(m_connection, m_views);
    m_ensemble = new EnsembleView(m_connection, m_views);
    auto *space = new SpaceView(m_connection, m_views);
    const auto add = [this](QWidget *view, const QString &title, const QString &tip) {
        view->setAccessibleName(title);
        m_views->setTabToolTip(m_views->addTab(view, title), tip);
    };
    add(m_browser, tr("Browser"), tr("The selected znode: data, Stat and ACL (Ctrl+1)"));
    add(m_cluster, tr("Cluster"), tr("A cluster's leader, followers and workers (Ctrl+2)"));
    add(m_ensemble, tr("Ensemble"), tr("The servers of the ensemble (Ctrl+3)"));
    add(space, tr("Space"), tr("Where znodes and bytes are, and what grew (Ctrl+4)"));

    connect(m_views, &QTabWidget::currentChanged, this, [this] { Q_EMIT viewChanged(view()); });
    connect(m_browser, &BrowserView::loaded, this, [this] { noteLoaded(ViewKind::Browser); });
    connect(m_cluster, &ClusterView::loaded, this, [this] { noteLoaded(ViewKind::Cluster); });
    connect(m_ensemble, &EnsembleView::loaded, this, [this] { noteLoaded(ViewKind::Ensemble); });
    connect(space, &SpaceView::loaded, this, [this] { noteLoaded(ViewKind::Space); });
    connect(m_browser, &BrowserView::statusMessage, this, &Workbench::statusMessage);
    connect(m_cluster, &ClusterView::statusMessage, this, &Workbench::statusMessage);
    return m_views;
}

QWidget *Workbench::makePanel(LogModel *log)
{
    m_panel = new QTabWidget(this);
    m_panel->setDocumentMode(true);
    m_panel->setAccessibleName(tr("Panel"));
    auto *entries = new TimelinePane(m_connection, m_cluster->colors(), m_panel);
    connect(entries, &TimelinePane::statusMessage, this, &Workbench::statusMessage);
    connect(entries, &TimelinePane::momentRequested, this, [this](const QString &cluster, qint64 timeMs) {
        showView(ViewKind::Cluster);
        m_cluster->showMoment(cluster, timeMs);
    });
    const int timeline = m_panel->addTab(entries, tr("Timeline"));
    m_panel->setTabToolTip(timeline, tr("What happened in the clusters, as it happens"));
    const int lines = m_panel->addTab(new LogPane(log, m_panel), tr("Log"));
    m_panel->setTabToolTip(lines, tr("What this program and the ZooKeeper client logged"));
    m_search = new SearchPane(m_connection, m_panel);
    const int search = m_panel->addTab(m_search, tr("Search"));
    m_panel->setTabToolTip(search, tr("Finds znodes by name, path, data, size, age or owner (Ctrl+Shift+F)"));
    const int activity =
        m_panel->addTab(new ActivityPane(m_connection, m_treeActions->pause(), m_panel), tr("Activity"));
    m_panel->setTabToolTip(activity, tr("Where the writes are: the most active subtrees of the last minute"));
    auto *hide = new QToolButton(m_panel);
    hide->setIcon(icon(u"window-close"_s));
    hide->setAutoRaise(true);
    hide->setAccessibleName(tr("Hide the panel"));
    hide->setToolTip(tr("Hides timeline, log, search and activity; View > Panel shows them again (F10)"));
    connect(hide, &QToolButton::clicked, this, [this] { setPanelVisible(false); });
    m_panel->setCornerWidget(hide);
    return m_panel;
}

void Workbench::noteLoaded(ViewKind view)
{
    m_loaded.insert(view);
    Q_EMIT viewLoaded(view);
}

ViewKind Workbench::view() const { return allViews.at(static_cast<std::size_t>(m_views->currentIndex())); }

void Workbench::showView(ViewKind view) { m_views->setCurrentIndex(static_cast<int>(view)); }

void Workbench::showCluster(const QString &path) { m_cluster->showCluster(path); }

std::unique_ptr<StageView> Workbench::makeStage(const QStringList &script) const
{
    const StageView::Props props{
        m_connection, m_cluster->colors(), m_cluster->workControls(), m_cluster->shownCluster()};
    return std::make_unique<StageView>(props, scriptFrom(script));
}

bool Workbench::hasUnsavedText() const { return m_browser->hasUnsavedText(); }

void Workbench::focusPath() { m_path->focusPath(); }

void Workbench::showSearch()
{
    setPanelVisible(true);
    m_panel->setCurrentWidget(m_search);
    const QList<int> heights = m_rows->sizes();
    if (heights.at(1) < searchHeight && heights.at(0) > 2 * searchHeight) // room for some results
        m_rows->setSizes({heights.at(0) + heights.at(1) - searchHeight, searchHeight});
    m_search->focusField();
}

void Workbench::goBack()
{
    if (m_history.canGoBack())
        m_connection->selectPath(m_history.goBack());
}

void Workbench::goForward()
{
    if (m_history.canGoForward())
        m_connection->selectPath(m_history.goForward());
}

bool Workbench::isSidebarVisible() const { return !m_sidebar->isHidden(); }

void Workbench::setSidebarVisible(bool visible)
{
    m_sidebar->setVisible(visible);
    Q_EMIT layoutChanged();
}

bool Workbench::isPanelVisible() const { return !m_panel->isHidden(); }

void Workbench::setPanelVisible(bool visible)
{
    m_panel->setVisible(visible);
    Q_EMIT layoutChanged();
}

QList<QAction *> Workbench::treeActions() const { return m_treeActions->all(); }
QList<QAction *> Workbench::bookmarkActions() const { return {m_bookmarks->toggleAction(), m_bookmarks->menuAction()}; }
QList<QAction *> Workbench::znodeActions() const { return m_browser->znodeActions(); }
QList<QAction *> Workbench::clusterActions() const { return m_cluster->clusterActions(); }
QList<QAction *> Workbench::ensembleActions() const { return m_ensemble->ensembleActions(); }

QWidget *Workbench::treePart() const { return m_tree; }
QWidget *Workbench::viewPart() const { return m_views->currentWidget(); }
QWidget *Workbench::panelPart() const { return m_panel; }

void Workbench::addNotice(QWidget *bar) { m_notices->addWidget(bar); }

QByteArray Workbench::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_columns->saveState() << m_rows->saveState() << m_sidebar->saveState()
           << isSidebarVisible() << isPanelVisible() << m_panel->currentIndex() << m_browser->saveLayout();
    return layout;
}

void Workbench::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    quint32 version = 0;
    QByteArray columns;
    QByteArray rows;
    QByteArray sidebar;
    bool sidebarVisible = true;
    bool panelVisible = true;
    int tab = 0;
    QByteArray browser;
    stream >> version >> columns >> rows >> sidebar >> sidebarVisible >> panelVisible >> tab >> browser;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_sidebar->restoreState(sidebar);
    setSidebarVisible(sidebarVisible);
    setPanelVisible(panelVisible);
    m_panel->setCurrentIndex(tab);
    m_browser->restoreLayout(browser);
}

} // namespace app
