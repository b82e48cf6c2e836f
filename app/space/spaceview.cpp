// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/spaceview.h"

#include "app/browser/messagebar.h"
#include "app/shell/elidedlabel.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "app/space/spacebreadcrumb.h"
#include "app/space/spaceprogress.h"
#include "app/space/spacetables.h"
#include "app/space/spacetext.h"
#include "app/space/treemapview.h"
#include "model/tree/livetree.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;
using model::SpaceMeasure;
using model::SpaceSurvey;
using model::SpaceTree;

namespace {
/// More payload than this is not moved without asking.
constexpr qint64 askAboveBytes = 64LL * 1024 * 1024;
constexpr int deepest = 6;
} // namespace

SpaceView::SpaceView(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_survey(connection->session(), connection->wire(), connection->tree())
    , m_surveyAll(new QAction(icon(u"view-refresh"_s), tr("Survey the whole tree"), this))
    , m_surveySelected(new QAction(tr("Survey the selected znode"), this))
    , m_remember(new QAction(tr("Remember this moment"), this))
    , m_compare(new QAction(tr("Compare"), this))
    , m_message(new MessageBar(this))
    , m_progress(new SpaceProgress(this))
    , m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeControls());
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeMapPage());

    connect(&m_survey, &SpaceSurvey::finished, this, &SpaceView::takeTree);
    connect(&m_survey, &SpaceSurvey::failed, this, &SpaceView::takeError);
    connect(&m_survey, &SpaceSurvey::progressed, m_progress, &SpaceProgress::setProgress);
    connect(m_progress, &SpaceProgress::stopped, this, [this] {
        m_survey.cancel();
        m_progress->hide();
        updateControls();
    });
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &SpaceView::updateControls);
    connect(connection->tree(), &model::LiveTree::statusChanged, this, &SpaceView::surveyByItself);
    updateControls();
}

SpaceView::~SpaceView() = default;

QWidget *SpaceView::makeControls()
{
    auto *controls = new QWidget(this);
    auto *surveyButton = new QToolButton(controls);
    surveyButton->setPopupMode(QToolButton::MenuButtonPopup);
    surveyButton->setDefaultAction(m_surveyAll);
    surveyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    surveyButton->addAction(m_surveySelected);
    surveyButton->setText(tr("Survey"));
    surveyButton->setAccessibleName(tr("Survey"));
    m_surveyAll->setIconText(tr("Survey"));
    m_surveyAll->setToolTip(tr("Adds up all znodes, and their bytes when bytes are shown"));
    connect(m_surveyAll, &QAction::triggered, this, [this] { survey(u"/"_s); });
    connect(m_surveySelected, &QAction::triggered, this, [this] { survey(m_connection->selectedPath()); });

    m_measures = new QButtonGroup(this);
    const auto addMeasure = [this, controls](const QString &text, const QString &tip, SpaceMeasure measure) {
        auto *button = new QToolButton(controls);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setChecked(measure == m_measure);
        m_measures->addButton(button, static_cast<int>(measure));
        return button;
    };
    auto *byZnodes = addMeasure(tr("By znodes"), tr("Areas tell how many znodes a subtree has"), SpaceMeasure::Znodes);
    auto *byBytes =
        addMeasure(tr("By bytes"), tr("Areas tell how many payload bytes a subtree has"), SpaceMeasure::Bytes);
    connect(m_measures, &QButtonGroup::idClicked, this, [this](int id) { setMeasure(static_cast<SpaceMeasure>(id)); });

    auto *depthLabel = new QLabel(tr("Levels"), controls);
    m_depth = new QSpinBox(controls);
    m_depth->setRange(1, deepest);
    m_depth->setValue(3);
    m_depth->setAccessibleName(tr("Levels shown"));
    m_depth->setToolTip(tr("How many levels below the shown znode are drawn"));
    depthLabel->setBuddy(m_depth);
    connect(m_depth, &QSpinBox::valueChanged, this, [this] {
        if (m_tree)
            showTree(m_map->shown());
    });

    m_remember->setIconText(tr("Remember")); // what the button says: the bar is narrow
    m_remember->setToolTip(tr("Keeps these figures, to see later what grew or shrank"));
    connect(m_remember, &QAction::triggered, this, &SpaceView::remember);
    m_compare->setCheckable(true);
    connect(m_compare, &QAction::triggered, this, [this] { showGrowth(); });

    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins({});
    for (QWidget *widget : QList<QWidget *>{surveyButton, byZnodes, byBytes, depthLabel, m_depth})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QAction *action : {m_remember, m_compare}) {
        auto *button = new QToolButton(controls);
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    return controls;
}

QWidget *SpaceView::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_teaching = new QLabel(page);
    m_teaching->setWordWrap(true);
    m_teaching->setAlignment(Qt::AlignCenter);
    m_teaching->setForegroundRole(QPalette::PlaceholderText);
    m_teaching->setMaximumWidth(70 * fontMetrics().averageCharWidth());
    auto *button = new QToolButton(page);
    button->setDefaultAction(m_surveyAll);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_teaching, 0, Qt::AlignHCenter);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

QWidget *SpaceView::makeMapPage()
{
    auto *page = new QWidget(this);
    m_breadcrumb = new SpaceBreadcrumb(page);
    m_asOf = new ElidedLabel({}, page);
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    m_map = new TreemapView(page);
    m_map->setAccessibleName(tr("Treemap"));
    m_tables = new SpaceTables(page);
    m_tables->setMinimumWidth(42 * fontMetrics().averageCharWidth());
    m_details = new ElidedLabel({}, page);
    m_details->setAccessibleName(tr("Pointed at"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_breadcrumb, 1);
    head->addWidget(m_asOf);
    auto *splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_map);
    splitter->addWidget(m_tables);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_details);
    connect(m_breadcrumb, &SpaceBreadcrumb::stepChosen, this, &SpaceView::showTree);
    connect(m_map, &TreemapView::drillRequested, this, &SpaceView::drill);
    connect(m_map, &TreemapView::upRequested, this, &SpaceView::goUp);
    connect(m_map, &TreemapView::znodeSelected, m_connection, &EnsembleConnection::selectPath);
    connect(m_map, &TreemapView::pointedAtChanged, this, &SpaceView::showPointedAt);
    connect(m_map, &TreemapView::menuRequested, this, &SpaceView::showMenu);
    connect(m_tables, &SpaceTables::pathChosen, this, &SpaceView::choosePath);
    return page;
}

void SpaceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    surveyByItself();
}

void SpaceView::surveyByItself()
{
    if (!m_tree)
        updateControls();
    // A map made while the names were still coming is made again; an older one stays until it is asked for anew.
    const bool isOutgrown = m_tree && m_measure == SpaceMeasure::Znodes && m_tree->path(SpaceTree::root) == u"/"
        && m_connection->tree()->knownCount() > 2 * m_tree->node(SpaceTree::root).znodes;
    if (!isVisible() || (m_tree && !isOutgrown) || m_survey.isRunning())
        return;
    const model::TreeStatus status = m_connection->tree()->status();
    if (m_survey.source(false) == SpaceSurvey::Source::Memory)
        startSurvey(u"/"_s, SpaceMeasure::Znodes);
    else if (!m_tree && status.mode == model::TreeMode::Lazy && status.lazyReason != model::LazyReason::NotConnected)
        Q_EMIT loaded();
}

void SpaceView::survey(const QString &root) { survey(root, m_measure); }

void SpaceView::survey(const QString &root, SpaceMeasure measure)
{
    const qint64 bytes = m_connection->tree()->status().dataBytes;
    const bool moves = m_survey.source(measure == SpaceMeasure::Bytes) == SpaceSurvey::Source::Payloads;
    if (!moves || (bytes >= 0 && bytes <= askAboveBytes)) {
        startSurvey(root, measure);
        return;
    }
    const QString text = bytes < 0
        ? tr("A server tells the size of a znode only together with its payload: all data below %1 will be moved.")
              .arg(root)
        : tr("A server tells the size of a znode only together with its payload: all data below %1 will be moved, at "
             "most about %2.")
              .arg(root, bytesText(bytes));
    m_message->showMessage(MessageBar::Kind::Information, text);
    m_message->addAction(tr("Read the sizes"), tr("Reads every znode below %1 once").arg(root),
        [this, root, measure] { startSurvey(root, measure); });
}

void SpaceView::startSurvey(const QString &root, SpaceMeasure measure)
{
    m_message->closeMessage();
    m_progress->begin(root);
    m_surveyed = measure;
    m_survey.start(root, measure == SpaceMeasure::Bytes);
    updateControls();
}

void SpaceView::takeTree(const model::SpaceTreePointer &tree)
{
    m_progress->hide();
    const bool isFirst = !m_tree;
    const QString before = m_tree ? m_tree->path(m_map->shown()) : QString();
    m_tree = tree;
    m_measure = tree->hasBytes() ? m_surveyed : SpaceMeasure::Znodes;
    m_measures->button(static_cast<int>(m_measure))->setChecked(true);
    m_pages->setCurrentIndex(1);
    m_tables->setTree(*tree, m_measure);
    showTree(tree->find(before).value_or(SpaceTree::root));
    if (tree->forbidden() > 0)
        m_message->showMessage(MessageBar::Kind::Information,
            tr("%Ln znode(s) may not be read by this session; what is below them is not counted.", nullptr,
                static_cast<int>(tree->forbidden())));
    if (m_compare->isChecked())
        showGrowth();
    updateControls();
    if (isFirst)
        Q_EMIT loaded();
}

void SpaceView::takeError(const zkbridge::Error &error)
{
    m_progress->hide();
    m_message->showMessage(MessageBar::Kind::Error, errorText(error));
    updateControls();
    Q_EMIT loaded();
}

void SpaceView::showTree(SpaceTree::Number shown)
{
    const bool compared = m_compare->isChecked();
    m_map->setTree(m_tree, shown, m_measure, m_depth->value());
    m_breadcrumb->setPlace(*m_tree, shown);
    if (compared)
        m_map->setChanges(SpaceTree::changes(*m_remembered, *m_tree, m_measure));
    const SpaceTree::Node &node = m_tree->node(shown);
    const QString time = locale().toString(m_tree->takenAt().time(), u"HH:mm:ss"_s);
    const QString znodes = locale().toString(node.znodes);
    m_asOf->setText(m_tree->hasBytes() ? tr("%1 znodes, %2, as of %3").arg(znodes, bytesText(node.bytes), time)
                                       : tr("%1 znodes, as of %2").arg(znodes, time));
    showPointedAt(m_map->current());
}

void SpaceView::setMeasure(SpaceMeasure measure)
{
    if (measure == SpaceMeasure::Bytes && (!m_tree || !m_tree->hasBytes())) {
        // Until the sizes are there, the map and the button stay as they are.
        m_measures->button(static_cast<int>(m_measure))->setChecked(true);
        survey(m_tree ? m_tree->path(SpaceTree::root) : u"/"_s, measure);
        return;
    }
    m_measure = measure;
    if (!m_tree)
        return;
    m_tables->setTree(*m_tree, measure);
    showTree(m_map->shown());
    if (m_compare->isChecked())
        showGrowth();
}

void SpaceView::drill(SpaceTree::Number node)
{
    if (m_tree->node(node).childCount > 0 && !m_tree->children(node).front().isOthers()) {
        showTree(node);
        return;
    }
    // What is below was folded when this was surveyed from further up.
    survey(m_tree->path(node));
}

void SpaceView::goUp()
{
    if (m_map->shown() != SpaceTree::root)
        showTree(m_tree->node(m_map->shown()).parent);
    else if (const QString path = m_tree->path(SpaceTree::root); path != u"/")
        survey(u"/"_s);
}

void SpaceView::remember()
{
    m_remembered = m_tree;
    m_compare->setChecked(false);
    showTree(m_map->shown());
    updateControls();
}

void SpaceView::showGrowth()
{
    if (!m_compare->isChecked() || m_remembered->path(SpaceTree::root) != m_tree->path(SpaceTree::root)) {
        m_compare->setChecked(false);
        m_map->setChanges({});
        return;
    }
    m_tables->setGrowth(
        SpaceTree::difference(*m_remembered, *m_tree, m_measure), m_remembered->hasBytes() && m_tree->hasBytes());
    m_tables->showGrowth();
    m_map->setChanges(SpaceTree::changes(*m_remembered, *m_tree, m_measure));
    showPointedAt(m_map->current());
}

void SpaceView::choosePath(const QString &path)
{
    m_connection->selectPath(path);
    const auto number = m_tree->find(path);
    if (!number)
        return;
    const auto &cells = m_map->cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].kind == TreemapCell::Kind::Subtree && cells[i].node == *number)
            m_map->setCurrent(static_cast<int>(i));
    }
}

void SpaceView::showPointedAt(int cell)
{
    const QString text = cell < 0 ? QString() : m_map->details(cell);
    m_details->setText(text);
    m_details->setToolTip(text);
}

void SpaceView::showMenu(int cell, const QPoint &globalPosition)
{
    const SpaceTree::Number node = m_map->cells()[std::size_t(cell)].node;
    const QString path = m_tree->path(node);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu, this](const QString &text, const QString &tip, auto act) {
        QAction *action = menu->addAction(text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Show in the tree"), tr("Selects %1 everywhere").arg(path),
        [this, path] { m_connection->selectPath(path); });
    add(tr("Copy path"), tr("Puts %1 on the clipboard").arg(path),
        [path] { QGuiApplication::clipboard()->setText(path); });
    add(tr("Survey this subtree"), tr("Adds up %1 alone, in more detail").arg(path), [this, path] { survey(path); });
    menu->popup(globalPosition);
}

void SpaceView::updateControls()
{
    const bool running = m_survey.isRunning();
    const bool isFree = m_survey.source(m_measure == SpaceMeasure::Bytes) == SpaceSurvey::Source::Memory;
    m_surveyAll->setEnabled(!running);
    m_surveySelected->setEnabled(!running && m_connection->selectedPath() != u"/");
    m_surveySelected->setText(tr("Survey %1").arg(m_connection->selectedPath()));
    m_remember->setEnabled(m_tree != nullptr && !running);
    m_compare->setEnabled(m_tree && m_remembered && m_remembered != m_tree
        && m_remembered->path(SpaceTree::root) == m_tree->path(SpaceTree::root));
    m_compare->setText(m_remembered
            ? tr("Compare with %1").arg(locale().toString(m_remembered->takenAt().time(), u"HH:mm:ss"_s))
            : tr("Compare"));
    m_compare->setToolTip(m_remembered ? tr("Shows what grew or shrank since the remembered moment; survey again first")
                                       : tr("Remember a moment first, and survey again later"));
    m_teaching->setText(isFree
            ? tr("Where the znodes and the bytes are. Every name is known already, so a survey costs the servers "
                 "nothing.")
            : tr("Where the znodes and the bytes are: a survey reads the names of all znodes once and adds them up. "
                 "Sizes in bytes cost more, because a server tells a size only together with the payload."));
}

} // namespace app
