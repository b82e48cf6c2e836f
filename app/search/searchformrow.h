// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchparser.h"

#include <QList>
#include <QObject>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace app {

/// One row of SearchForm: a field, how it is compared, and a value. Empty values ask for nothing. Thread: the GUI's.
class SearchFormRow : public QObject {
    Q_OBJECT
public:
    /// A way to compare. `sign`: as it is written before the value.
    struct Option {
        QString label;
        QString sign;
        model::SearchRelation relation = model::SearchRelation::Contains;
        bool isMoment = false;
    };

    /// Puts its widgets into the next row of `layout`.
    SearchFormRow(model::SearchField field, const QString &title, const QList<Option> &options,
        const QString &placeholder, QGridLayout *layout, QWidget *parent);

    /// Takes the condition into the row; false when the row cannot show it or shows another one.
    [[nodiscard]] bool take(const model::SearchCondition &condition);
    void clear();
    /// What the row asks for; an empty expression for nothing. Also shows what is wrong with the value.
    [[nodiscard]] model::ParsedSearch read() const;

Q_SIGNALS:
    void edited();

private:
    model::SearchField m_field;
    QList<Option> m_options;
    QComboBox *m_relation;
    QLineEdit *m_value;
};

} // namespace app
