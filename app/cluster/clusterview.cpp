// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterview.h"

#include "app/cluster/clusterheadline.h"
#include "app/cluster/clusternews.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/clustertables.h"
#include "app/cluster/clustertext.h"
#include "app/cluster/joindialog.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/memberschart.h"
#include "app/cluster/participantcontrols.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"
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

constexpr int narrowLetters = 105;

} // namespace

ClusterView::ClusterView(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_controls(new ParticipantControls(connection->participants(), this))
    , m_colors(std::make_unique<MemberColors>())
    , m_pages(new QStackedLayout(this))
{
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
    m_headline = new ClusterHeadline(m_controls->joinAction(), page);
    m_scene = new ClusterSceneView(page);
    m_scene->addActions(m_controls->memberActions());
    m_tables = new ClusterTables(m_controls->memberActions(), page);
    m_chart = new MembersChart(page);
    auto *below = new QSplitter(Qt::Horizontal, page);
    below->setChildrenCollapsible(false);
    below->addWidget(m_tables);
    below->addWidget(m_chart);
    below->setStretchFactor(0, 7);
    below->setStretchFactor(1, 3);
    auto *split = new QSplitter(Qt::Vertical, page);
    split->setChildrenCollapsible(false);
    split->addWidget(m_scene);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(split, 1);
    return page;
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
    connect(m_connection->timeline(), &model::Timeline::appended, this, &ClusterView::updateSoon);
    connect(
        m_connection->participants(), &model::ParticipantFleet::participantsChanged, this, &ClusterView::updateSoon);
    connect(m_connection->session(), &zkbridge::Session::statusChanged, this, &ClusterView::updateSoon);
    connect(m_connection, &EnsembleConnection::selectedPathChanged, this, &ClusterView::followSelection);
    connect(m_controls, &ParticipantControls::joinRequested, this, &ClusterView::openJoinDialog);
    connect(m_headline, &ClusterHeadline::clusterChosen, this, &ClusterView::showCluster);
    connect(m_scene, &ClusterSceneView::membersChosen, this, &ClusterView::choose);
    connect(m_scene, &ClusterSceneView::menuRequested, this, &ClusterView::openMenu);
    connect(m_tables, &ClusterTables::nodesChosen, this, &ClusterView::choose);
    connect(m_tables, &ClusterTables::menuRequested, this, &ClusterView::openMenu);
}

QList<QAction *> ClusterView::clusterActions() const
{
    return QList<QAction *>{m_controls->joinAction()} + m_controls->memberActions();
}

void ClusterView::showCluster(const QString &path)
{
    m_wanted = path;
    updateSoon();
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
        m_path = paths.value(0);
    const auto *state = m_path.isEmpty() ? nullptr : m_connection->clusters()->cluster(m_path);
    m_pages->setCurrentWidget(state == nullptr ? m_empty : m_page);
    if (state == nullptr) {
        m_members.clear();
        m_controls->setChosenSessions({});
        return;
    }
    m_members = membersOf(*state, m_connection->participants(), m_connection->chronicle(), *m_colors);
    const auto &events = m_connection->timeline()->events();
    m_scene->setMembers(
        m_path, m_members, [&events](const Member &gone) { return lastWordsOf(events, gone.candidate.node); });
    m_scene->setStale(!m_connection->session()->isConnected());
    m_tables->show(m_members, state->workers);
    m_headline->setClusters(paths, m_path);
    updateHeadline(*state);
    choose(m_chosen);
    if (!m_loaded && (!m_members.isEmpty() || !state->readable)) {
        m_loaded = true;
        Q_EMIT loaded();
    }
}

QString ClusterView::leaderText(const QString &name) const
{
    const auto reign = m_connection->chronicle()->reign(m_path);
    if (!reign)
        return tr("led by %1").arg(name);
    const QString time = ageText(QDateTime::currentMSecsSinceEpoch() - reign->sinceMs);
    return reign->atLeast ? tr("led by %1 for at least %2").arg(name, time) : tr("led by %1 for %2").arg(name, time);
}

void ClusterView::updateHeadline(const model::ClusterState &state)
{
    QStringList facts{productText(state.product)};
    if (!state.readable)
        facts.append(tr("not permitted to read it"));
    else if (const auto *leader = state.leader(); leader != nullptr)
        facts.append(leaderText(zkbridge::nodeName(leader->node)));
    else
        facts.append(state.members.isEmpty() ? tr("no candidates") : tr("no leader"));
    if (const auto range = m_connection->chronicle()->expectedFailover(state.path); range)
        facts.append(tr("failover to expect: %1 to %2").arg(durationText(range->leastMs), durationText(range->mostMs)));
    if (!state.registry.isEmpty())
        facts.append(tr("workers in %1: %2").arg(state.registry, locale().toString(state.workers.size())));
    m_headline->setFacts(facts.join(u" \u00b7 "_s));
    m_headline->setNews(latestNews(m_connection->timeline()->events(), state.path, state.registry));

    QStringList warnings;
    const auto status = m_connection->session()->status();
    if (!m_connection->session()->isConnected())
        warnings.append(tr("What is shown may be out of date: %1.").arg(stateText(status)));
    if (!state.readable)
        warnings.append(
            tr("The children of %1 may not be read by this connection. Whether it has a leader is not known; "
               "an identity with the READ permission there helps.")
                .arg(state.path));
    for (const auto &problem : state.problems)
        if (state.readable || problem.node != state.path)
            warnings.append(problemText(problem));
    const auto processes = m_connection->participants()->participants();
    for (const auto *process : processes)
        if (process->state() == zkbridge::ParticipantProcess::State::Ended && !process->problem().isEmpty()
            && process->settings().election == state.path)
            warnings.append(
                tr("Participant process %1 ended by itself: %2").arg(process->pid()).arg(process->problem()));
    m_headline->setWarnings(warnings);
}

void ClusterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    tick();
}

void ClusterView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void ClusterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the tables need the room: squeezed, the chart would show nothing but elisions.
    m_chart->setVisible(width() >= fontMetrics().averageCharWidth() * narrowLetters);
}

void ClusterView::tick()
{
    const auto *state = m_path.isEmpty() ? nullptr : m_connection->clusters()->cluster(m_path);
    if (state == nullptr)
        return;
    updateHeadline(*state);
    m_tables->tick();
    feedChart();
}

void ClusterView::feedChart()
{
    const auto *history = m_connection->chronicle()->history(m_path);
    if (!m_chart->isVisible())
        return;
    m_chart->show(
        history == nullptr ? QList<MembersSample>() : membersSamples(*history, m_connection->timeline()->events()),
        QDateTime::currentMSecsSinceEpoch());
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

void ClusterView::followSelection(const QString &path)
{
    if (m_chosen.contains(path))
        return;
    const bool known = std::any_of(m_members.cbegin(), m_members.cend(), [&path](const Member &member) {
        return member.candidate.node == path || (!path.isEmpty() && member.candidate.registration == path);
    });
    m_chosen = known ? QStringList{path} : QStringList();
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
    menu->popup(globalPosition);
}

void ClusterView::openJoinDialog()
{
    const auto *state = m_path.isEmpty() ? nullptr : m_connection->clusters()->cluster(m_path);
    const bool plain = state != nullptr && state->product == model::ClusterProduct::PlainElection;
    const zkbridge::ParticipantSettings usual;
    auto *dialog = new JoinDialog(m_connection, plain ? state->path : usual.election,
        plain && !state->registry.isEmpty() ? state->registry : usual.registry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto settings = dialog->settings();
        m_connection->clusters()->expect(settings.election, settings.registry);
        if (m_connection->participants()->join(settings) == nullptr)
            m_headline->setWarnings({tr("The program vivariumctl, which participants run as, was not found beside this "
                                        "program nor on PATH.")});
        showCluster(settings.election);
    });
    dialog->open();
}

} // namespace app
