// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchstatstext.h"
#include "model/tree/search/treesearch.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace app {

class ElidedLabel;
class EnsembleConnection;
class MessageBar;
class SavedSearches;
class SearchField;
class SearchForm;
class SearchResults;
class SearchTable;
class SearchTeacher;

/// The pane "Search": an expression, where to search, and what was found. Enter in the field or the button searches;
/// Enter in the table or a double click selects a znode everywhere. Results are of the time of the search; they come
/// while the user works, and take neither selection nor keyboard. Thread: the GUI's; `connection` is borrowed.
class SearchPane : public QWidget {
    Q_OBJECT
public:
    explicit SearchPane(EnsembleConnection *connection, QWidget *parent = nullptr);
    ~SearchPane() override;

    /// Puts the cursor into the field and selects its text.
    void focusField();
    /// Searches for this, as if it had been typed into the field.
    void searchFor(const QString &expression);

private:
    QWidget *makeBar();
    QToolButton *makeCopyButton();
    void connectParts();
    void showParsed();
    void showForm();
    void use(const QString &expression, bool caseSensitive);
    void startOrStop();
    /// Asks first when much would be moved.
    void start();
    void run(const model::SearchExpression &expression, const QString &root);
    void stop();
    void end(SearchPhase phase);
    void showStats();
    void readStats(const QStringList &paths);
    [[nodiscard]] model::SearchSources sources() const;
    [[nodiscard]] model::SearchExpression expression() const;
    [[nodiscard]] QString root() const;

    EnsembleConnection *m_connection;
    SearchField *m_field;
    SearchForm *m_form;
    QToolButton *m_conditions;
    QComboBox *m_scope;
    QToolButton *m_case;
    QPushButton *m_go;
    SavedSearches *m_saved;
    QToolButton *m_copyAll;
    MessageBar *m_question;
    ElidedLabel *m_status;
    QStackedWidget *m_pages;
    SearchTeacher *m_teacher;
    SearchResults *m_results;
    SearchTable *m_table;
    std::unique_ptr<model::TreeSearch> m_search;
    SearchPhase m_phase = SearchPhase::Done;
    model::SearchProgress m_progress;
    QString m_root; ///< of the search under way or last
};

} // namespace app
