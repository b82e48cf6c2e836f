// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchformrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace app {

using namespace Qt::StringLiterals;
using model::SearchCondition;
using model::SearchRelation;

namespace {

/// What stands behind the sign, without quotes.
QString valueOf(const SearchCondition &condition)
{
    if (!condition.text.isEmpty())
        return condition.text;
    const QString written = condition.toText();
    qsizetype at = model::searchFieldName(condition.field).size();
    while (at < written.size() && u":=<>~"_s.contains(written.at(at)))
        ++at;
    const QString value = written.sliced(at);
    return condition.relation == SearchRelation::Bytes ? value.sliced(2) : value;
}

QString quoted(QString value) { return u'"' + value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"'; }

bool isOfText(const SearchCondition &condition) { return !condition.needsStat(); }

} // namespace

SearchFormRow::SearchFormRow(model::SearchField field, const QString &title, const QList<Option> &options,
    const QString &placeholder, QGridLayout *layout, QWidget *parent)
    : QObject(parent)
    , m_field(field)
    , m_options(options)
    , m_relation(new QComboBox(parent))
    , m_value(new QLineEdit(parent))
{
    for (const Option &option : options)
        m_relation->addItem(option.label);
    m_relation->setAccessibleName(tr("How %1 is compared").arg(title));
    m_relation->setToolTip(m_relation->accessibleName());
    m_relation->setEnabled(options.size() > 1);
    m_value->setAccessibleName(title);
    m_value->setPlaceholderText(placeholder);
    m_value->setToolTip(tr("Empty asks for nothing"));
    m_value->setClearButtonEnabled(true);
    auto *label = new QLabel(title, parent);
    label->setBuddy(m_value);
    const int row = layout->rowCount();
    layout->addWidget(label, row, 0);
    layout->addWidget(m_relation, row, 1);
    layout->addWidget(m_value, row, 2);
    connect(m_relation, &QComboBox::activated, this, &SearchFormRow::edited);
    connect(m_value, &QLineEdit::textEdited, this, &SearchFormRow::edited);
    // The clear button edits without textEdited().
    connect(m_value, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            Q_EMIT edited();
    });
}

void SearchFormRow::clear()
{
    const QSignalBlocker quiet(this);
    m_value->clear();
    m_relation->setCurrentIndex(0);
}

bool SearchFormRow::take(const SearchCondition &condition)
{
    if (condition.field != m_field || condition.negated || !m_value->text().isEmpty())
        return false;
    // Wildcards in a value make the row that contains a text a glob.
    const SearchRelation relation =
        condition.relation == SearchRelation::Glob ? SearchRelation::Contains : condition.relation;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options.at(i).relation != relation || m_options.at(i).isMoment != condition.isMoment)
            continue;
        const QString value = valueOf(condition);
        if (value.isEmpty() || value.startsWith(u'"'))
            return false;
        const QSignalBlocker quiet(this);
        m_relation->setCurrentIndex(static_cast<int>(i));
        m_value->setText(value);
        return true;
    }
    return false;
}

model::ParsedSearch SearchFormRow::read() const
{
    const QString value = m_value->text().trimmed();
    if (value.isEmpty())
        return {};
    const Option &option = m_options.at(m_relation->currentIndex());
    SearchCondition kind;
    kind.field = m_field;
    const bool asText = isOfText(kind) && option.relation != SearchRelation::Bytes;
    QString digits = value;
    if (option.relation == SearchRelation::Bytes && digits.startsWith("0x"_L1))
        digits.remove(0, 2);
    return model::parseSearch(model::searchFieldName(m_field) + option.sign
        + (asText                                          ? quoted(value)
                : option.relation == SearchRelation::Bytes ? digits.remove(u' ')
                                                           : digits));
}

} // namespace app
