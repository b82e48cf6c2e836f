// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchpane.h"

#include "app/browser/messagebar.h"
#include "app/search/savedsearches.h"
#include "app/search/searchexport.h"
#include "app/search/searchfield.h"
#include "app/search/searchform.h"
#include "app/search/searchresults.h"
#include "app/search/searchtable.h"
#include "app/search/searchteacher.h"
#include "app/shell/elidedlabel.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "app/shell/searcherrortext.h"
#include "model/tree/livetree.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::Session;

namespace {

enum Scope { WholeTree, BelowSelected };

/// More than this is not read from the servers without a word.
constexpr qint64 muchData = 64LL * 1024 * 1024;

} // namespace

SearchPane::SearchPane(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_field(new SearchField(this))
    , m_form(new SearchForm(this))
    , m_conditions(new QToolButton(this))
    , m_scope(new QComboBox(this))
    , m_case(new QToolButton(this))
    , m_go(new QPushButton(this))
    , m_saved(new SavedSearches(this))
    , m_copyAll(makeCopyButton())
    , m_question(new MessageBar(this))
    , m_status(new ElidedLabel({}, this))
    , m_pages(new QStackedWidget(this))
    , m_teacher(new SearchTeacher(m_pages))
    , m_results(new SearchResults(this))
    , m_table(new SearchTable(m_results, m_pages))
{
    m_pages->addWidget(m_teacher);
    m_pages->addWidget(m_table);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(6, 0, 4, 2);
    below->addWidget(m_status, 1);
    below->addWidget(m_copyAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_question);
    layout->addLayout(below);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_field);
    connectParts();
    end(SearchPhase::Done);
    showParsed();
}

SearchPane::~SearchPane() = default;

QWidget *SearchPane::makeBar()
{
    m_conditions->setText(tr("Conditions"));
    m_conditions->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_conditions->setAccessibleName(tr("Conditions"));
    m_conditions->setToolTip(tr("Builds the expression from rows: name, path, data, size, age, owner ..."));
    m_scope->addItems({tr("Whole tree"), tr("Below the selected znode")});
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(11);
    m_case->setText(u"Aa"_s);
    m_case->setCheckable(true);
    m_case->setAccessibleName(tr("Match case"));
    m_case->setToolTip(tr("Tells capital letters from small ones in names, paths and texts"));
    m_go->setAutoDefault(false);

    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 4, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_conditions, m_case, m_scope, m_go, m_saved})
        layout->addWidget(part);
    return bar;
}

QToolButton *SearchPane::makeCopyButton()
{
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &text, const QString &tip, QString (*write)(const SearchResults &)) {
        QAction *action = menu->addAction(text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this,
            [this, write] { QGuiApplication::clipboard()->setText(write(*m_results)); });
    };
    add(tr("Paths"), tr("Copies the paths of all results, one a line"), &resultPaths);
    add(tr("Table (CSV)"), tr("Copies all results with what is known of them as comma-separated values"),
        &resultsAsCsv);
    button->setText(tr("Copy all"));
    button->setIcon(icon(u"edit-copy"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setAccessibleName(tr("Copy all"));
    button->setToolTip(tr("Copies all results to the clipboard, as paths or as a table"));
    return button;
}

void SearchPane::connectParts()
{
    connect(m_field, &SearchField::parsedChanged, this, &SearchPane::showParsed);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPane::start);
    connect(m_case, &QToolButton::toggled, this, &SearchPane::showParsed);
    connect(m_go, &QPushButton::clicked, this, &SearchPane::startOrStop);
    connect(m_conditions, &QToolButton::clicked, this, &SearchPane::showForm);
    connect(m_form, &SearchForm::edited, m_field, &QLineEdit::setText);
    connect(m_form, &SearchForm::searchRequested, this, &SearchPane::start);
    connect(m_saved, &SavedSearches::chosen, this,
        [this](const SavedSearch &search) { use(search.expression, search.caseSensitive); });
    connect(m_teacher, &SearchTeacher::exampleChosen, this,
        [this](const QString &expression) { use(expression, m_case->isChecked()); });
    connect(m_table, &SearchTable::opened, m_connection, &EnsembleConnection::selectPath);
    connect(m_results, &SearchResults::statsWanted, this, &SearchPane::readStats);
    const auto showScope = [this] {
        m_scope->setToolTip(m_scope->currentIndex() == WholeTree
                ? tr("Searches the whole tree; the other choice is the selected znode and all below it")
                : tr("Searches %1 and all below it").arg(m_connection->selectedPath()));
    };
    connect(m_scope, &QComboBox::currentIndexChanged, this, showScope);
    connect(m_connection, &EnsembleConnection::selectedPathChanged, this, showScope);
    showScope();
}

void SearchPane::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

model::SearchSources SearchPane::sources() const
{
    const model::TreeStatus status = m_connection->tree()->status();
    model::SearchSources sources;
    sources.session = m_connection->session();
    sources.wire = m_connection->wire();
    sources.store = status.mode == model::TreeMode::Live ? m_connection->tree()->store() : nullptr;
    sources.storeHasStats = status.stats == model::StatCoverage::All;
    return sources;
}

model::SearchExpression SearchPane::expression() const
{
    model::SearchExpression expression = m_field->parsed().expression;
    expression.caseSensitive = m_case->isChecked();
    return expression;
}

QString SearchPane::root() const
{
    const QString selected = m_connection->selectedPath();
    return m_scope->currentIndex() == BelowSelected && !selected.isEmpty() ? selected : u"/"_s;
}

void SearchPane::showParsed()
{
    const model::ParsedSearch &parsed = m_field->parsed();
    m_saved->setPresent(parsed.ok() ? m_field->text().trimmed() : QString(), m_case->isChecked());
    m_go->setEnabled(m_search != nullptr || (parsed.ok() && !parsed.expression.isEmpty()));
    if (parsed.error) {
        const QString problem = searchErrorText(*parsed.error);
        m_status->setText(problem);
        m_status->setToolTip(problem);
    } else {
        showStats();
    }
}

void SearchPane::showForm()
{
    m_form->setExpression(m_field->parsed().expression);
    m_form->adjustSize();
    // Above the button: the pane stands at the window's lower edge.
    const QPoint corner = m_conditions->mapToGlobal(QPoint(m_conditions->width(), 0));
    m_form->move(corner - QPoint(m_form->width(), m_form->height() + 2));
    m_form->show();
}

void SearchPane::searchFor(const QString &expression)
{
    focusField();
    use(expression, m_case->isChecked());
}

void SearchPane::use(const QString &expression, bool caseSensitive)
{
    m_case->setChecked(caseSensitive);
    m_field->setText(expression);
    start();
}

void SearchPane::startOrStop()
{
    if (m_search)
        stop();
    else
        start();
}

void SearchPane::start()
{
    m_question->closeMessage();
    const model::SearchExpression wanted = expression();
    if (!m_field->parsed().ok() || wanted.isEmpty())
        return;
    model::TreeSearchOptions options;
    options.root = root();
    const qint64 dataBytes = m_connection->tree()->status().dataBytes;
    const bool readsData = wanted.needsData() || wanted.needsStats();
    if (!readsData || dataBytes < muchData || model::TreeSearch::isInMemory(sources(), wanted, options))
        return run(wanted, options.root);
    const QString size = locale().formattedDataSize(dataBytes);
    m_question->showMessage(MessageBar::Kind::Information,
        options.root == u"/" ? tr("This search reads the data of every znode: about %1 will be moved.").arg(size)
                             : tr("This search reads the data below %1: up to %2 will be moved, which is that of the "
                                  "whole tree.")
                                   .arg(options.root, size));
    m_question->addAction(tr("Search all the same"), tr("Reads the data, as politely as every walk"),
        [this, wanted, path = options.root] { run(wanted, path); });
}

void SearchPane::run(const model::SearchExpression &expression, const QString &root)
{
    m_root = root;
    m_progress = {};
    m_phase = SearchPhase::Running;
    m_results->clear();
    m_table->setWithExcerpts(expression.needsData());
    m_pages->setCurrentWidget(m_table);
    model::TreeSearchOptions options;
    options.root = root;
    m_search = std::make_unique<model::TreeSearch>(sources(), expression, options);
    connect(m_search.get(), &model::TreeSearch::hitsFound, m_results, &SearchResults::append);
    connect(m_search.get(), &model::TreeSearch::progressed, this, [this](const model::SearchProgress &progress) {
        m_progress = progress;
        showStats();
    });
    connect(m_search.get(), &model::TreeSearch::finished, this, [this] { end(SearchPhase::Done); });
    connect(m_search.get(), &model::TreeSearch::failed, this, [this](const zkbridge::Error &error) {
        end(SearchPhase::Stopped);
        m_question->showMessage(MessageBar::Kind::Error, errorText(error));
    });
    m_go->setText(tr("Stop"));
    m_go->setToolTip(tr("Ends the search; what was found stays"));
    m_go->setEnabled(true);
    m_search->start();
    showStats();
}

void SearchPane::stop()
{
    m_search->cancel();
    m_progress = m_search->progress();
    end(SearchPhase::Stopped);
}

void SearchPane::end(SearchPhase phase)
{
    m_phase = phase;
    if (m_search)
        m_search.release()->deleteLater(); // one of its signals may be under way
    m_results->sortAgain();
    m_go->setText(tr("Search"));
    m_go->setToolTip(tr("Searches for what the field asks (Enter)"));
    m_go->setEnabled(m_field->parsed().ok() && !m_field->parsed().expression.isEmpty());
    m_copyAll->setEnabled(m_results->rowCount() > 0);
    showStats();
}

void SearchPane::showStats()
{
    const QString text =
        m_root.isEmpty() ? QString() : searchStatsText(m_progress, m_phase, m_root, m_results->rowCount());
    m_status->setText(text);
    m_status->setToolTip(text);
}

void SearchPane::readStats(const QStringList &paths)
{
    // Names are found without Stats; those of the rows in sight are few.
    for (const QString &path : paths) {
        m_connection->session()->exists(
            path, Session::Watch::No, this,
            [this, path](const zkbridge::Result<zkbridge::Stat> &reply) {
                if (reply)
                    m_results->setStat(path, *reply);
            },
            Session::Priority::Visible);
    }
}

} // namespace app
