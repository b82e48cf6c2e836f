// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drilldialog.h"

#include "app/drill/drillplaneditor.h"
#include "app/drill/drillreport.h"
#include "app/drill/drillresultsmodel.h"
#include "app/drill/drilltext.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterchronicle.h"
#include "model/cluster/clusterstate.h"
#include "model/cluster/recipeproduct.h"
#include "model/drill/drillrun.h"
#include "model/drill/drillwatch.h"
#include "model/drill/drillwork.h"
#include "model/drill/ownactors.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/electionorder.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Of a participant that joins the same election.
zkbridge::ParticipantSettings settingsFor(
    const model::ClusterState &cluster, zkbridge::ElectionRecipe recipe, const QString &connect)
{
    zkbridge::ParticipantSettings settings;
    settings.connect = connect;
    settings.recipe = recipe;
    settings.election = cluster.path;
    // Without workers yet, the plain recipe's own registry; other recipes have none unless one is known.
    if (recipe != zkbridge::ElectionRecipe::Plain || !cluster.registry.isEmpty())
        settings.registry = cluster.registry;
    const QString first = cluster.members.isEmpty() ? QString() : zkbridge::nodeName(cluster.members.constFirst().node);
    if (const auto name = zkbridge::sequenceSuffix(first); name && recipe == zkbridge::ElectionRecipe::Plain)
        settings.prefix = name->prefix;
    return settings;
}

} // namespace

DrillDialog::DrillDialog(EnsembleConnection *connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_intro(new QLabel(this))
    , m_editor(new DrillPlanEditor(connection->sandbox() ? connection->sandbox()->options().servers : 0, this))
    , m_status(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_model(new DrillResultsModel(this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("Drill"));
    for (QLabel *label : {m_intro, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_intro->setAccessibleName(tr("What this drill is about"));
    m_status->setAccessibleName(tr("State of the drill"));
    // Room for two lines at all times: nothing below may jump.
    m_status->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bar->setAccessibleName(tr("Rounds that are done"));
    m_bar->setFormat(tr("%v of %m rounds"));
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    makeResults();
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_bar);
    progress->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_editor);
    layout->addLayout(progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    resize(qMin(960, parent->window()->width() - 40), qMin(640, parent->window()->height() - 40));
    connect(m_editor, &DrillPlanEditor::planChanged, this, &DrillDialog::refresh);
    connect(m_editor, &DrillPlanEditor::failed, m_status, &QLabel::setText);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &DrillDialog::refresh);
}

DrillDialog::~DrillDialog()
{
    // Its news would come to a dialog that is half gone.
    if (m_run)
        m_run->disconnect(this);
    if (isRunning())
        stop();
}

void DrillDialog::makeResults()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What was measured"));
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_table, &QTableView::scrollToBottom);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DrillDialog::widenColumns);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DrillDialog::widenColumns);
}

/// The header's own ResizeToContents looks at rows only when columns come. Nothing gets narrower than it is,
/// but the last one, which takes the rest.
void DrillDialog::widenColumns()
{
    QList<int> before;
    for (int column = 0; column < DrillResultsModel::VerdictColumn; ++column)
        before.append(m_table->columnWidth(column));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < DrillResultsModel::VerdictColumn; ++column)
        m_table->setColumnWidth(column, qMax(m_table->columnWidth(column), before.at(column)));
}

QWidget *DrillDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &toolTip, auto act) {
        auto *button = new QPushButton(text, row);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_start = add(tr("&Start"), tr("Carries out the plan, or begins to watch"), [this] { start(); });
    m_stop = add(tr("&Cancel drill"), tr("Ends it at once: what is frozen is woken, what was stopped is started"),
        [this] { stop(); });
    layout->addStretch();
    m_save = add(tr("Save &report..."), tr("Writes the report as HTML, with charts in it, or as JSON"),
        [this] { askForReport(); });
    m_open = add(tr("&Open report"), tr("Shows the report in the browser"), [this] { openReport(); });
    add(tr("Close"), tr("Hides this window; a drill that runs goes on"), [this] { close(); });
    return row;
}

bool DrillDialog::isRunning() const { return (m_run && m_run->isRunning()) || (m_watch && m_watch->isRunning()); }

void DrillDialog::setCluster(const model::ClusterState &cluster)
{
    if (isRunning())
        return;
    if (m_cluster != cluster.path) {
        m_result = {};
        m_model->setMeasures({});
        m_bar->setRange(0, 1);
        m_bar->setValue(0);
        m_status->clear();
    }
    m_cluster = cluster.path;
    const auto recipe = model::recipeOf(cluster.product);
    m_canJoin = recipe.has_value();
    if (recipe)
        m_settings = settingsFor(cluster, *recipe, m_connection->session()->options().connect.toString());
    refresh();
}

QString DrillDialog::whyItOnlyWatches() const
{
    if (!m_connection->isSandbox())
        return tr("The servers of this ensemble were not started by this program. So nothing is done to %1: failovers "
                  "that happen by themselves are watched and measured.")
            .arg(m_cluster);
    if (!m_canJoin)
        return tr("Participants of this program cannot join %1, as it is not an election by one of their recipes. So "
                  "nothing is done to it: failovers that happen by themselves are watched and measured.")
            .arg(m_cluster);
    return {};
}

QString DrillDialog::whyItCannotStart() const
{
    if (!whyItOnlyWatches().isEmpty())
        return {};
    if (const QString problem = m_editor->plan().problem(); !problem.isEmpty())
        return tr("The plan is not complete: %1.").arg(problem);
    if (m_connection->session()->lockState() != zkbridge::LockState::Unlocked)
        return tr("This connection is locked. A drill starts participants that write: unlock it first.");
    return {};
}

void DrillDialog::start()
{
    m_model->setMeasures({});
    m_result = {};
    m_run.reset();
    m_watch.reset();
    if (whyItOnlyWatches().isEmpty())
        startRun();
    else
        startWatch();
    refresh();
}

void DrillDialog::startWatch()
{
    m_watch = std::make_unique<model::DrillWatch>(m_connection->timeline(), m_connection->chronicle());
    m_watch->setElection(m_cluster);
    connect(
        m_watch.get(), &model::DrillWatch::changed, this, [this] { m_model->setMeasures(m_watch->result().measures); });
    connect(m_watch.get(), &model::DrillWatch::finished, this, [this] { end(m_watch->result()); });
    m_watch->start(m_connection->session()->options().connect.toString());
    m_bar->setRange(0, 0);
    m_status->setText(tr("Watches %1 until you end it.").arg(m_cluster));
}

void DrillDialog::startRun()
{
    const model::DrillPlan plan = m_editor->plan();
    m_settings.sessionTimeoutMs = plan.sessionTimeoutMs;
    m_settings.taskMs = plan.taskMs;
    auto *sandbox = m_connection->sandbox();
    m_actors = std::make_unique<model::OwnActors>(m_connection->participants(), sandbox, m_settings);
    // Kept from drill to drill: results of one that was cancelled are collected, too.
    if (!m_work || m_work->hasFailed())
        m_work = std::make_unique<model::DrillWork>(m_connection->session(), m_settings.jobs);
    m_actors->setWork(m_work.get());
    model::DrillRun::Ground ground;
    ground.connect = m_settings.connect;
    ground.election = m_cluster;
    ground.registers = !m_settings.registry.isEmpty();
    ground.tickMs = sandbox->options().tickMs;
    m_run = std::make_unique<model::DrillRun>(plan, ground, m_actors.get());
    connect(m_run.get(), &model::DrillRun::progressed, this, &DrillDialog::showProgress);
    connect(m_run.get(), &model::DrillRun::measured, m_model, &DrillResultsModel::append);
    connect(m_run.get(), &model::DrillRun::finished, this, [this] { end(m_run->result()); });
    m_run->start();
}

void DrillDialog::stop()
{
    if (m_run && m_run->isRunning())
        m_run->cancel();
    if (m_watch && m_watch->isRunning())
        m_watch->stop();
}

void DrillDialog::end(const model::DrillResult &result)
{
    m_result = result;
    m_bar->setRange(0, result.plan ? result.plan->rounds() : 1);
    m_bar->setValue(result.plan ? static_cast<int>(result.measures.size()) : 1);
    m_status->setText(resultText(result));
    refresh();
}

void DrillDialog::showProgress()
{
    const auto &progress = m_run->progress();
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_status->setText(progressText(progress, m_editor->plan()));
}

void DrillDialog::refresh()
{
    const QString watches = whyItOnlyWatches();
    const bool running = isRunning();
    const QString obstacle = running ? QString() : whyItCannotStart();
    m_intro->setText(!watches.isEmpty()
            ? watches
            : tr("What this program started takes part: participants of %1, and the servers of the sandbox. Those that "
                 "are missing are started; each step begins when the cluster is healthy.")
                  .arg(m_cluster));
    m_editor->setVisible(watches.isEmpty());
    m_editor->setEditable(!running);
    m_start->setText(watches.isEmpty() ? tr("&Start drill") : tr("&Start to watch"));
    m_stop->setText(watches.isEmpty() ? tr("&Cancel drill") : tr("&End watching"));
    m_start->setEnabled(!running && obstacle.isEmpty() && !m_cluster.isEmpty());
    m_stop->setEnabled(running);
    m_bar->setVisible(running || m_result.plan.has_value());
    m_save->setEnabled(!running && m_result.startedMs > 0);
    m_open->setEnabled(m_save->isEnabled());
    if (!obstacle.isEmpty())
        m_status->setText(obstacle);
    else if (!m_obstacle.isEmpty() && m_status->text() == m_obstacle)
        m_status->clear();
    m_obstacle = obstacle;
}

void DrillDialog::askForReport()
{
    auto *dialog =
        new QFileDialog(this, tr("Save report"), {}, tr("Page with charts (*.html);;Figures for programs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"drill.html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.json"_L1) ? u"json"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        QtConcurrent::run(&saveDrillReport, m_result, file).then(this, [this, file](const QString &problem) {
            m_status->setText(problem.isEmpty() ? tr("The report was written to %1.").arg(file)
                                                : tr("The report could not be written: %1").arg(problem));
        });
    });
    dialog->open();
}

void DrillDialog::openReport()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString file = folder.filePath(u"drill-%1.html"_s.arg(m_result.startedMs));
    const auto write = [result = m_result, folder, file] {
        return folder.mkpath(u"."_s) ? saveDrillReport(result, file) : tr("there is no folder for it");
    };
    QtConcurrent::run(write).then(this, [this, file](const QString &problem) {
        if (!problem.isEmpty())
            m_status->setText(tr("The report could not be written: %1").arg(problem));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            m_status->setText(tr("No browser could be started; the report is in %1.").arg(file));
    });
}

} // namespace app
