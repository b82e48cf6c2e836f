// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterview.h"

#include "app/cluster/chartspane.h"
#include "app/cluster/clusterheadline.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/clustertables.h"
#include "app/cluster/fleetundo.h"
#include "app/cluster/frozenbar.h"
#include "app/cluster/joindialog.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/participantcontrols.h"
#include "app/cluster/sceneexport.h"
#include "app/cluster/showncluster.h"
#include "app/cluster/taskdetails.h"
#include "app/cluster/taskspane.h"
#include "app/cluster/timeslider.h"
#include "app/cluster/watchcontrols.h"
#include "app/cluster/workcontrols.h"
#include "app/drill/drillcontrols.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/recipeproduct.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/timeline.h"
#include "model/cluster/workobserver.h"
#include "zkbridge/client/path.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int narrowLetters = 125;

} // namespace

ClusterView::ClusterView(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_controls(new ParticipantControls(connection->participants(), this))
    , m_watchControls(new WatchControls(connection, this))
    , m_separator(new QAction(this))
    , m_drill(new DrillControls(connection, this))
    , m_workControls(new WorkControls(connection, this))
    , m_colors(std::make_unique<MemberColors>())
    , m_pages(new QStackedLayout(this))
{
    m_separator->setSeparator(true);
    m_empty = makeEmptyPage();
    m_page = makeClusterPage();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    m_tick.setInterval(1000);
    connect(&m_update, &QTimer::timeout, this, &ClusterView::updateNow);
    connect(&m_tick, &QTimer::timeout, this, &ClusterView::tick);
    follow();
    updateNow();
}

ClusterView::~ClusterView() = default;

QWidget *ClusterView::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *text =
        new QLabel(tr("No cluster recognised here yet. Start the demo, join one, or name the paths of yours."), page);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *hint =
        new QLabel(tr("A cluster is an election: a znode whose ephemeral, sequential children stand in line; the "
                      "first leads, each other one watches the one before it."),
            page);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *join = new QPushButton(m_controls->joinAction()->text(), page);
    join->setToolTip(m_controls->joinAction()->toolTip());
    connect(join, &QPushButton::clicked, m_controls->joinAction(), &QAction::trigger);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(hint);
    layout->addWidget(join, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ClusterView::makeClusterPage()
{
    auto *page = new QWidget(this);
    m_headline =
        new ClusterHeadline({m_workControls->submitAction(), m_controls->joinAction(), m_drill->action()}, page);
    m_scene = new ClusterSceneView(page);
    m_scene->addActions(m_controls->memberActions());
    m_export = new SceneExport(m_scene, this);
    installEventFilter(m_controls->undo()); // Ctrl+Z in here resumes what was frozen last
    m_tables = makeTables(page);
    m_charts = new ChartsPane(page);
    m_below = new QSplitter(Qt::Horizontal, page);
    m_below->setChildrenCollapsible(false);
    m_below->addWidget(m_tables);
    m_below->addWidget(m_charts);
    m_below->setStretchFactor(0, 6);
    m_below->setStretchFactor(1, 4);
    m_slider = new TimeSlider(page);
    auto *picture = new QWidget(page);
    auto *pictureLayout = new QVBoxLayout(picture);
    pictureLayout->setContentsMargins({});
    pictureLayout->setSpacing(0);
    pictureLayout->addWidget(m_scene, 1);
    pictureLayout->addWidget(new FrozenBar(m_controls->undo(), picture));
    pictureLayout->addWidget(m_slider);
    auto *split = new QSplitter(Qt::Vertical, page);
    split->setChildrenCollapsible(false);
    split->addWidget(picture);
    split->addWidget(m_below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(split, 1);
    return page;
}

ClusterTables *ClusterView::makeTables(QWidget *page)
{
    auto *details = new TaskDetails(m_connection->session(), page);
    connect(m_workControls, &WorkControls::submitted, details, &TaskDetails::rememberInput);
    m_tasks = new TasksPane(m_connection->workObserver(), details, m_workControls->submitAction(), page);
    return new ClusterTables(m_controls->memberActions(), m_tasks, page);
}

void ClusterView::follow()
{
    const auto *directory = m_connection->clusters();
    connect(directory, &model::ClusterDirectory::clusterAdded, this, &ClusterView::updateSoon);
    connect(directory, &model::ClusterDirectory::clusterRemoved, this, &ClusterView::updateSoon);
    connect(directory, &model::ClusterDirectory::clusterChanged, this, [this](const QString &path) {
        if (path == m_path || m_path.isEmpty())
            updateSoon();
    });
    connect(m_connection->census(), &model::SessionCensus::counted, this, &ClusterView::updateSoon);
    connect(m_connection->timeline(), &model::Timeline::appended, this, &ClusterView::updateSoon);
    connect(
        m_connection->participants(), &model::ParticipantFleet::participantsChanged, this, &ClusterView::updateSoon);
    connect(m_connection->session(), &zkbridge::Session::statusChanged, this, &ClusterView::updateSoon);
    connect(m_connection, &EnsembleConnection::selectedPathChanged, this, &ClusterView::followSelection);
    connect(m_controls, &ParticipantControls::joinRequested, this, &ClusterView::openJoinDialog);
    connect(m_controls, &ParticipantControls::told, this, &ClusterView::statusMessage);
    connect(m_export, &SceneExport::told, this, &ClusterView::statusMessage);
    connect(m_workControls, &WorkControls::statusMessage, this, &ClusterView::statusMessage);
    connect(m_connection->workObserver(), &model::WorkObserver::workChanged, this, [this](const QString &path) {
        if (path == m_path && m_shown)
            updateWork();
    });
    connect(m_watchControls, &WatchControls::outcomeChanged, this, &ClusterView::updateSoon);
    connect(m_headline, &ClusterHeadline::clusterChosen, this, &ClusterView::showCluster);
    connect(m_slider, &TimeSlider::timeChosen, this, &ClusterView::setTime);
    connect(m_scene, &ClusterSceneView::membersChosen, this, &ClusterView::choose);
    connect(m_scene, &ClusterSceneView::menuRequested, this, &ClusterView::openMenu);
    connect(m_tables, &ClusterTables::nodesChosen, this, &ClusterView::choose);
    connect(m_tables, &ClusterTables::sessionChosen, this, &ClusterView::chooseSession);
    connect(m_tables, &ClusterTables::menuRequested, this, &ClusterView::openMenu);
    connect(m_charts, &ChartsPane::statusMessage, this, &ClusterView::statusMessage);
}

QList<QAction *> ClusterView::clusterActions() const
{
    return QList<QAction *>{m_controls->joinAction()} + m_controls->memberActions() + m_workControls->actions()
        + QList<QAction *>{m_drill->action(), m_separator} + m_watchControls->actions()
        + QList<QAction *>{m_export->action()};
}

void ClusterView::updateWork()
{
    const model::WorkState work = m_shown->work();
    m_scene->setWork(work);
    m_tables->show(m_members, m_shown->state().workers, work);
    m_controls->setMembers(m_scene->members());
}

void ClusterView::showCluster(const QString &path)
{
    m_wanted = path;
    updateSoon();
}

void ClusterView::showMoment(const QString &path, qint64 timeMs)
{
    m_wanted = path;
    m_path = path;
    feedSlider();
    m_slider->setTimeMs(timeMs);
    setTime(m_slider->timeMs());
}

void ClusterView::setTime(qint64 timeMs)
{
    m_atMs = timeMs;
    updateSoon();
}

void ClusterView::feedSlider()
{
    QList<qint64> moments;
    for (const auto &moment : m_connection->chronicle()->past()->moments(m_path))
        moments.append(moment.timeMs);
    m_slider->setMoments(moments, QDateTime::currentMSecsSinceEpoch());
}

void ClusterView::updateNow()
{
    const auto clusters = m_connection->clusters()->clusters();
    QStringList paths;
    for (const auto &cluster : clusters)
        paths.append(cluster.path);
    if (paths.contains(m_wanted))
        m_path = m_wanted;
    else if (!paths.contains(m_path))
        m_path = m_atMs != 0 ? m_path : paths.value(0);
    feedSlider();
    m_shown = m_atMs != 0 ? ShownCluster::past(m_connection, m_path, m_atMs) : nullptr;
    if (!m_shown) {
        m_atMs = 0;
        m_slider->setTimeMs(0);
        m_shown = ShownCluster::live(m_connection, m_watchControls, m_path);
    }
    m_charts->setMoment(m_atMs);
    m_export->setMoment(m_atMs);
    const QString why = m_shown ? m_shown->whyUntouchable() : QString();
    m_controls->setUnavailable(why);
    m_watchControls->setUnavailable(why);
    m_drill->setCluster(m_path.isEmpty() ? nullptr : m_connection->clusters()->cluster(m_path));
    m_pages->setCurrentWidget(m_shown ? m_page : m_empty);
    if (!m_shown) {
        m_members.clear();
        m_controls->setChosenSessions({});
        return;
    }
    const auto &state = m_shown->state();
    m_members = m_shown->members(*m_colors);
    m_scene->setMembers(m_shown->sceneName(), m_members,
        [this](const Member &gone) { return m_shown->lastWords(gone.candidate.node); });
    m_scene->setStale(m_shown->isStale());
    updateWork();
    m_tables->setProblems(state.problems);
    if (m_atMs == 0)
        m_tasks->setCluster(m_path);
    m_tasks->setLive(m_atMs == 0);
    m_workControls->setCluster(m_path);
    m_headline->setClusters(paths, m_path);
    updateHeadline();
    choose(m_chosen);
    if (m_path != m_charted)
        feedCharts();
    if (!m_loaded && (!m_members.isEmpty() || !state.readable)) {
        m_loaded = true;
        Q_EMIT loaded();
    }
}

void ClusterView::updateHeadline()
{
    m_headline->setFacts(m_shown->facts().join(u" \u00b7 "_s));
    m_headline->setNews(m_shown->news());
    m_headline->setWarnings(m_shown->warnings());
}

void ClusterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_connection->setClustersWatched(true);
    m_tick.start();
    tick();
}

void ClusterView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_connection->setClustersWatched(false);
}

void ClusterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the tables need the room beside them: there the charts are one tab more.
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowLetters;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_tables->setTabToolTip(m_tables->addTab(m_charts, tr("Charts")),
            tr("Who led when, members over time, and how long failovers took"));
    } else {
        m_below->addWidget(m_charts);
        m_below->setStretchFactor(1, 4);
        m_charts->setVisible(true);
    }
}

void ClusterView::tick()
{
    feedSlider();
    if (!m_shown)
        return;
    updateHeadline();
    m_tables->tick();
    feedCharts();
}

void ClusterView::feedCharts()
{
    const auto *chronicle = m_connection->chronicle();
    const auto *leadership = chronicle->leadership(m_path);
    m_tables->showFailovers(leadership == nullptr ? model::LeadershipHistory() : *leadership);
    if (!m_charts->isVisible())
        return;
    fetchEarlier();
    ClusterChartData data;
    data.cluster = m_path;
    m_charted = m_path;
    data.nowMs = QDateTime::currentMSecsSinceEpoch();
    if (const auto *history = chronicle->history(m_path); history != nullptr)
        data.members = membersSamples(*history, m_connection->timeline()->events());
    if (leadership != nullptr)
        data.leadership = *leadership;
    data.expected = chronicle->expectedFailover(m_path);
    if (data.expected)
        data.timeoutMs = static_cast<int>(data.expected->mostMs) - chronicle->tickMs();
    data.color = [this](qint64 session) { return m_colors->lastColor(session); };
    m_charts->show(data);
}

/// Events of earlier runs, as far back as the charts go. Servers of our own are new in each run.
void ClusterView::fetchEarlier()
{
    if (m_connection->isSandbox())
        return;
    auto *timeline = m_connection->timeline();
    const auto &events = timeline->events();
    const qint64 span = m_charts->chosenSpanMs();
    const qint64 from = span == 0 ? 0 : QDateTime::currentMSecsSinceEpoch() - span;
    if (events.empty() || events.front().timeMs > from)
        timeline->requestOlder();
}

void ClusterView::choose(const QStringList &nodes)
{
    const bool changed = nodes != m_chosen;
    m_chosen = nodes;
    // A registration stands for the candidate of the same session.
    QStringList candidates;
    QStringList rows = nodes;
    QList<qint64> sessions;
    for (const auto &member : std::as_const(m_members)) {
        const auto &candidate = member.candidate;
        const bool registered = !candidate.registration.isEmpty();
        if (!nodes.contains(candidate.node) && !(registered && nodes.contains(candidate.registration)))
            continue;
        sessions.append(candidate.session);
        candidates.append(candidate.node);
        rows.append(candidate.node);
        if (registered)
            rows.append(candidate.registration);
    }
    m_controls->setChosenSessions(sessions);
    m_scene->setChosen(candidates);
    m_tables->setChosen(rows);
    if (changed && !nodes.isEmpty())
        m_connection->selectPath(nodes.constLast());
}

void ClusterView::chooseSession(qint64 session)
{
    QStringList nodes;
    for (const Member &member : std::as_const(m_members))
        if (member.candidate.session == session)
            nodes.append(member.candidate.node);
    for (const model::ClusterWorker &worker : m_shown ? m_shown->state().workers : QList<model::ClusterWorker>())
        if (worker.session == session && nodes.isEmpty())
            nodes.append(worker.node);
    choose(nodes);
}

void ClusterView::followSelection(const QString &path)
{
    if (m_chosen.contains(path))
        return;
    const bool known = std::any_of(m_members.cbegin(), m_members.cend(), [&path](const Member &member) {
        return member.candidate.node == path || (!path.isEmpty() && member.candidate.registration == path);
    });
    m_chosen = known || m_tables->hasTask(path) ? QStringList{path} : QStringList();
    choose(m_chosen);
}

void ClusterView::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_controls->memberActions());
    menu->addSeparator();
    menu->addAction(m_controls->joinAction());
    menu->addActions(m_workControls->actions());
    menu->addAction(m_drill->action());
    menu->addAction(m_separator);
    menu->addActions(m_watchControls->actions());
    menu->addSeparator();
    menu->addActions(m_scene->viewActions());
    menu->addAction(m_export->action());
    menu->popup(globalPosition);
}

void ClusterView::openJoinDialog()
{
    const auto *state = m_path.isEmpty() ? nullptr : m_connection->clusters()->cluster(m_path);
    zkbridge::ParticipantSettings preset;
    if (const auto recipe = state ? model::recipeOf(state->product) : std::nullopt) {
        preset.recipe = *recipe;
        preset.election = state->path;
        const auto first = zkbridge::sequenceSuffix(
            state->members.isEmpty() ? QString() : zkbridge::nodeName(state->members.constFirst().node));
        if (first && *recipe == zkbridge::ElectionRecipe::Plain)
            preset.prefix = first->prefix;
        // Other recipes have no registry of their own: theirs is what the user names.
        if (*recipe != zkbridge::ElectionRecipe::Plain || !state->registry.isEmpty())
            preset.registry = state->registry;
    }
    auto *dialog = new JoinDialog(m_connection, preset, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto settings = dialog->settings();
        m_connection->clusters()->expect(settings.election, settings.registry, model::productOf(settings.recipe));
        if (m_connection->participants()->join(settings) == nullptr)
            m_headline->setWarnings({tr("The program vivariumctl, which participants run as, was not found beside this "
                                        "program nor on PATH.")});
        showCluster(settings.election);
    });
    dialog->open();
}

} // namespace app
