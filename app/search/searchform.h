// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchexpression.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;

namespace app {

class SearchFormRow;

/// Builds a search expression from rows, for people who do not know its text: a popup. What the rows cannot show stays
/// in the expression as it is. Thread: the GUI's.
class SearchForm : public QFrame {
    Q_OBJECT
public:
    explicit SearchForm(QWidget *parent = nullptr);

    void setExpression(const model::SearchExpression &expression);

Q_SIGNALS:
    /// The rows were edited; `text` is the expression of those that can be read.
    void edited(const QString &text);
    void searchRequested();

private:
    void addRows(QGridLayout *layout);
    void tell();

    QList<SearchFormRow *> m_rows;
    QComboBox *m_kind;
    QLabel *m_problem;
    QList<model::SearchCondition> m_rest; ///< what the rows do not show
};

} // namespace app
