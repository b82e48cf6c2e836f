// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

#include "app/shell/icons.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What can be begun with, and what it asks for.
QStandardItemModel *makeCompletions(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const auto add = [model](const QString &begin, const QString &meaning) {
        auto *item = new QStandardItem(SearchField::tr("%1   %2", "a condition, what it asks for").arg(begin, meaning));
        item->setData(begin, Qt::UserRole);
        model->appendRow(item);
    };
    add(u"name:"_s, SearchField::tr("the name contains this; * and ? make it the whole name"));
    add(u"name~"_s, SearchField::tr("a regular expression of the name"));
    add(u"path:"_s, SearchField::tr("the path, as in path:/kafka/**"));
    add(u"path~"_s, SearchField::tr("a regular expression of the path"));
    add(u"data:"_s, SearchField::tr("the data contains this text"));
    add(u"data~"_s, SearchField::tr("a regular expression of the data"));
    add(u"data=0x"_s, SearchField::tr("the data contains these bytes"));
    add(u"size>"_s, SearchField::tr("bytes of data, as in size>100k or size:10k..1M"));
    add(u"children>"_s, SearchField::tr("number of children"));
    add(u"version>"_s, SearchField::tr("how often the data was set"));
    add(u"modified<"_s, SearchField::tr("changed less than this ago, as in modified<10m"));
    add(u"created>"_s, SearchField::tr("created more than this ago, or after a date"));
    add(u"owner:"_s, SearchField::tr("ephemerals of this session, in hex"));
    add(u"ephemeral"_s, SearchField::tr("is ephemeral; !ephemeral is not"));
    return model;
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    setAccessibleName(tr("Search expression"));
    setPlaceholderText(tr("Search: lock   data:\"needle\"   size>100k   modified<10m"));
    setToolTip(tr("Conditions apart by spaces, all of which a znode must meet. A word alone is part of the name. "
                  "Fields: name, path, data, size, children, version, modified, created, owner, ephemeral. "
                  "Enter searches."));
    setClearButtonEnabled(true);
    m_completer->setModel(makeCompletions(m_completer));
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { complete(index.data(Qt::UserRole).toString()); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::read);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerCompletions);
}

void SearchField::read()
{
    m_parsed = model::parseSearch(text());
    Q_EMIT parsedChanged();
}

qsizetype SearchField::wordStart() const
{
    const QString before = text().left(cursorPosition());
    qsizetype start = before.size();
    while (start > 0 && !before.at(start - 1).isSpace())
        --start;
    return start < before.size() && before.at(start) == u'!' ? start + 1 : start;
}

void SearchField::offerCompletions()
{
    const QString word = text().mid(wordStart(), cursorPosition() - wordStart());
    // In quotes a word is no field.
    const bool inQuotes = text().left(wordStart()).count(u'"') % 2 != 0;
    m_completer->setCompletionPrefix(word);
    const int matches = word.size() < 2 || inQuotes ? 0 : m_completer->completionCount();
    if (matches == 0 || (matches == 1 && m_completer->currentCompletion() == word)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void SearchField::complete(const QString &completion)
{
    const qsizetype start = wordStart();
    setSelection(static_cast<int>(start), cursorPosition() - static_cast<int>(start));
    insert(completion);
}

} // namespace app
