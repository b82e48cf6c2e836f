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
#include "app/shell/connectionindicator.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/icons.h"
#include "app/shell/logpane.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 layoutVersion = 1;
constexpr int sidebarWidth = 280;
constexpr int panelHeight = 170;

} // namespace

Workbench::Workbench(EnsembleConnection *connection, LogModel *log, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
{
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(makeViews());
    m_rows->addWidget(makePanel(log));
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({4 * panelHeight, panelHeight});
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(makeSidebar());
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({sidebarWidth, 4 * sidebarWidth});

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
    layout->addWidget(m_path, 1);
    layout->addWidget(indicator);
    return bar;
}

void Workbench::setNavigation(QAction *back, QAction *forward)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
}

QWidget *Workbench::makeSidebar()
{
    m_tree = new ZnodeTreePane(m_connection, this);
    m_tree->setZnodeActions(m_browser->znodeActions());
    auto *clusters = new ClusterList(m_connection, this);
    connect(clusters, &ClusterList::clusterActivated, this, [this](const QString &path) {
        showView(ViewKind::Cluster);
        showCluster(path);
    });
    m_sidebar = new QSplitter(Qt::Vertical, this);
    m_sidebar->addWidget(m_tree);
    m_sidebar->addWidget(clusters);
    m_sidebar->setStretchFactor(0, 3);
    m_sidebar->setStretchFactor(1, 1);
    return m_sidebar;
}

QWidget *Workbench::makeViews()
{
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Views"));
    m_browser = new BrowserView(m_connection, m_views);
    m_cluster = new ClusterView(m_connection, m_views);
    m_ensemble = new EnsembleView(m_connection, m_views);
    const auto add = [this](QWidget *view, const QString &title, const QString &tip) {
        view->setAccessibleName(title);
        m_views->setTabToolTip(m_views->addTab(view, title), tip);
    };
    add(m_browser, tr("Browser"), tr("The selected znode: data, Stat and ACL (Ctrl+1)"));
    add(m_cluster, tr("Cluster"), tr("A cluster's leader, followers and workers (Ctrl+2)"));
    add(m_ensemble, tr("Ensemble"), tr("The servers of the ensemble (Ctrl+3)"));

    connect(m_views, &QTabWidget::currentChanged, this, [this] { Q_EMIT viewChanged(view()); });
    connect(m_browser, &BrowserView::loaded, this, [this] { noteLoaded(ViewKind::Browser); });
    connect(m_cluster, &ClusterView::loaded, this, [this] { noteLoaded(ViewKind::Cluster); });
    connect(m_ensemble, &EnsembleView::loaded, this, [this] { noteLoaded(ViewKind::Ensemble); });
    connect(m_browser, &BrowserView::statusMessage, this, &Workbench::statusMessage);
    return m_views;
}

QWidget *Workbench::makePanel(LogModel *log)
{
    m_panel = new QTabWidget(this);
    m_panel->setDocumentMode(true);
    m_panel->setAccessibleName(tr("Panel"));
    const int timeline = m_panel->addTab(new TimelinePane(m_connection, m_panel), tr("Timeline"));
    m_panel->setTabToolTip(timeline, tr("What happened in the clusters, as it happens"));
    const int lines = m_panel->addTab(new LogPane(log, m_panel), tr("Log"));
    m_panel->setTabToolTip(lines, tr("What this program and the ZooKeeper client logged"));
    auto *hide = new QToolButton(m_panel);
    hide->setIcon(icon(u"window-close"_s));
    hide->setAutoRaise(true);
    hide->setAccessibleName(tr("Hide timeline and log"));
    hide->setToolTip(tr("Hides timeline and log; View > Timeline and log shows them again"));
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

bool Workbench::hasUnsavedText() const { return m_browser->hasUnsavedText(); }

void Workbench::focusPath() { m_path->focusPath(); }

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

QList<QAction *> Workbench::znodeActions() const { return m_browser->znodeActions(); }
QList<QAction *> Workbench::clusterActions() const { return m_cluster->clusterActions(); }
QList<QAction *> Workbench::ensembleActions() const { return m_ensemble->ensembleActions(); }

void Workbench::addNotice(QWidget *bar) { m_notices->addWidget(bar); }

QByteArray Workbench::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_columns->saveState() << m_rows->saveState() << m_sidebar->saveState()
           << isSidebarVisible() << isPanelVisible() << m_panel->currentIndex();
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
    stream >> version >> columns >> rows >> sidebar >> sidebarVisible >> panelVisible >> tab;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_sidebar->restoreState(sidebar);
    setSidebarVisible(sidebarVisible);
    setPanelVisible(panelVisible);
    m_panel->setCurrentIndex(tab);
}

} // namespace app
