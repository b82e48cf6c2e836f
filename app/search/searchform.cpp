// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchform.h"

#include "app/search/searchformrow.h"
#include "app/shell/searcherrortext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;
using model::SearchCondition;
using model::SearchRelation;

namespace {

enum Kind { AnyKind, EphemeralKind, OtherKind };

using Option = SearchFormRow::Option;

QList<Option> numberOptions()
{
    return {{SearchForm::tr("at least"), u">="_s, SearchRelation::AtLeast},
        {SearchForm::tr("more than"), u">"_s, SearchRelation::Greater},
        {SearchForm::tr("at most"), u"<="_s, SearchRelation::AtMost},
        {SearchForm::tr("less than"), u"<"_s, SearchRelation::Less},
        {SearchForm::tr("exactly"), u"="_s, SearchRelation::Equal},
        {SearchForm::tr("from .. to"), u":"_s, SearchRelation::Between}};
}

QList<Option> timeOptions()
{
    return {{SearchForm::tr("less than ... ago"), u"<"_s, SearchRelation::Less},
        {SearchForm::tr("more than ... ago"), u">"_s, SearchRelation::Greater},
        {SearchForm::tr("since (date)"), u">="_s, SearchRelation::AtLeast, true},
        {SearchForm::tr("before (date)"), u"<"_s, SearchRelation::Less, true},
        {SearchForm::tr("from .. to (dates)"), u":"_s, SearchRelation::Between, true}};
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_kind(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Search conditions"));
    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(2, 1);
    layout->setColumnMinimumWidth(2, fontMetrics().averageCharWidth() * 34);
    addRows(layout);
    for (SearchFormRow *row : std::as_const(m_rows))
        connect(row, &SearchFormRow::edited, this, &SearchForm::tell);

    m_kind->addItems({tr("any"), tr("ephemeral"), tr("not ephemeral")});
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(tr("Whether the znode goes with the session that owns it"));
    auto *kindLabel = new QLabel(tr("Kind"), this);
    kindLabel->setBuddy(m_kind);
    const int last = layout->rowCount();
    layout->addWidget(kindLabel, last, 0);
    layout->addWidget(m_kind, last, 1);
    connect(m_kind, &QComboBox::activated, this, &SearchForm::tell);

    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves when it says something
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_problem, last, 2, 2, 1);
    auto *search = new QPushButton(tr("Search"), this);
    search->setToolTip(tr("Searches with these conditions"));
    search->setDefault(true);
    connect(search, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT searchRequested();
    });
    layout->addWidget(search, last + 1, 1);
}

void SearchForm::addRows(QGridLayout *layout)
{
    const auto add = [&](model::SearchField field, const QString &title, const QList<Option> &options,
                         const QString &placeholder) {
        m_rows.append(new SearchFormRow(field, title, options, placeholder, layout, this));
    };
    const Option contains{tr("contains"), u":"_s, SearchRelation::Contains};
    const Option equal{tr("is exactly"), u"="_s, SearchRelation::Equal};
    const Option regex{tr("matches regex"), u"~"_s, SearchRelation::Regex};
    const Option bytes{tr("contains bytes (hex)"), u"=0x"_s, SearchRelation::Bytes};
    using Field = model::SearchField;
    add(Field::Name, tr("Name"), {contains, equal, regex}, tr("lock, or with wildcards c_*"));
    add(Field::Path, tr("Path"), {contains, equal, regex}, tr("/kafka/**: all below /kafka"));
    add(Field::Data, tr("Data"), {contains, equal, regex, bytes}, tr("text, or cafebabe"));
    add(Field::Size, tr("Size"), numberOptions(), tr("bytes: 4096, 100k, 10k..1M"));
    add(Field::Modified, tr("Modified"), timeOptions(), tr("10m, 2h, 3d or 2026-11-20"));
    add(Field::Created, tr("Created"), timeOptions(), tr("10m, 2h, 3d or 2026-11-20"));
    add(Field::Owner, tr("Owner"), {{tr("is session"), u":"_s, SearchRelation::Equal}}, u"0x1000020b8180003"_s);
    add(Field::Version, tr("Version"), numberOptions(), tr("3, or 3..5"));
    add(Field::Children, tr("Children"), numberOptions(), tr("1000, or 1..10"));
}

void SearchForm::setExpression(const model::SearchExpression &expression)
{
    for (SearchFormRow *row : std::as_const(m_rows))
        row->clear();
    m_kind->setCurrentIndex(AnyKind);
    m_problem->clear();
    m_rest.clear();
    for (const SearchCondition &condition : expression.conditions) {
        bool taken = false;
        if (condition.field == model::SearchField::Ephemeral && m_kind->currentIndex() == AnyKind) {
            m_kind->setCurrentIndex(condition.negated ? OtherKind : EphemeralKind);
            taken = true;
        }
        for (SearchFormRow *row : std::as_const(m_rows))
            taken = taken || row->take(condition);
        if (!taken)
            m_rest.append(condition);
    }
}

void SearchForm::tell()
{
    model::SearchExpression expression;
    m_problem->clear();
    for (const SearchFormRow *row : std::as_const(m_rows)) {
        const model::ParsedSearch parsed = row->read();
        if (parsed.error && m_problem->text().isEmpty())
            m_problem->setText(searchProblemText(*parsed.error));
        expression.conditions += parsed.expression.conditions;
    }
    if (m_kind->currentIndex() != AnyKind) {
        SearchCondition kind;
        kind.field = model::SearchField::Ephemeral;
        kind.relation = SearchRelation::Is;
        kind.negated = m_kind->currentIndex() == OtherKind;
        expression.conditions.append(kind);
    }
    expression.conditions += m_rest;
    Q_EMIT edited(expression.toText());
}

} // namespace app
