// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stageview.h"

#include "app/cluster/clusternews.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/clustertext.h"
#include "app/shell/appearance.h"
#include "app/shell/ensembleconnection.h"
#include "app/stage/stageactor.h"
#include "app/stage/stagescript.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/sessioncensus.h"
#include "model/cluster/timeline.h"
#include "model/cluster/workobserver.h"
#include "zkbridge/client/path.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int tickMs = 500;
constexpr int refusalMs = 4000;

QLabel *makeLabel(QWidget *parent, const QString &accessibleName)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(accessibleName);
    return label;
}

void setPixels(QLabel *label, qreal pixels, bool bold = false)
{
    QFont font = label->font();
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(bold);
    label->setFont(font);
}

} // namespace

StageView::StageView(const Props &props, const QList<StageAct> &script, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_connection(props.connection)
    , m_colors(props.colors)
    , m_cluster(props.cluster)
    , m_actor(new StageActor(props.connection, props.work, this))
    , m_title(makeLabel(this, tr("Cluster")))
    , m_hint(makeLabel(this, tr("Keys")))
    , m_scene(new ClusterSceneView(this))
    , m_story(makeLabel(this, tr("What just happened")))
{
    setWindowTitle(tr("Vivarium on stage"));
    setAutoFillBackground(true);
    build(script);
    bindKeys();
    follow();
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(refusalMs);
    connect(&m_update, &QTimer::timeout, this, &StageView::updateNow);
    connect(&m_tick, &QTimer::timeout, this, &StageView::updateNow);
    connect(&m_refusal, &QTimer::timeout, this, [this] { tellHint({}); });
    m_tick.start(tickMs);
    setDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
    tellHint({});
    updateNow();
}

void StageView::build(const QList<StageAct> &script)
{
    m_script = new StageScript(
        script, [this](StageAct act) { return m_actor->obstacle(act); }, this);
    connect(m_script, &StageScript::chosen, m_actor, &StageActor::perform);
    connect(m_script, &StageScript::chosen, this, &StageView::updateSoon);
    connect(m_script, &StageScript::refused, this, [this](const QString &reason) {
        tellHint(reason);
        m_refusal.start();
    });
    connect(m_script, &StageScript::scriptChanged, this, &StageView::scriptChanged);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_story->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 3);
    head->addWidget(m_hint, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(24);
    foot->addWidget(m_story, 3);
    foot->addWidget(m_script, 2, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addLayout(head);
    layout->addWidget(m_scene, 1);
    layout->addLayout(foot);
}

void StageView::bind(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false); // a key held down kills one leader, not all
    connect(shortcut, &QShortcut::activated, this, act);
}

void StageView::bindKeys()
{
    for (int key = 1; key <= m_script->script().size(); ++key)
        bind(QKeySequence(Qt::Key_0 + key), [this, key] { m_script->press(key); });
    bind(Qt::Key_T, [this] { setDark(!m_dark); });
    bind(Qt::Key_Escape, [this] { close(); });
    bind(Qt::Key_F11, [this] { close(); });
}

void StageView::follow()
{
    const auto *directory = m_connection->clusters();
    connect(directory, &model::ClusterDirectory::clusterAdded, this, &StageView::updateSoon);
    connect(directory, &model::ClusterDirectory::clusterChanged, this, &StageView::updateSoon);
    connect(directory, &model::ClusterDirectory::clusterRemoved, this, &StageView::updateSoon);
    connect(m_connection->census(), &model::SessionCensus::counted, this, &StageView::updateSoon);
    connect(m_connection->timeline(), &model::Timeline::appended, this, &StageView::updateSoon);
    connect(m_connection->workObserver(), &model::WorkObserver::workChanged, this, &StageView::updateSoon);
    connect(m_connection->participants(), &model::ParticipantFleet::participantsChanged, this, &StageView::updateSoon);
    connect(m_connection->session(), &zkbridge::Session::statusChanged, this, &StageView::updateSoon);
    if (m_connection->isSandbox())
        connect(m_connection->sandbox(), &zkbridge::Sandbox::serverChanged, this, &StageView::updateSoon);
}

void StageView::updateNow()
{
    const auto *directory = m_connection->clusters();
    if (m_cluster.isEmpty() && !directory->clusters().isEmpty())
        m_cluster = directory->clusters().constFirst().path;
    m_actor->setCluster(m_cluster);
    m_script->refresh();
    const auto *state = directory->cluster(m_cluster);
    if (state == nullptr) {
        showNothing();
        return;
    }
    QList<Member> members = membersOf(*state, m_connection->participants(), m_connection->chronicle(), *m_colors);
    joinSessions(&members, m_connection->census(), directory);
    const auto &events = m_connection->timeline()->events();
    m_scene->setMembers(
        m_cluster, members, [&events](const Member &gone) { return lastWordsOf(events, gone.candidate.node); });
    m_scene->setWork(m_connection->workObserver()->workOf(m_cluster));
    m_scene->setStale(!m_connection->session()->isConnected());
    const auto *leader = state->leader();
    m_title->setText(leader != nullptr ? tr("%1 is led by %2").arg(m_cluster, zkbridge::nodeName(leader->node))
            : state->hasLeader         ? tr("%1 has no leader").arg(m_cluster)
                                       : m_cluster);
    const ClusterNews news = latestNews(events, state->path, state->registry, m_connection->chronicle()->tickMs());
    const QString told = news.timeMs != 0 ? news.text
        : m_actor->onlyWatches()
        ? tr("Nothing here was started by this program, so it only watches: what happens is told here.")
        : tr("Nothing has happened yet. The keys at the right begin.");
    if (told != m_story->text())
        m_story->setText(told);
}

void StageView::showNothing()
{
    m_title->setText(tr("No cluster recognised here yet"));
    m_story->setText(tr("A cluster is an election: a znode whose ephemeral, sequential children stand in line; the "
                        "first leads, each other one watches the one before it."));
    m_scene->setMembers({}, {}, [](const Member &) { return QString(); });
    m_scene->setWork({});
}

void StageView::tellHint(const QString &text)
{
    m_hint->setText(text.isEmpty() ? tr("T: dark or light    Esc: leave") : text);
}

void StageView::setDark(bool dark)
{
    m_dark = dark;
    setPalette(appearancePalette(dark ? Appearance::Dark : Appearance::Light));
    m_script->refresh();
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeTexts();
}

/// For the last row of a room, as far as there is room.
void StageView::sizeTexts()
{
    const qreal unit = std::clamp(std::min(height() / 34.0, width() / 56.0), 12.0, 48.0);
    setPixels(m_title, unit * 1.1, true);
    setPixels(m_hint, unit * 0.6);
    setPixels(m_story, unit);
    m_script->setTextSize(unit * 0.66);
}

} // namespace app
